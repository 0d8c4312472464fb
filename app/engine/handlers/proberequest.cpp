// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/handlers/proberequest.h"

#include "engine/outcome.h"

namespace articulator::engine {

void ProbeRequest::handle(const Ask &ask, const ProgressCallback &, Answer answer)
{
    const domain::Result<warehouse::ClinicRow> row = clinic(ask.clinic);
    if (!row) {
        answer(domain::fail(row.error()));
        return;
    }
    world().fleet->start(*row);
    world().fleet->probe(row->id, [answer = std::move(answer)](const domain::Result<contract::Probe> &probe) { answer(probeObject(probe)); });
}

} // namespace articulator::engine
