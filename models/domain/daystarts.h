// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/capacityday.h"
#include "domain/resolvedvisit.h"

namespace articulator::domain {

/// The legal starts of one visit on one day. What depends on the provider alone or the operatory alone is worked out once, so a pair costs a few
/// words of logic.
class DayStarts {
public:
    DayStarts(const CapacityDay &day, const ResolvedVisit &visit, Instant now);

    [[nodiscard]] CellSet of(int provider, int operatory) const;
    /// Calls take(provider, operatory, starts) for each pair that may have some: providers ascending, operatories ascending.
    template <typename Take> void forEachPair(Take take) const
    {
        for (const Part &provider : m_providers)
            for (const Part &operatory : m_operatories)
                if (const int work = m_day.workIndex(provider.rank, operatory.rank); work != 0)
                    take(provider.rank, operatory.rank, provider.starts & operatory.starts & m_work[std::size_t(work)]);
    }
    /// Calls take(provider, operatory, first, end) for each maximal run of legal starts, in the same order, time ascending.
    template <typename Take> void forEachRun(Take take) const
    {
        forEachPair([&](int provider, int operatory, const CellSet &starts) {
            starts.forEachRun([&](int first, int end) { take(provider, operatory, first, end); });
        });
    }

private:
    struct Part {
        int rank = 0;
        CellSet starts;
    };
    const CapacityDay &m_day;
    std::vector<Part> m_providers;   ///< only those with a possible start
    std::vector<Part> m_operatories;
    std::vector<CellSet> m_work; ///< starts by CapacityDay::workIndex
};

/// Why a visit may not start at a cell of the day, seen by one pair: the first that applies in the order of contract section 4, "closed" left
/// aside. Absent: it may. A visit that passes the day's end is beyond the schedule.
[[nodiscard]] std::optional<Limit> firstLimit(const CapacityDay &day, const ResolvedVisit &visit, Instant now, int provider, int operatory, int cell);

} // namespace articulator::domain
