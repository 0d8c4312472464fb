// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/undolast.h"

#include "ui/commands/writepreconditions.h"

namespace articulator::ui {

UndoLast::UndoLast(Workplace &place)
    : Command(place,
              {"undo", tr("U&ndo"), tr("Console"), tr("Takes back what was done last, while that is possible"), {QKeySequence(QKeySequence::Undo)}},
              {Preconditions::signedIn(),
               WritePreconditions::somethingToUndo()})
{
}

void UndoLast::carryOut() { place().undoLast(); }

void UndoLast::look(const WorkState &state) { setName(state.undo.isEmpty() ? tr("U&ndo") : tr("U&ndo: %1", "what was done last").arg(state.undo)); }

} // namespace articulator::ui
