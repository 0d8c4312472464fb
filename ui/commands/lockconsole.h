// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Hides everything until the passphrase is given again.
class LockConsole final : public Command {
    Q_OBJECT

public:
    explicit LockConsole(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
