// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/requestserver.h"

#include <QJsonDocument>

#include "engine/outcome.h"

namespace articulator::engine {

using namespace std::chrono_literals;
using domain::Error;
using domain::fail;
using domain::Result;
using warehouse::RequestRow;
using warehouse::Warehouse;

namespace {

constexpr auto glance = 200ms;
constexpr int unconditionalGlance = 10; ///< every so many glances it looks whether or not the pulse moved
constexpr int manyRequests = 1000;

QByteArray textOf(const QJsonObject &document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace

RequestServer::RequestServer(const warehouse::Location &location, std::shared_ptr<WriterThread> writer, std::shared_ptr<Switchboard> switchboard,
                             std::shared_ptr<const domain::Clock> clock)
    : m_writer(std::move(writer)), m_switchboard(std::move(switchboard)), m_clock(std::move(clock))
{
    m_thread = NamedThread(QStringLiteral("requests"), [this, location] { work(location); });
}

RequestServer::~RequestServer()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_stopping = true;
    }
    m_woken.notify_all();
    m_thread.join();
}

void RequestServer::work(const warehouse::Location &location)
{
    std::unique_ptr<Warehouse> reader;
    QByteArray pulse;
    std::unique_lock lock(m_mutex);
    for (int count = 0; !m_stopping; ++count) {
        lock.unlock();
        if (!reader) {
            Result<std::unique_ptr<Warehouse>> opened = Warehouse::open(location, warehouse::Access::ReadOnly);
            reader = opened ? std::move(*opened) : nullptr;
            if (reader)
                closeOrphans(*reader);
        }
        if (reader) {
            const QByteArray beat = reader->topics().pulse().value_or(QByteArray());
            if (beat.isEmpty() || beat != pulse || count % unconditionalGlance == 0)
                serveWaiting(*reader);
            pulse = beat;
        }
        lock.lock();
        m_woken.wait_for(lock, glance, [this] { return m_stopping; });
    }
}

void RequestServer::closeOrphans(Warehouse &reader)
{
    const Result<std::vector<RequestRow>> rows = reader.requests().latest(manyRequests);
    for (const RequestRow &row : rows.value_or(std::vector<RequestRow>())) {
        if (row.state == "running")
            finish(*m_writer, row.id, fail(Error::Kind::Cancelled, "worker-died", QStringLiteral("The worker ended before the request was done.")));
    }
}

void RequestServer::serveWaiting(Warehouse &reader)
{
    const Result<std::vector<RequestRow>> rows = reader.requests().waiting();
    for (const RequestRow &row : rows.value_or(std::vector<RequestRow>())) {
        if (row.expires > m_clock->now()) {
            serve(row);
            continue;
        }
        const QByteArray outcome = textOf(errorDocument(
            {Error::Kind::TimedOut, "request-expired", QStringLiteral("The request expired before a worker took it.")}));
        (void)m_writer->ask<void>([&](Warehouse &warehouse) { return warehouse.requests().finish(row.id, "expired", outcome); });
    }
}

void RequestServer::serve(const RequestRow &row)
{
    const Result<> started = m_writer->ask<void>([&](Warehouse &warehouse) { return warehouse.requests().start(row.id); });
    if (!started)
        return;
    const QJsonDocument body = QJsonDocument::fromJson(row.body);
    if (!row.body.isEmpty() && !body.isObject()) {
        finish(*m_writer, row.id, fail(Error::Kind::InvalidInput, "bad-request", QStringLiteral("The request's body is no JSON object.")));
        return;
    }
    m_switchboard->take({row.actor, row.action, row.clinic, body.object()}, {},
                        [writer = m_writer, id = row.id](const Result<QJsonObject> &outcome) { finish(*writer, id, outcome); });
}

void RequestServer::finish(WriterThread &writer, qint64 id, const Result<QJsonObject> &outcome)
{
    const QByteArray text = textOf(outcome ? *outcome : errorDocument(outcome.error()));
    const QByteArray state = outcome ? "done" : "failed";
    (void)writer.ask<void>([&](Warehouse &warehouse) { return warehouse.requests().finish(id, state, text); });
}

} // namespace articulator::engine
