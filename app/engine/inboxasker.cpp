// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/inboxasker.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

#include <QJsonDocument>

#include "engine/outcome.h"
#include "warehouse/stores.h"

namespace articulator::engine {

using namespace std::chrono_literals;
using domain::Error;
using domain::fail;
using domain::Result;
using warehouse::RequestRow;
using warehouse::Warehouse;

namespace {

constexpr auto glance = 100ms;
constexpr auto aliveFor = 15s; ///< a heartbeat older than this is none

/// False when asked to stop.
bool pause(std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    woken.wait_for(lock, stop, glance, [] { return false; });
    return !stop.stop_requested();
}

} // namespace

InboxAsker::InboxAsker(const warehouse::Location &location, std::shared_ptr<const domain::Clock> clock, std::chrono::seconds patience,
                       TakeEngine takeEngine)
    : m_location(location), m_clock(std::move(clock)), m_patience(patience), m_takeEngine(std::move(takeEngine))
{
}

Result<QJsonObject> InboxAsker::ask(const Ask &ask, const ProgressCallback &progress, std::stop_token stop)
{
    m_ask = ask;
    m_progress = progress;
    const Result<std::unique_ptr<Warehouse>> warehouse = Warehouse::open(m_location, warehouse::Access::ReadOnly);
    if (!warehouse)
        return fail(warehouse.error());
    RequestRow row;
    row.actor = ask.actor;
    row.action = ask.action;
    row.clinic = ask.clinic;
    row.body = QJsonDocument(ask.body).toJson(QJsonDocument::Compact);
    row.askedAt = m_clock->now();
    row.expires = row.askedAt + m_patience;
    row.state = "waiting";
    const Result<qint64> id = (*warehouse)->requests().submit(row);
    return id ? waitFor(**warehouse, *id, stop) : fail(id.error());
}

Result<QJsonObject> InboxAsker::waitFor(Warehouse &warehouse, qint64 id, std::stop_token stop)
{
    auto aliveAt = m_clock->now();
    for (int count = 1; pause(stop); ++count) {
        const Result<RequestRow> row = warehouse.requests().find(id);
        if (!row)
            return fail(row.error());
        if (row->state == "done" || row->state == "failed" || row->state == "expired") {
            const QJsonObject document = QJsonDocument::fromJson(row->outcome).object();
            const std::optional<Error> error = errorOf(document);
            return error && row->state != "done" ? Result<QJsonObject>(fail(*error)) : document;
        }
        const bool isAlive = isWorkerAlive(warehouse);
        if (isAlive)
            aliveAt = m_clock->now();
        // A worker that was killed leaves its last heartbeat behind, but never its lock.
        if (!isAlive || count % 10 == 0) {
            if (const Result<std::unique_ptr<Engine>> engine = m_takeEngine(); engine)
                return takeOver(warehouse, **engine, *row, stop);
        }
        const bool isSilent = row->state == "running" && m_clock->now() - aliveAt > aliveFor;
        if (isSilent || (row->state == "waiting" && m_clock->now() > row->expires))
            return giveUp(warehouse, *row);
        showProgress(warehouse);
    }
    return fail(Error::Kind::Cancelled, "stopped", QStringLiteral("The command was stopped; what it asked for may still be done by the worker."));
}

Result<QJsonObject> InboxAsker::takeOver(Warehouse &warehouse, Engine &engine, const RequestRow &row, std::stop_token stop)
{
    Result<QJsonObject> outcome = fail(Error::Kind::Cancelled, "worker-died", QStringLiteral("The worker ended before the request was done."));
    // One that was begun may have had its effect; only the person can tell whether to ask again.
    if (row.state == "waiting") {
        if (const Result<> started = warehouse.requests().start(row.id); !started)
            return fail(started.error());
        outcome = engine.perform(m_ask, m_progress, stop);
    }
    const QJsonObject document = outcome ? *outcome : errorDocument(outcome.error());
    (void)warehouse.requests().finish(row.id, outcome ? QByteArrayView("done") : QByteArrayView("failed"),
                                      QJsonDocument(document).toJson(QJsonDocument::Compact));
    return outcome;
}

Result<QJsonObject> InboxAsker::giveUp(Warehouse &warehouse, const RequestRow &row) const
{
    const Error error = isWorkerAlive(warehouse) || row.state == "running"
        ? Error{Error::Kind::TimedOut, "worker-silent", QStringLiteral("The worker does not answer.")}
        : Error{Error::Kind::Busy, "engine-busy", QStringLiteral("Another command is using the engine.")};
    // So that it is not done behind the back of somebody who was told that it was not.
    if (row.state == "waiting")
        (void)warehouse.requests().finish(row.id, "expired", QJsonDocument(errorDocument(error)).toJson(QJsonDocument::Compact));
    return fail(error);
}

bool InboxAsker::isWorkerAlive(Warehouse &warehouse) const
{
    const Result<std::vector<warehouse::HeartbeatRow>> rows = warehouse.heartbeats().all();
    const domain::Instant now = m_clock->now();
    return rows && std::any_of(rows->begin(), rows->end(), [now](const auto &row) { return now - row.beatAt < aliveFor; });
}

void InboxAsker::showProgress(Warehouse &warehouse) const
{
    if (!m_progress || m_ask.action != "sync")
        return;
    const Result<std::vector<warehouse::ResourceRow>> rows = warehouse.resources().of(m_ask.clinic);
    for (const warehouse::ResourceRow &row : rows.value_or(std::vector<warehouse::ResourceRow>())) {
        if (row.state == "reading")
            m_progress({row.resource, row.seen, row.changed, row.calls});
    }
}

} // namespace articulator::engine
