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

constexpr auto ops = Part::Operations;

RunRow runOf(const Statement &row)
{
    RunRow run;
    run.id = row.integer(0);
    run.clinic = row.text(1);
    run.startedAt = row.instant(2);
    run.why = row.text(3);
    run.outcome = row.utf8(4);
    run.tookMs = int(row.integer(5));
    run.calls = int(row.integer(6));
    run.waits = int(row.integer(7));
    run.seen = row.integer(8);
    run.changed = row.integer(9);
    run.deleted = row.integer(10);
    run.failed = row.integer(11);
    run.errorCode = row.utf8(12);
    run.error = row.text(13);
    return run;
}

Statement &bindFigures(Statement &statement, const RunRow &row)
{
    return statement.bind(QString::fromUtf8(row.outcome)).bind(row.tookMs).bind(row.calls).bind(row.waits).bind(row.seen)
        .bind(row.changed).bind(row.deleted).bind(row.failed).bind(QString::fromUtf8(row.errorCode)).bind(row.error);
}

} // namespace

Result<qint64> RunLog::begin(const RunRow &row)
{
    qint64 id = 0;
    auto done = writing(m_database, ops, [&]() -> Result<> {
        Statement insert(m_database, ops,
                         u"INSERT INTO ops.run (clinic, started_at, why, outcome, took_ms, calls, waits, seen, changed, deleted, failed, "
                         "error_code, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
        insert.bind(row.clinic).bind(row.startedAt).bind(row.why);
        auto put = bindFigures(insert, row).first([&](const Statement &made) { id = made.integer(0); });
        if (!put)
            return fail(put.error());
        return bumpTopic(m_database, ops, "runs");
    });
    return done ? Result<qint64>(id) : fail(done.error());
}

Result<> RunLog::finish(const RunRow &row)
{
    return writing(m_database, ops, [&]() -> Result<> {
        Statement update(m_database, ops,
                         u"UPDATE ops.run SET outcome = ?, took_ms = ?, calls = ?, waits = ?, seen = ?, changed = ?, deleted = ?, "
                         "failed = ?, error_code = ?, error = ? WHERE id = ?"_s);
        auto done = bindFigures(update, row).bind(row.id).run();
        return done ? bumpTopic(m_database, ops, "runs") : done;
    });
}

Result<std::vector<RunRow>> RunLog::latest(const QString &clinic, int limit)
{
    std::vector<RunRow> runs;
    Statement select(m_database, ops,
                     u"SELECT id, clinic, started_at, why, outcome, took_ms, calls, waits, seen, changed, deleted, failed, error_code, error "
                     "FROM ops.run %1 ORDER BY id DESC LIMIT ?"_s.arg(clinic.isEmpty() ? u""_s : u"WHERE clinic = ?"_s));
    if (!clinic.isEmpty())
        select.bind(clinic);
    auto read = select.bind(limit).each([&](const Statement &row) { runs.push_back(runOf(row)); });
    return read ? Result<std::vector<RunRow>>(runs) : fail(read.error());
}

Result<> RunLog::closeOrphans(domain::Instant now)
{
    return writing(m_database, ops, [&]() -> Result<> {
        auto done = Statement(m_database, ops,
                              u"UPDATE ops.run SET outcome = 'failed', error_code = 'worker-died', took_ms = "
                              "CASE WHEN ? - started_at < 0 THEN 0 WHEN ? - started_at > 2147483647 THEN 2147483647 ELSE ? - started_at END, "
                              "error = 'the worker ended before the run did' WHERE outcome = ''"_s)
                        .bind(now).bind(now).bind(now).run();
        return done ? bumpTopic(m_database, ops, "runs") : done;
    });
}

} // namespace articulator::warehouse
