// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Shows what is masked of the open record.
class RevealRecord final : public Command {
    Q_OBJECT

public:
    explicit RevealRecord(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
