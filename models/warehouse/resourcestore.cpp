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

ResourceRow resourceOf(const Statement &row)
{
    ResourceRow resource;
    resource.clinic = row.text(0);
    resource.resource = row.text(1);
    resource.cursor = row.bytes(2);
    resource.asOf = row.maybeInstant(3);
    resource.lastRun = row.maybeInstant(4);
    resource.nextDue = row.maybeInstant(5);
    resource.intervalS = int(row.integer(6));
    resource.tookMs = int(row.integer(7));
    resource.calls = int(row.integer(8));
    resource.waits = int(row.integer(9));
    resource.seen = row.integer(10);
    resource.changed = row.integer(11);
    resource.deleted = row.integer(12);
    resource.failed = row.integer(13);
    resource.state = row.utf8(14);
    resource.reason = row.text(15);
    return resource;
}

} // namespace

Result<std::vector<ResourceRow>> ResourceStore::of(const QString &clinic)
{
    std::vector<ResourceRow> resources;
    auto read = Statement(m_database, Part::Operations,
                          u"SELECT clinic, resource, cursor, as_of, last_run, next_due, interval_s, took_ms, calls, waits, seen, changed, "
                          "deleted, failed, state, reason FROM ops.resource WHERE clinic = ? ORDER BY resource"_s)
                    .bind(clinic)
                    .each([&](const Statement &row) { resources.push_back(resourceOf(row)); });
    return read ? Result<std::vector<ResourceRow>>(resources) : fail(read.error());
}

Result<> ResourceStore::put(const ResourceRow &row)
{
    return writing(m_database, Part::Operations, [&]() -> Result<> {
        auto done = Statement(m_database, Part::Operations,
                              u"INSERT INTO ops.resource (clinic, resource, as_of, last_run, next_due, interval_s, took_ms, calls, waits, seen, "
                              "changed, deleted, failed, state, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                              "ON CONFLICT (clinic, resource) DO UPDATE SET as_of = excluded.as_of, last_run = excluded.last_run, "
                              "next_due = excluded.next_due, interval_s = excluded.interval_s, took_ms = excluded.took_ms, "
                              "calls = excluded.calls, waits = excluded.waits, seen = excluded.seen, changed = excluded.changed, "
                              "deleted = excluded.deleted, failed = excluded.failed, state = excluded.state, reason = excluded.reason"_s)
                        .bind(row.clinic).bind(row.resource).bind(row.asOf).bind(row.lastRun).bind(row.nextDue).bind(row.intervalS)
                        .bind(row.tookMs).bind(row.calls).bind(row.waits).bind(row.seen).bind(row.changed).bind(row.deleted)
                        .bind(row.failed).bind(QString::fromUtf8(row.state)).bind(row.reason).run();
        return done ? bumpTopic(m_database, Part::Operations, "resources") : done;
    });
}

Result<> ResourceStore::forgetCursors(const QString &clinic)
{
    return writing(m_database, Part::Operations, [&]() -> Result<> {
        auto done = Statement(m_database, Part::Operations, u"UPDATE ops.resource SET cursor = ? WHERE clinic = ?"_s)
                        .bind(QByteArray("")).bind(clinic).run();
        return done ? bumpTopic(m_database, Part::Operations, "resources") : done;
    });
}

} // namespace articulator::warehouse
