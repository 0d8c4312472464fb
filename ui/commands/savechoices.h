// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Sends what was decided on the conflicts page.
class SaveChoices final : public Command {
    Q_OBJECT

public:
    explicit SaveChoices(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
