// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Forgets how far the clinic in view was read, after a question.
class CopyAllAgain final : public Command {
    Q_OBJECT

public:
    explicit CopyAllAgain(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
