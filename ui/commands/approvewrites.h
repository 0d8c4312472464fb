// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Lets the chosen writes go out.
class ApproveWrites final : public Command {
    Q_OBJECT

public:
    explicit ApproveWrites(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
