// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/pausecopying.h"

namespace articulator::ui {

PauseCopying::PauseCopying(Workplace &place)
    : Command(place,
              {"clinic.pause", tr("&Pause copying"), tr("Clinic"), tr("Stops copying from this clinic until it is resumed"), {}},
              {Preconditions::signedIn(), Preconditions::clinicInView(), Preconditions::allowed("clinic.pause"), Preconditions::copying()})
{
}

void PauseCopying::carryOut() { place().pauseClinic(); }

} // namespace articulator::ui
