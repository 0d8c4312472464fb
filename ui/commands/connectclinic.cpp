// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/connectclinic.h"

#include "ui/commands/setupplace.h"

namespace articulator::ui {

ConnectClinic::ConnectClinic(Workplace &place)
    : Command(place, {"clinic.connect", tr("&Connect a clinic…"), tr("Clinic"), tr("Four steps: which system, how it is reached, its time zone, a last look"), {}},
              {Preconditions::signedIn(), Preconditions::allowed("clinic.add")})
{
}

void ConnectClinic::carryOut() { place().setupPlace().connectClinic(); }

} // namespace articulator::ui
