// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/syncnow.h"

namespace articulator::ui {

SyncNow::SyncNow(Workplace &place)
    : Command(place,
              {"clinic.sync", tr("&Sync now"), tr("Clinic"), tr("Reads this clinic now instead of waiting for its interval"), {QKeySequence(Qt::Key_F5)}},
              {Preconditions::signedIn(), Preconditions::clinicInView(), Preconditions::allowed("sync"), Preconditions::copying(), Preconditions::nothingAsked()})
{
}

void SyncNow::carryOut() { place().syncClinic(); }

} // namespace articulator::ui
