// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/database.h"
#include "warehouse/statement.h"
#include "warehouse/stores.h"
#include "warehouse/topicbump.h"
#include "warehouse/transaction.h"

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto inbox = Part::Inbox;
constexpr std::chrono::hours kept{24};

QString select(const QString &tail)
{
    return u"SELECT id, actor, action, clinic, body, asked_at, expires, state, outcome FROM inbox.request "_s + tail;
}

RequestRow requestOf(const Statement &row)
{
    RequestRow request;
    request.id = row.integer(0);
    request.actor = row.text(1);
    request.action = row.utf8(2);
    request.clinic = row.text(3);
    request.body = row.bytes(4);
    request.askedAt = row.instant(5);
    request.expires = row.instant(6);
    request.state = row.utf8(7);
    request.outcome = row.bytes(8);
    return request;
}

Result<std::vector<RequestRow>> rows(Statement &statement)
{
    std::vector<RequestRow> requests;
    auto read = statement.each([&](const Statement &row) { requests.push_back(requestOf(row)); });
    return read ? Result<std::vector<RequestRow>>(requests) : fail(read.error());
}

/// Runs an update of one request that must be in one of the states named by the statement.
Result<> change(Database &database, Statement &update)
{
    if (auto done = update.run(); !done)
        return done;
    if (update.affected() < 1)
        return fail(Error::Kind::Refused, "request-closed", u"the request is unknown, or not in a state for this"_s);
    return bumpTopic(database, inbox, "requests");
}

} // namespace

Result<qint64> RequestBox::submit(const RequestRow &row)
{
    qint64 id = 0;
    auto done = writing(m_database, inbox, [&]() -> Result<> {
        auto put = Statement(m_database, inbox,
                             u"INSERT INTO inbox.request (actor, action, clinic, body, asked_at, expires, state, outcome) "
                             "VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?) RETURNING id"_s)
                       .bind(row.actor).bind(QString::fromUtf8(row.action)).bind(row.clinic).bind(row.body).bind(row.askedAt)
                       .bind(row.expires).bind(QByteArray(""))
                       .first([&](const Statement &made) { id = made.integer(0); });
        if (!put)
            return fail(put.error());
        return bumpTopic(m_database, inbox, "requests");
    });
    return done ? Result<qint64>(id) : fail(done.error());
}

Result<RequestRow> RequestBox::find(qint64 id)
{
    RequestRow request;
    auto found = Statement(m_database, inbox, select(u"WHERE id = ?"_s))
                     .bind(id)
                     .first([&](const Statement &row) { request = requestOf(row); });
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(Error::Kind::NotFound, "unknown-request", u"there is no request %1"_s.arg(id));
    return request;
}

Result<std::vector<RequestRow>> RequestBox::waiting()
{
    Statement statement(m_database, inbox, select(u"WHERE state = 'waiting' ORDER BY id"_s));
    return rows(statement);
}

Result<> RequestBox::start(qint64 id)
{
    return writing(m_database, inbox, [&]() -> Result<> {
        Statement update(m_database, inbox, u"UPDATE inbox.request SET state = 'running' WHERE id = ? AND state = 'waiting'"_s);
        return change(m_database, update.bind(id));
    });
}

Result<> RequestBox::finish(qint64 id, QByteArrayView state, const QByteArray &outcome)
{
    return writing(m_database, inbox, [&]() -> Result<> {
        Statement update(m_database, inbox,
                         u"UPDATE inbox.request SET state = ?, outcome = ? WHERE id = ? AND state IN ('waiting', 'running')"_s);
        return change(m_database, update.bind(QString::fromUtf8(state)).bind(outcome).bind(id));
    });
}

Result<std::vector<RequestRow>> RequestBox::latest(int limit)
{
    Statement statement(m_database, inbox, select(u"ORDER BY id DESC LIMIT ?"_s));
    return rows(statement.bind(limit));
}

Result<> RequestBox::tidy(domain::Instant now)
{
    // Looked at first, so that a quiet inbox is not written on every beat of the engine.
    auto stale = Statement(m_database, inbox,
                           u"SELECT 1 FROM inbox.request WHERE (state = 'waiting' AND expires < ?) "
                           "OR (state IN ('done', 'failed', 'expired') AND asked_at < ?) LIMIT 1"_s)
                     .bind(now).bind(now - kept).first([](const Statement &) { });
    if (!stale)
        return fail(stale.error());
    if (!*stale)
        return {};
    return writing(m_database, inbox, [&]() -> Result<> {
        auto done = Statement(m_database, inbox, u"UPDATE inbox.request SET state = 'expired' WHERE state = 'waiting' AND expires < ?"_s)
                        .bind(now).run();
        if (done)
            done = Statement(m_database, inbox, u"DELETE FROM inbox.request WHERE state IN ('done', 'failed', 'expired') AND asked_at < ?"_s)
                       .bind(now - kept).run();
        return done ? bumpTopic(m_database, inbox, "requests") : done;
    });
}

} // namespace articulator::warehouse
