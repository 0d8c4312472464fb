// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/handlers/updateclinic.h"

#include "engine/clinicform.h"
#include "engine/outcome.h"

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::Result;
using warehouse::ClinicRow;

Result<QJsonObject> UpdateClinic::outcome(const Ask &ask)
{
    const Result<ClinicRow> before = clinic(ask.clinic);
    if (!before)
        return fail(before.error());
    if (ask.body.contains(QLatin1String("pms")) && ask.body.value(QLatin1String("pms")).toString() != before->pms)
        return fail(Error::Kind::Refused, "pms-stays", QStringLiteral("A clinic keeps its PMS; add another clinic for another one."));
    const Result<ClinicRow> row = filledIn(*before, ask.body);
    if (!row)
        return fail(row.error());
    if (const Result<> fits = checkAgainstAdapter(*row, *world().adapters, *world().credentials); !fits)
        return fail(fits.error());
    if (const Result<> stored = store(*row); !stored)
        return fail(stored.error());
    world().fleet->configure(*row);
    return clinicObject(*row);
}

} // namespace articulator::engine
