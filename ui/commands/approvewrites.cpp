// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/approvewrites.h"

#include "ui/commands/writepreconditions.h"

namespace articulator::ui {

ApproveWrites::ApproveWrites(Workplace &place)
    : Command(place,
              {"write.approve", tr("&Approve"), tr("Write queue"), tr("Lets the chosen writes go out; Shift+A approves all that are shown"), {QKeySequence(Qt::Key_A)}, CommandFace::Reach::Page},
              {Preconditions::signedIn(),
               Preconditions::allowed("write.approve"),
               Preconditions::clinicInView(),
               WritePreconditions::onPage(PageId::Queue),
               WritePreconditions::chosenFit(desk::RequestAction::Approve)})
{
}

void ApproveWrites::carryOut() { place().writePlace().decide(desk::RequestAction::Approve); }

} // namespace articulator::ui
