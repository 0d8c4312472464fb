// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/dispatchpace.h"

#include <algorithm>
#include <array>

namespace articulator::engine {

using namespace std::chrono_literals;

namespace {

constexpr int mostFailures = 8;
/// Open Dental's service may work on a request for a minute after its caller gave up, so the fifth look comes behind that.
constexpr std::array<std::chrono::milliseconds, 6> lookUps{2s, 5s, 15s, 30s, 65s, 180s};

} // namespace

DispatchPace::DispatchPace(Chance chance) : m_chance(std::move(chance)), m_hold(m_chance, 5s, 1min) { }

std::chrono::milliseconds DispatchPace::retryPause(qint64 write)
{
    return m_retries.try_emplace(write, m_chance).first->second.failed();
}

bool DispatchPace::isSpent(qint64 write) const
{
    const auto found = m_retries.find(write);
    return found != m_retries.end() && found->second.failures() >= mostFailures;
}

std::chrono::milliseconds DispatchPace::lookUpPause(qint64 write)
{
    std::size_t &done = m_lookUps[write];
    return lookUps[std::min(done++, lookUps.size() - 1)];
}

void DispatchPace::forget(qint64 write)
{
    m_retries.erase(write);
    m_lookUps.erase(write);
}

} // namespace articulator::engine
