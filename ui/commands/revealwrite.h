// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Names and notes of the open write, for a moment and for the log.
class RevealWrite final : public Command {
    Q_OBJECT

public:
    explicit RevealWrite(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
