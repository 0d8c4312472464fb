// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Puts the chosen time into the write queue for the patient that was found.
class BookTime final : public Command {
    Q_OBJECT

public:
    explicit BookTime(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
