// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Takes back what was done last, while that is possible.
class UndoLast final : public Command {
    Q_OBJECT

public:
    explicit UndoLast(Workplace &place);

protected:
    void carryOut() override;
    /// Says what that is.
    void look(const WorkState &state) override;
};

} // namespace articulator::ui
