// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/approveallshown.h"

#include "ui/commands/writepreconditions.h"

namespace articulator::ui {

ApproveAllShown::ApproveAllShown(Workplace &place)
    : Command(place,
              {"write.approve-all", tr("Approve all that are shown…"), tr("Write queue"), tr("Approves every write that the table shows, after it told how many"), {QKeySequence(Qt::SHIFT | Qt::Key_A)}, CommandFace::Reach::Page},
              {Preconditions::signedIn(),
               Preconditions::allowed("write.approve"),
               Preconditions::clinicInView(),
               WritePreconditions::onPage(PageId::Queue),
               WritePreconditions::approvableShown()})
{
}

void ApproveAllShown::carryOut() { place().writePlace().approveAllShown(); }

} // namespace articulator::ui
