// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Keeps every field of the open conflict as the practice system has it.
class KeepPmsSide final : public Command {
    Q_OBJECT

public:
    explicit KeepPmsSide(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
