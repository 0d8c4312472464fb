// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/workerthread.h"

#include <algorithm>

namespace articulator::engine {

using namespace std::chrono_literals;
using domain::Instant;

WorkerThread::WorkerThread(const QString &name, std::shared_ptr<const domain::Clock> clock) : m_clock(std::move(clock))
{
    m_thread = NamedThread(name, [this] { work(); });
}

WorkerThread::~WorkerThread()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_stopping = true;
    }
    m_woken.notify_all();
    m_thread.join();
}

void WorkerThread::adopt(const QString &clinic, std::function<std::unique_ptr<ClinicWorker>()> make, std::stop_token stop)
{
    push([this, clinic, make = std::move(make), stop = std::move(stop)] { m_seats.insert_or_assign(clinic, Seat{make(), stop}); });
}

void WorkerThread::post(const QString &clinic, std::function<void(ClinicWorker *)> task)
{
    push([this, clinic, task = std::move(task)] {
        const auto found = m_seats.find(clinic);
        task(found == m_seats.end() ? nullptr : found->second.worker.get());
    });
}

void WorkerThread::release(const QString &clinic, std::function<void()> gone)
{
    push([this, clinic, gone = std::move(gone)] {
        m_seats.erase(clinic);
        gone();
    });
}

void WorkerThread::push(std::function<void()> task)
{
    {
        const std::scoped_lock guard(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_woken.notify_all();
}

void WorkerThread::work()
{
    for (;;) {
        while (runTask()) { }
        serve();
        std::unique_lock lock(m_mutex);
        if (m_stopping && m_tasks.empty())
            break;
        m_woken.wait_for(lock, restFor(), [this] { return m_stopping || !m_tasks.empty(); });
    }
    m_seats.clear();
}

bool WorkerThread::runTask()
{
    std::unique_lock lock(m_mutex);
    if (m_tasks.empty())
        return false;
    const std::function<void()> task = std::move(m_tasks.front());
    m_tasks.pop_front();
    lock.unlock();
    task();
    return true;
}

void WorkerThread::serve()
{
    for (const auto &[clinic, seat] : m_seats) {
        if (seat.stop.stop_requested())
            seat.worker->close();
    }
    // In turn, beginning behind the one served last: a clinic with much to read does not keep the others waiting.
    const Instant now = m_clock->now();
    const auto isReady = [now](const auto &entry) {
        const std::optional<Instant> at = entry.second.worker->wakeAt();
        return at && *at <= now && !entry.second.stop.stop_requested();
    };
    const auto after = m_seats.upper_bound(m_lastServed);
    auto chosen = std::find_if(after, m_seats.end(), isReady);
    if (chosen == m_seats.end())
        chosen = std::find_if(m_seats.begin(), after, isReady);
    if (chosen == after && (after == m_seats.end() || !isReady(*after)))
        return;
    m_lastServed = chosen->first;
    chosen->second.worker->step(chosen->second.stop);
}

std::chrono::milliseconds WorkerThread::restFor() const
{
    // Bounded, because the clock by which clinics are due may be set.
    std::chrono::milliseconds rest = 1s;
    const Instant now = m_clock->now();
    for (const auto &[clinic, seat] : m_seats) {
        if (const std::optional<Instant> at = seat.worker->wakeAt(); at && !seat.stop.stop_requested())
            rest = std::clamp<std::chrono::milliseconds>(*at - now, 0ms, rest);
    }
    return rest;
}

} // namespace articulator::engine
