// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/resumecopying.h"

namespace articulator::ui {

ResumeCopying::ResumeCopying(Workplace &place)
    : Command(place,
              {"clinic.resume", tr("&Resume copying"), tr("Clinic"), tr("Goes on copying from this clinic"), {}},
              {Preconditions::signedIn(), Preconditions::clinicInView(), Preconditions::allowed("clinic.resume"), Preconditions::paused()})
{
}

void ResumeCopying::carryOut() { place().resumeClinic(); }

} // namespace articulator::ui
