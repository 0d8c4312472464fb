// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/heart.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QUuid>

namespace articulator::engine {

using namespace std::chrono_literals;
using domain::Result;
using warehouse::Warehouse;

Heart::Heart(std::shared_ptr<WriterThread> writer, std::shared_ptr<const domain::Clock> clock, const QString &version, warehouse::EngineLock &lock,
             LostCallback onLost)
    : m_writer(std::move(writer)), m_clock(std::move(clock)), m_lock(lock), m_onLost(std::move(onLost))
{
    m_row.worker = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_row.startedAt = m_clock->now();
    m_row.version = version;
    m_row.processId = QCoreApplication::applicationPid();
    m_row.host = QSysInfo::machineHostName();
    forgetTheDead();
    beat();
    m_thread = NamedThread(QStringLiteral("heart"), [this] { work(); });
}

Heart::~Heart()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_stopping = true;
    }
    m_woken.notify_all();
    m_thread.join();
    seal();
    (void)m_writer->ask<void>([this](Warehouse &warehouse) { return warehouse.heartbeats().gone(m_row.worker); });
}

void Heart::work()
{
    std::unique_lock lock(m_mutex);
    for (int second = 1; !m_woken.wait_for(lock, 1s, [this] { return m_stopping; }); ++second) {
        lock.unlock();
        if (second % 2 == 0 && !holdsLock())
            return;
        seal();
        if (second % 2 == 0)
            beat();
        if (second % 60 == 0)
            tidy();
        lock.lock();
    }
}

bool Heart::holdsLock()
{
    const Result<> held = m_lock.check();
    if (!held)
        m_onLost(held.error());
    return held.has_value();
}

void Heart::beat()
{
    m_row.beatAt = m_clock->now();
    (void)m_writer->ask<void>([this](Warehouse &warehouse) { return warehouse.heartbeats().beat(m_row); });
}

void Heart::seal()
{
    (void)m_writer->ask<int>([](Warehouse &warehouse) { return warehouse.audit().seal(); });
}

void Heart::tidy()
{
    (void)m_writer->ask<void>([this](Warehouse &warehouse) { return warehouse.requests().tidy(m_clock->now()); });
}

void Heart::forgetTheDead()
{
    // Whoever holds the engine's lock knows that every other worker is dead.
    (void)m_writer->ask<void>([](Warehouse &warehouse) -> Result<> {
        const Result<std::vector<warehouse::HeartbeatRow>> rows = warehouse.heartbeats().all();
        for (const warehouse::HeartbeatRow &row : rows.value_or(std::vector<warehouse::HeartbeatRow>())) {
            if (const Result<> gone = warehouse.heartbeats().gone(row.worker); !gone)
                return gone;
        }
        return {};
    });
}

} // namespace articulator::engine
