// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/undowrites.h"

#include "ui/commands/writepreconditions.h"

namespace articulator::ui {

UndoWrites::UndoWrites(Workplace &place)
    : Command(place,
              {"write.undo", tr("&Undo the write"), tr("Write queue"), tr("Takes back what was not sent; for what is in the PMS it queues the change back"), {QKeySequence(Qt::Key_U)}, CommandFace::Reach::Page},
              {Preconditions::signedIn(),
               Preconditions::allowed("write.undo"),
               Preconditions::clinicInView(),
               WritePreconditions::onPage(PageId::Queue),
               WritePreconditions::chosenFit(desk::RequestAction::Undo)})
{
}

void UndoWrites::carryOut() { place().writePlace().decide(desk::RequestAction::Undo); }

} // namespace articulator::ui
