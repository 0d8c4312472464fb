// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/handlers/addclinic.h"

#include "engine/clinicform.h"
#include "engine/outcome.h"

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::Result;
using warehouse::ClinicRow;

Result<QJsonObject> AddClinic::outcome(const Ask &ask)
{
    if (const Result<> id = checkClinicId(ask.clinic); !id)
        return fail(id.error());
    if (clinic(ask.clinic))
        return fail(Error::Kind::Refused, "clinic-exists", QStringLiteral("There is a clinic %1 already.").arg(ask.clinic));
    ClinicRow bare;
    bare.id = ask.clinic;
    bare.pms = ask.body.value(QLatin1String("pms")).toString();
    const Result<ClinicRow> row = filledIn(std::move(bare), ask.body);
    if (!row)
        return fail(row.error());
    if (const Result<> fits = checkAgainstAdapter(*row, *world().adapters, *world().credentials); !fits)
        return fail(fits.error());
    if (const Result<> keyed = world().credentials->addClinic(row->id); !keyed)
        return fail(keyed.error());
    const Result<> added = world().writer->ask<void>([&row](warehouse::Warehouse &warehouse) { return warehouse.clinics().add(*row); });
    if (!added) {
        // A key without a clinic is worth nothing; if it cannot go now, adding the clinic again takes it up.
        (void)world().credentials->shredClinic(row->id);
        return fail(added.error());
    }
    world().fleet->start(*row);
    return clinicObject(*row);
}

} // namespace articulator::engine
