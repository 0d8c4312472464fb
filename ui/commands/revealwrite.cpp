// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/revealwrite.h"

#include "ui/commands/writepreconditions.h"

namespace articulator::ui {

RevealWrite::RevealWrite(Workplace &place)
    : Command(place,
              {"write.reveal", tr("Show &names and notes"), tr("Write queue"), tr("Shows what is hidden of the open write; the log keeps that you did"), {QKeySequence(Qt::CTRL | Qt::Key_R)}, CommandFace::Reach::Page},
              {Preconditions::signedIn(),
               Preconditions::allowed("write.reveal"),
               WritePreconditions::onPage(PageId::Queue),
               WritePreconditions::maskedWrite()})
{
}

void RevealWrite::carryOut() { place().writePlace().revealWrite(); }

} // namespace articulator::ui
