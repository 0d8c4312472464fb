// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/handlers/removeclinic.h"

namespace articulator::engine {

using domain::fail;
using domain::Result;
using warehouse::ClinicRow;

Result<QJsonObject> RemoveClinic::outcome(const Ask &ask)
{
    const Result<ClinicRow> row = clinic(ask.clinic);
    if (!row)
        return fail(row.error());
    if (const Result<> stopped = world().fleet->stop(row->id); !stopped)
        return fail(stopped.error());
    // The key first: should the rest fail, nothing is readable any more and the request can be repeated.
    if (const Result<> shredded = world().credentials->shredClinic(row->id); !shredded)
        return fail(shredded.error());
    const Result<> removed =
        world().writer->ask<void>([&row](warehouse::Warehouse &warehouse) { return warehouse.clinics().remove(row->id); });
    if (!removed)
        return fail(removed.error());
    return QJsonObject{{QStringLiteral("id"), row->id}, {QStringLiteral("removed"), true}};
}

} // namespace articulator::engine
