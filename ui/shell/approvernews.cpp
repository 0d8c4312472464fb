// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/approvernews.h"

#include <algorithm>
#include <utility>

namespace articulator::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto batchEnds = 5s;      ///< a batch that still grows after that is told as far as it came
constexpr auto betweenNotices = 60s;

} // namespace

std::optional<qint64> ApproverNews::take(const Sight &sight, domain::Instant now)
{
    const bool grows = sight.awaiting > std::exchange(m_last, sight.awaiting);
    m_known = sight.isWatched || !sight.mayApprove ? sight.awaiting : std::min(m_known, sight.awaiting);
    const qint64 fresh = sight.awaiting - m_known;
    if (fresh == 0) {
        m_since.reset();
        return std::nullopt;
    }
    if (!m_since)
        m_since = now;
    const bool isStillComing = grows && now - *m_since < batchEnds;
    const bool wasToldJustNow = m_told && now - *m_told < betweenNotices;
    if (isStillComing || wasToldJustNow)
        return std::nullopt;
    m_known = sight.awaiting;
    m_told = now;
    m_since.reset();
    return fresh;
}

} // namespace articulator::ui
