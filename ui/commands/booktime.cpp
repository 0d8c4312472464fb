// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/booktime.h"

#include "ui/commands/writepreconditions.h"

namespace articulator::ui {

BookTime::BookTime(Workplace &place)
    : Command(place,
              {"time.book", tr("&Book the chosen time"), tr("Find a time"), tr("Puts the chosen time into the write queue, for the patient that was found"), {QKeySequence(Qt::CTRL | Qt::Key_Return)}, CommandFace::Reach::Page},
              {Preconditions::signedIn(),
               Preconditions::allowed("write.submit"),
               Preconditions::clinicInView(),
               WritePreconditions::onPage(PageId::FindTime),
               WritePreconditions::timeChosen()})
{
}

void BookTime::carryOut() { place().writePlace().bookTime(); }

} // namespace articulator::ui
