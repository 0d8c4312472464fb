// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/handlers/pauseclinic.h"

#include "engine/outcome.h"

namespace articulator::engine {

using domain::fail;
using domain::Result;
using warehouse::ClinicRow;

Result<QJsonObject> PauseClinic::outcome(const Ask &ask)
{
    Result<ClinicRow> row = clinic(ask.clinic);
    if (!row)
        return fail(row.error());
    const bool paused = m_wish == Wish::Pause;
    if (row->paused == paused)
        return clinicObject(*row);
    row->paused = paused;
    if (const Result<> stored = store(*row); !stored)
        return fail(stored.error());
    world().fleet->configure(*row);
    return clinicObject(*row);
}

} // namespace articulator::engine
