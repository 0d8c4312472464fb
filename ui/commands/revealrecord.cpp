// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/revealrecord.h"

namespace articulator::ui {

RevealRecord::RevealRecord(Workplace &place)
    : Command(place,
              {"record.reveal", tr("R&eveal"), tr("Records"), tr("Shows what is masked of this record; the log keeps that you did"), {QKeySequence(Qt::CTRL | Qt::Key_R)}, CommandFace::Reach::Page},
              {Preconditions::signedIn(), Preconditions::allowed("record.reveal"), Preconditions::maskedRecord()})
{
}

void RevealRecord::carryOut() { place().revealRecord(); }

} // namespace articulator::ui
