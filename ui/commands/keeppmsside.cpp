// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/keeppmsside.h"

#include "ui/commands/writepreconditions.h"

namespace articulator::ui {

KeepPmsSide::KeepPmsSide(Workplace &place)
    : Command(place,
              {"conflict.pms", tr("&Keep the practice system's side"), tr("Conflicts"), tr("Keeps every field as the practice system has it now and goes on to the next"), {QKeySequence(Qt::Key_P)}, CommandFace::Reach::Page},
              {Preconditions::signedIn(),
               Preconditions::allowed("conflict.resolve"),
               Preconditions::clinicInView(),
               WritePreconditions::onPage(PageId::Conflicts),
               WritePreconditions::openConflict()})
{
}

void KeepPmsSide::carryOut() { place().writePlace().keepSide(Side::Pms); }

} // namespace articulator::ui
