// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/editclinic.h"

#include "ui/commands/setupplace.h"

namespace articulator::ui {

EditClinic::EditClinic(Workplace &place)
    : Command(place, {"clinic.update", tr("&Edit settings…"), tr("Clinic"), tr("Changes name, address, keys and pace of this clinic"), {}},
              {Preconditions::signedIn(), Preconditions::clinicInView(), Preconditions::allowed("clinic.update")})
{
}

void EditClinic::carryOut() { place().setupPlace().editClinic(); }

} // namespace articulator::ui
