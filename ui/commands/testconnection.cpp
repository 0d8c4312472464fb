// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/testconnection.h"

#include "ui/commands/setupplace.h"

namespace articulator::ui {

TestConnection::TestConnection(Workplace &place)
    : Command(place, {"clinic.probe", tr("&Test connection"), tr("Clinic"), tr("Asks the practice system who it is and what the key may do"), {}},
              {Preconditions::signedIn(), Preconditions::clinicInView(), Preconditions::allowed("clinic.probe"), Preconditions::nothingAsked()})
{
}

void TestConnection::carryOut() { place().setupPlace().testConnection(); }

} // namespace articulator::ui
