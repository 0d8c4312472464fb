// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/adduser.h"

#include "ui/commands/setupplace.h"

namespace articulator::ui {

AddUser::AddUser(Workplace &place)
    : Command(place, {"user.add", tr("Add &user…"), tr("Console"), tr("Gives somebody a passphrase and a role of his own"), {}},
              {Preconditions::signedIn(), Preconditions::allowed("user.add")})
{
}

void AddUser::carryOut() { place().setupPlace().askForUser(); }

} // namespace articulator::ui
