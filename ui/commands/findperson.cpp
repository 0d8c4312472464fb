// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/findperson.h"

namespace articulator::ui {

FindPerson::FindPerson(Workplace &place)
    : Command(place,
              {"record.search", tr("Find a &person…"), tr("Records"), tr("Finds a patient of this clinic by name, phone or birth date"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}},
              {Preconditions::signedIn(), Preconditions::clinicInView(), Preconditions::allowed("record.search")})
{
}

void FindPerson::carryOut() { place().startPersonSearch(); }

} // namespace articulator::ui
