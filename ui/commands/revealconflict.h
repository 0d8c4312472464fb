// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Names and notes of the open conflict, for a moment and for the log.
class RevealConflict final : public Command {
    Q_OBJECT

public:
    explicit RevealConflict(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
