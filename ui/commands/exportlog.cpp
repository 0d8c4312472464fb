// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/exportlog.h"

namespace articulator::ui {

ExportLog::ExportLog(Workplace &place)
    : Command(place,
              {"audit.export", tr("&Export…"), tr("Audit"), tr("Writes the entries in view into a file; the log keeps that you did"), {}},
              {Preconditions::signedIn(), Preconditions::allowed("audit.export")})
{
}

void ExportLog::carryOut() { place().exportLog(); }

} // namespace articulator::ui
