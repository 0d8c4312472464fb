// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/revealconflict.h"

#include "ui/commands/writepreconditions.h"

namespace articulator::ui {

RevealConflict::RevealConflict(Workplace &place)
    : Command(place,
              {"conflict.reveal", tr("Show &names and notes"), tr("Conflicts"), tr("Shows what is hidden of the open conflict; the log keeps that you did"), {QKeySequence(Qt::CTRL | Qt::Key_R)}, CommandFace::Reach::Page},
              {Preconditions::signedIn(),
               Preconditions::allowed("conflict.reveal"),
               Preconditions::clinicInView(),
               WritePreconditions::onPage(PageId::Conflicts),
               WritePreconditions::maskedConflict()})
{
}

void RevealConflict::carryOut() { place().writePlace().revealConflict(); }

} // namespace articulator::ui
