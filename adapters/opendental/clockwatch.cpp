// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/clockwatch.h"

#include "opendental/walltime.h"

namespace articulator::opendental {

using namespace std::chrono_literals;

namespace {

constexpr auto longestTrust = 5min;

} // namespace

void ClockWatch::note(domain::CivilTime wall, domain::Instant sentAt, std::chrono::milliseconds took)
{
    const domain::Instant received = sentAt + took;
    // The answer was made at the latest when it arrived: measured from there the server's time is never guessed too late.
    m_distance = instantNear(wall, m_zone, received) - received;
    m_notedAt = received;
}

std::optional<std::chrono::seconds> ClockWatch::offset() const
{
    // Readings are cut to whole seconds, so on average half a second too early.
    return m_distance ? std::optional(std::chrono::round<std::chrono::seconds>(*m_distance + 500ms)) : std::nullopt;
}

std::optional<domain::Instant> ClockWatch::at(domain::Instant now) const
{
    if (!m_distance || std::chrono::abs(now - m_notedAt) > longestTrust)
        return std::nullopt;
    return now + *m_distance;
}

} // namespace articulator::opendental
