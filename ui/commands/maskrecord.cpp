// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/maskrecord.h"

namespace articulator::ui {

MaskRecord::MaskRecord(Workplace &place)
    : Command(place,
              {"record.mask", tr("&Mask again"), tr("Records"), tr("Hides the revealed values again"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}, CommandFace::Reach::Page},
              {Preconditions::signedIn(), Preconditions::revealedRecord()})
{
}

void MaskRecord::carryOut() { place().maskRecord(); }

} // namespace articulator::ui
