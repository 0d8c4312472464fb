// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "link/pacer.h"

#include <algorithm>
#include <map>

namespace articulator::link {

using domain::Error;
using domain::fail;
using namespace std::chrono_literals;

namespace {

/// Pacers by key. Weak: a key that nobody uses any more is forgotten.
struct Registry {
    std::mutex mutex;
    std::map<QByteArray, std::weak_ptr<Pacer>> pacers;
};

Registry &registry()
{
    static Registry shared;
    return shared;
}

} // namespace

Turn::~Turn()
{
    if (m_pacer)
        m_pacer->finish();
}

std::shared_ptr<Pacer> Pacer::ofKey(const QByteArray &key)
{
    Registry &shared = registry();
    const std::scoped_lock lock(shared.mutex);
    std::erase_if(shared.pacers, [](const auto &entry) { return entry.second.expired(); });
    std::shared_ptr<Pacer> pacer = shared.pacers[key].lock();
    if (!pacer) {
        pacer = std::make_shared<Pacer>(std::make_shared<SteadyPaceTime>());
        shared.pacers[key] = pacer;
    }
    return pacer;
}

void Pacer::setGap(Ms gap)
{
    const std::scoped_lock lock(m_mutex);
    m_gap = gap;
}

Pacer::Ms Pacer::gap() const
{
    const std::scoped_lock lock(m_mutex);
    return m_gap;
}

void Pacer::holdBack(Ms delay)
{
    const std::scoped_lock lock(m_mutex);
    m_notBefore = std::max(m_notBefore, m_time->now() + delay);
}

domain::Result<Turn> Pacer::turn(std::stop_token stop, Ms longest)
{
    std::unique_lock lock(m_mutex);
    if (!m_free.wait(lock, stop, [this] { return !m_taken; }) || stop.stop_requested())
        return fail(Error::Kind::Cancelled, "stopped", QStringLiteral("Asked to stop while waiting for a turn."));
    const PaceTime::Point now = m_time->now();
    const PaceTime::Point earliest = std::max(m_starts.empty() ? now : m_lastEnd + m_gap, m_notBefore);
    if (earliest - now > longest) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(earliest - now).count();
        return fail(Error::Kind::Throttled, "asked-to-wait", QStringLiteral("The server asked for a pause; the next request may go in %1 s.").arg(seconds));
    }
    m_taken = true;
    lock.unlock();
    const bool waited = earliest <= now || m_time->waitUntil(earliest, stop);
    if (!waited) {
        giveBack();
        return fail(Error::Kind::Cancelled, "stopped", QStringLiteral("Asked to stop while waiting for a turn."));
    }
    lock.lock();
    m_starts.push_back(m_time->now());
    return Turn(shared_from_this());
}

int Pacer::spentLastMinute() const
{
    const std::scoped_lock lock(m_mutex);
    const PaceTime::Point since = m_time->now() - 60s;
    return int(std::count_if(m_starts.begin(), m_starts.end(), [since](PaceTime::Point start) { return start > since; }));
}

void Pacer::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_lastEnd = m_time->now();
        // The newest start stays whatever its age: that there was one is what makes the gap count.
        while (m_starts.size() > 1 && m_starts.front() <= m_lastEnd - 60s)
            m_starts.pop_front();
    }
    giveBack();
}

void Pacer::giveBack()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_taken = false;
    }
    m_free.notify_one();
}

} // namespace articulator::link
