// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

class RemoveClinic final : public Command {
    Q_OBJECT

public:
    explicit RemoveClinic(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
