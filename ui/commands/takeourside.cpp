// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/takeourside.h"

#include "ui/commands/writepreconditions.h"

namespace articulator::ui {

TakeOurSide::TakeOurSide(Workplace &place)
    : Command(place,
              {"conflict.ours", tr("Take &our side"), tr("Conflicts"), tr("Takes every field of our write and goes on to the next"), {QKeySequence(Qt::Key_O)}, CommandFace::Reach::Page},
              {Preconditions::signedIn(),
               Preconditions::allowed("conflict.resolve"),
               Preconditions::clinicInView(),
               WritePreconditions::onPage(PageId::Conflicts),
               WritePreconditions::openConflict()})
{
}

void TakeOurSide::carryOut() { place().writePlace().keepSide(Side::Ours); }

} // namespace articulator::ui
