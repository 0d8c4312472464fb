// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/verifylog.h"

namespace articulator::ui {

VerifyLog::VerifyLog(Workplace &place)
    : Command(place,
              {"audit.verify", tr("Ver&ify the log"), tr("Audit"), tr("Recomputes every hash and names the first bad entry"), {}},
              {Preconditions::signedIn(), Preconditions::allowed("audit.verify"), Preconditions::notVerifying()})
{
}

void VerifyLog::carryOut() { place().verifyLog(); }

} // namespace articulator::ui
