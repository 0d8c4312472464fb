// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/lockconsole.h"

namespace articulator::ui {

LockConsole::LockConsole(Workplace &place)
    : Command(place,
              {"lock", tr("&Lock"), tr("Console"), tr("Hides everything until your passphrase opens it again"), {QKeySequence(Qt::CTRL | Qt::Key_L)}},
              {Preconditions::signedIn(), Preconditions::lockable()})
{
}

void LockConsole::carryOut() { place().lock(); }

} // namespace articulator::ui
