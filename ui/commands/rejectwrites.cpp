// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/rejectwrites.h"

#include "ui/commands/writepreconditions.h"

namespace articulator::ui {

RejectWrites::RejectWrites(Workplace &place)
    : Command(place,
              {"write.reject", tr("&Reject…"), tr("Write queue"), tr("Decides against the chosen writes, with a reason"), {QKeySequence(Qt::Key_R)}, CommandFace::Reach::Page},
              {Preconditions::signedIn(),
               Preconditions::allowed("write.reject"),
               Preconditions::clinicInView(),
               WritePreconditions::onPage(PageId::Queue),
               WritePreconditions::chosenFit(desk::RequestAction::Reject)})
{
}

void RejectWrites::carryOut() { place().writePlace().decide(desk::RequestAction::Reject); }

} // namespace articulator::ui
