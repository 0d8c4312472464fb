// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/writes.h"

#include "warehouse/database.h"
#include "warehouse/statement.h"
#include "warehouse/topicbump.h"
#include "warehouse/transaction.h"
#include "warehouse/writerow.h"

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Instant;
using domain::Result;
using domain::WriteState;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ops = Part::Operations;

/// A write of the same record that was asked for earlier goes first, also while it waits to be tried again.
const QString notBehind = u"NOT EXISTS (SELECT 1 FROM ops.write o WHERE o.clinic = w.clinic AND o.target = w.target AND o.target <> '' "
                           "AND o.number < w.number AND o.state IN ('approved', 'sending', 'retrying', 'waiting-bridge', 'unknown'))"_s;

Result<> tell(Database &database, const QString &clinic, qint64 number, const WriteEvent &event)
{
    return Statement(database, ops,
                     u"INSERT INTO ops.write_event (clinic, write, seq, at, state, who, says) "
                     "VALUES (?, ?, (SELECT coalesce(max(seq), 0) + 1 FROM ops.write_event WHERE clinic = ? AND write = ?), ?, ?, ?, ?)"_s)
        .bind(clinic).bind(number).bind(clinic).bind(number).bind(event.at).bind(QString(domain::word(event.state))).bind(event.by)
        .bind(event.text).run();
}

WriteEvent eventOf(const Statement &row)
{
    return {row.instant(0), domain::parseWriteState(row.text(1)).value_or(WriteState::Failed), row.text(2), row.text(3)};
}

Result<std::vector<WriteRow>> rows(Statement &statement)
{
    std::vector<WriteRow> found;
    auto read = statement.each([&](const Statement &row) { found.push_back(writerow::read(row)); });
    return read ? Result<std::vector<WriteRow>>(std::move(found)) : fail(read.error());
}

Result<std::optional<WriteRow>> one(Statement &statement)
{
    std::optional<WriteRow> found;
    auto read = statement.first([&](const Statement &row) { found = writerow::read(row); });
    return read ? Result<std::optional<WriteRow>>(std::move(found)) : fail(read.error());
}

/// What can no longer be, or is not there: told apart after an update that met no row.
Result<> missed(WriteStore &store, qint64 number)
{
    auto there = store.find(number);
    if (!there)
        return fail(there.error());
    return fail(Error::Kind::Busy, "write-moved", u"w-%1 was changed by somebody else in the meantime"_s.arg(number));
}

Result<bool> isHeldByAnother(Database &database, const QString &clinic, const QString &worker, Instant now)
{
    return Statement(database, ops,
                     u"SELECT 1 FROM ops.write WHERE clinic = ? AND state IN ('approved', 'sending', 'retrying', 'waiting-bridge', 'unknown') "
                     "AND leased_by <> '' AND leased_by <> ? AND leased_until > ? LIMIT 1"_s)
        .bind(clinic).bind(worker).bind(now).first([](const Statement &) { });
}

Result<std::optional<WriteRow>> nextOf(Database &database, const QString &clinic, Instant now)
{
    Statement begun(database, ops,
                    writerow::select(u"WHERE clinic = ? AND state IN ('sending', 'unknown') AND (not_before IS NULL OR not_before <= ?) "
                                     "ORDER BY number LIMIT 1"_s));
    auto next = one(begun.bind(clinic).bind(now));
    if (!next || *next)
        return next;
    Statement due(database, ops,
                  writerow::select(u"w WHERE clinic = ? AND state IN ('approved', 'retrying') AND (not_before IS NULL OR not_before <= ?) "
                                   "AND (expires IS NULL OR expires > ?) AND %1 ORDER BY number LIMIT 1"_s.arg(notBehind)));
    return one(due.bind(clinic).bind(now).bind(now));
}

} // namespace

Result<qint64> WriteStore::add(const WriteRow &row, const WriteEvent &event)
{
    qint64 number = 0;
    auto done = writing(m_database, ops, [&]() -> Result<> {
        Statement insert(m_database, ops, writerow::insert());
        writerow::bind(insert, row);
        auto put = insert.first([&](const Statement &made) { number = made.integer(0); });
        if (!put)
            return fail(put.error());
        if (!*put)
            return fail(Error::Kind::Refused, "key-reused", u"the clinic has a write of this key already"_s);
        if (auto told = tell(m_database, row.clinic, number, event); !told)
            return told;
        return bumpTopic(m_database, ops, "writes");
    });
    return done ? Result<qint64>(number) : fail(done.error());
}

Result<WriteRow> WriteStore::find(qint64 number)
{
    Statement select(m_database, ops, writerow::select(u"WHERE number = ?"_s));
    auto found = one(select.bind(number));
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(Error::Kind::NotFound, "unknown-write", u"there is no write w-%1"_s.arg(number));
    return **found;
}

Result<std::optional<WriteRow>> WriteStore::byKey(const QString &clinic, const QString &key)
{
    Statement select(m_database, ops, writerow::select(u"WHERE clinic = ? AND wish_key = ?"_s));
    return one(select.bind(clinic).bind(key));
}

Result<std::vector<WriteRow>> WriteStore::list(const WriteQuery &query)
{
    QStringList terms;
    if (!query.clinic.isEmpty())
        terms << u"clinic = ?"_s;
    if (query.state)
        terms << u"state = ?"_s;
    if (query.below > 0)
        terms << u"number < ?"_s;
    QString tail = terms.isEmpty() ? u""_s : u"WHERE "_s + terms.join(u" AND "_s);
    tail += u" ORDER BY number DESC"_s;
    if (query.limit > 0)
        tail += u" LIMIT %1"_s.arg(query.limit);
    Statement select(m_database, ops, writerow::select(tail, query.withSealed ? writerow::Half::Both : writerow::Half::Clear));
    if (!query.clinic.isEmpty())
        select.bind(query.clinic);
    if (query.state)
        select.bind(QString(domain::word(*query.state)));
    if (query.below > 0)
        select.bind(query.below);
    return rows(select);
}

Result<std::vector<WriteEvent>> WriteStore::history(qint64 number)
{
    auto write = find(number);
    if (!write)
        return fail(write.error());
    std::vector<WriteEvent> events;
    auto read = Statement(m_database, ops, u"SELECT at, state, who, says FROM ops.write_event WHERE clinic = ? AND write = ? ORDER BY seq"_s)
                    .bind(write->clinic).bind(number)
                    .each([&](const Statement &row) { events.push_back(eventOf(row)); });
    return read ? Result<std::vector<WriteEvent>>(std::move(events)) : fail(read.error());
}

Result<std::map<qint64, std::vector<WriteEvent>>> WriteStore::histories(const QString &clinic)
{
    std::map<qint64, std::vector<WriteEvent>> histories;
    auto read = Statement(m_database, ops, u"SELECT at, state, who, says, write FROM ops.write_event WHERE clinic = ? ORDER BY write, seq"_s)
                    .bind(clinic)
                    .each([&](const Statement &row) { histories[row.integer(4)].push_back(eventOf(row)); });
    if (!read)
        return fail(read.error());
    return histories;
}

Result<> WriteStore::advance(const WriteRow &row, const std::optional<WriteEvent> &event)
{
    return writing(m_database, ops, [&]() -> Result<> {
        Statement update(m_database, ops, writerow::update());
        writerow::bind(update, row);
        if (auto done = update.bind(row.number).bind(row.revision).run(); !done)
            return done;
        if (update.affected() < 1)
            return missed(*this, row.number);
        if (auto told = event ? tell(m_database, row.clinic, row.number, *event) : Result<>(); !told)
            return told;
        return bumpTopic(m_database, ops, "writes");
    });
}

Result<std::optional<WriteRow>> WriteStore::lease(const QString &clinic, const QString &worker, Instant now, std::chrono::seconds length)
{
    return writing(m_database, ops, [&]() -> Result<std::optional<WriteRow>> {
        auto held = isHeldByAnother(m_database, clinic, worker, now);
        if (!held)
            return fail(held.error());
        if (*held)
            return std::nullopt;
        auto next = nextOf(m_database, clinic, now);
        if (!next || !*next)
            return next;
        WriteRow &row = **next;
        row.leasedBy = worker;
        row.leasedUntil = now + length;
        if (auto taken = advance(row, std::nullopt); !taken)
            return fail(taken.error());
        ++row.revision;
        return next;
    });
}

Result<> WriteStore::releaseLeases(const QString &clinic)
{
    return writing(m_database, ops, [&]() -> Result<> {
        Statement update(m_database, ops,
                         u"UPDATE ops.write SET leased_by = '', leased_until = NULL, revision = revision + 1 WHERE clinic = ? AND leased_by <> ''"_s);
        if (auto done = update.bind(clinic).run(); !done)
            return done;
        return update.affected() > 0 ? bumpTopic(m_database, ops, "writes") : Result<>();
    });
}

Result<> WriteStore::together(const std::function<Result<>()> &work)
{
    return writing(m_database, ops, work);
}

Result<std::optional<WriteRow>> WriteStore::compensating(const QString &clinic, qint64 number)
{
    Statement select(m_database, ops, writerow::select(u"WHERE clinic = ? AND compensates = ? AND compensates <> 0 ORDER BY number DESC LIMIT 1"_s));
    return one(select.bind(clinic).bind(number));
}

Result<std::optional<Instant>> WriteStore::nextDue(const QString &clinic)
{
    std::optional<Instant> due;
    auto asked = Statement(m_database, ops,
                           u"SELECT min(coalesce(not_before, approved_at, requested_at)), max(CASE WHEN leased_by <> '' THEN leased_until END) "
                           "FROM ops.write w WHERE clinic = ? AND state IN ('approved', 'retrying', 'sending', 'unknown') "
                           "AND (state IN ('sending', 'unknown') OR %1)"_s.arg(notBehind))
                     .bind(clinic)
                     .first([&](const Statement &row) {
                         due = row.maybeInstant(0);
                         if (const auto free = row.maybeInstant(1); due && free)
                             due = std::max(*due, *free);
                     });
    return asked ? Result<std::optional<Instant>>(due) : fail(asked.error());
}

Result<std::vector<WriteRow>> WriteStore::overdue(const QString &clinic, Instant now)
{
    Statement select(m_database, ops,
                     writerow::select(u"WHERE clinic = ? AND state IN ('awaiting', 'held', 'approved', 'retrying', 'window-gone', 'conflict') "
                                      "AND expires <= ? ORDER BY number"_s));
    return rows(select.bind(clinic).bind(now));
}

Result<QueueCounts> WriteStore::counts(const QString &clinic)
{
    QueueCounts counts;
    auto read = Statement(m_database, ops,
                          u"SELECT CASE WHEN state = 'failed' THEN 2 WHEN state IN ('awaiting', 'held', 'window-gone', 'conflict') THEN 0 ELSE 1 END "
                          "AS side, count(*) FROM ops.write WHERE clinic = ? AND state IN ('awaiting', 'held', 'window-gone', 'conflict', 'approved', "
                          "'sending', 'retrying', 'waiting-bridge', 'unknown', 'failed') GROUP BY 1"_s)
                    .bind(clinic)
                    .each([&](const Statement &row) {
                        qint64 &side = row.integer(0) == 2 ? counts.failed : row.integer(0) == 1 ? counts.sending : counts.awaiting;
                        side = row.integer(1);
                    });
    if (!read)
        return fail(read.error());
    auto sent = Statement(m_database, ops,
                          u"SELECT 1 FROM ops.write WHERE clinic = ? AND state IN ('applied', 'undone', 'sending', 'unknown', 'retrying', 'failed', "
                          "'conflict', 'window-gone') AND sending_at IS NOT NULL LIMIT 1"_s)
                    .bind(clinic).first([](const Statement &) { });
    if (!sent)
        return fail(sent.error());
    counts.everSent = *sent;
    return counts;
}

} // namespace articulator::warehouse
