// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/capacitymove.h"
#include "ui/commands/command.h"

namespace articulator::ui {

/// Shows another day, week, type or view of the capacity. From elsewhere it goes to the page first.
class MoveInCapacity final : public Command {
    Q_OBJECT

public:
    MoveInCapacity(Workplace &place, CapacityMove move);
    /// "capacity.week".
    [[nodiscard]] static QByteArray idOf(CapacityMove move);

protected:
    void carryOut() override;

private:
    CapacityMove m_move;
};

} // namespace articulator::ui
