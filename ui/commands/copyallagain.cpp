// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/copyallagain.h"

namespace articulator::ui {

CopyAllAgain::CopyAllAgain(Workplace &place)
    : Command(place,
              {"clinic.copy", tr("Copy &all again…"), tr("Clinic"), tr("Forgets how far every resource was read and reads all of it again"), {}},
              {Preconditions::signedIn(), Preconditions::clinicInView(), Preconditions::allowed("sync"), Preconditions::copying(), Preconditions::nothingAsked()})
{
}

void CopyAllAgain::carryOut() { place().confirmFullCopy(); }

} // namespace articulator::ui
