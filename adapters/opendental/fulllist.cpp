// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/fulllist.h"

#include "domain/change.h"
#include "opendental/pass.h"

namespace articulator::opendental {

domain::Result<std::vector<QJsonObject>> fullList(Session &session, const Resource &resource, const Query &query, std::stop_token stop)
{
    Cursor cursor;
    domain::Page page;
    Pass pass(session, cursor, page, stop);
    std::vector<QJsonObject> rows;
    for (;;) {
        // No id column: rows of reference lists may repeat, their reading is idempotent.
        const domain::Result<Batch> batch = pass.nextBatch(resource, query, QLatin1String());
        if (!batch)
            return domain::fail(batch.error());
        rows.insert(rows.end(), batch->rows.begin(), batch->rows.end());
        if (batch->last)
            return rows;
    }
}

} // namespace articulator::opendental
