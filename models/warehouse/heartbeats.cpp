// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/database.h"
#include "warehouse/statement.h"
#include "warehouse/stores.h"
#include "warehouse/topicbump.h"
#include "warehouse/transaction.h"

namespace articulator::warehouse {

using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto inbox = Part::Inbox;

} // namespace

Result<> Heartbeats::beat(const HeartbeatRow &row)
{
    return writing(m_database, inbox, [&]() -> Result<> {
        auto done = Statement(m_database, inbox,
                              u"INSERT INTO inbox.heartbeat (worker, started_at, beat_at, version, process_id, host) VALUES (?, ?, ?, ?, ?, ?) "
                              "ON CONFLICT (worker) DO UPDATE SET started_at = excluded.started_at, beat_at = excluded.beat_at, "
                              "version = excluded.version, process_id = excluded.process_id, host = excluded.host"_s)
                        .bind(row.worker).bind(row.startedAt).bind(row.beatAt).bind(row.version).bind(row.processId).bind(row.host).run();
        return done ? bumpTopic(m_database, inbox, "heartbeats") : done;
    });
}

Result<std::vector<HeartbeatRow>> Heartbeats::all()
{
    std::vector<HeartbeatRow> rows;
    auto read = Statement(m_database, inbox,
                          u"SELECT worker, started_at, beat_at, version, process_id, host FROM inbox.heartbeat ORDER BY worker"_s)
                    .each([&](const Statement &row) {
                        rows.push_back({row.text(0), row.instant(1), row.instant(2), row.text(3), row.integer(4), row.text(5)});
                    });
    return read ? Result<std::vector<HeartbeatRow>>(rows) : fail(read.error());
}

Result<> Heartbeats::gone(const QString &worker)
{
    return writing(m_database, inbox, [&]() -> Result<> {
        auto done = Statement(m_database, inbox, u"DELETE FROM inbox.heartbeat WHERE worker = ?"_s).bind(worker).run();
        return done ? bumpTopic(m_database, inbox, "heartbeats") : done;
    });
}

} // namespace articulator::warehouse
