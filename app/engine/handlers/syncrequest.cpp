// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/handlers/syncrequest.h"

namespace articulator::engine {

void SyncRequest::handle(const Ask &ask, const ProgressCallback &progress, Answer answer)
{
    const domain::Result<warehouse::ClinicRow> row = clinic(ask.clinic);
    if (!row) {
        answer(domain::fail(row.error()));
        return;
    }
    world().fleet->start(*row);
    world().fleet->order(row->id, {ask.actor, ask.body.value(QLatin1String("full")).toBool(), progress, std::move(answer)});
}

} // namespace articulator::engine
