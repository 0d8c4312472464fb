// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/holdwrites.h"

#include "ui/commands/writepreconditions.h"

namespace articulator::ui {

HoldWrites::HoldWrites(Workplace &place)
    : Command(place,
              {"write.hold", tr("&Hold"), tr("Write queue"), tr("Keeps the chosen writes from going out until somebody approves them again"), {QKeySequence(Qt::Key_H)}, CommandFace::Reach::Page},
              {Preconditions::signedIn(),
               Preconditions::allowed("write.hold"),
               Preconditions::clinicInView(),
               WritePreconditions::onPage(PageId::Queue),
               WritePreconditions::chosenFit(desk::RequestAction::Hold)})
{
}

void HoldWrites::carryOut() { place().writePlace().decide(desk::RequestAction::Hold); }

} // namespace articulator::ui
