// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/removeclinic.h"

#include "ui/commands/setupplace.h"

namespace articulator::ui {

RemoveClinic::RemoveClinic(Workplace &place)
    : Command(place, {"clinic.remove", tr("Remo&ve clinic…"), tr("Clinic"), tr("Destroys the copy and its keys; the practice system is not touched"), {}},
              {Preconditions::signedIn(), Preconditions::clinicInView(), Preconditions::allowed("clinic.remove")})
{
}

void RemoveClinic::carryOut() { place().setupPlace().confirmRemoval(); }

} // namespace articulator::ui
