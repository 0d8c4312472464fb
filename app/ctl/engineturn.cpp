// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctl/engineturn.h"

#include <condition_variable>
#include <mutex>

#include "warehouse/stores.h"

namespace articulator::ctl {

using namespace std::chrono_literals;
using domain::Instant;

namespace {

constexpr auto longestCommand = 10s;
constexpr auto glance = 50ms;

} // namespace

EngineTurn::EngineTurn(warehouse::Location location, std::stop_token stop)
    : m_location(std::move(location)), m_stop(std::move(stop)), m_patience(longestCommand)
{
}

EngineTurn::~EngineTurn() = default;

// A beat may be left by a worker that was killed; only one that moves on tells of a living one. No two clocks are compared.
bool EngineTurn::mayPass()
{
    const std::optional<Instant> beat = newestBeat();
    if (!m_looked)
        m_firstBeat = beat;
    m_looked = true;
    if (beat != m_firstBeat || m_patience.hasExpired())
        return false;
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    woken.wait_for(lock, m_stop, glance, [] { return false; });
    return !m_stop.stop_requested();
}

std::optional<Instant> EngineTurn::newestBeat()
{
    if (!m_reader) {
        auto opened = warehouse::Warehouse::open(m_location, warehouse::Access::ReadOnly);
        if (!opened)
            return {};
        m_reader = std::move(*opened);
    }
    std::optional<Instant> newest;
    const auto rows = m_reader->heartbeats().all();
    for (const warehouse::HeartbeatRow &row : rows.value_or(std::vector<warehouse::HeartbeatRow>()))
        newest = newest ? std::max(*newest, row.beatAt) : row.beatAt;
    return newest;
}

} // namespace articulator::ctl
