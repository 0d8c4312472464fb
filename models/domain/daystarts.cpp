// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/daystarts.h"

namespace articulator::domain {

DayStarts::DayStarts(const CapacityDay &day, const ResolvedVisit &visit, Instant now) : m_day(day)
{
    const int length = visit.pattern.cells;
    const CellSet &open = day.open();
    CellSet timely = CellSet::upTo(CellSet::Cells) - CellSet::upTo(day.grid().firstCellFrom(now));
    timely &= open.eroded(length);
    if (timely.none() || day.workCount() == 1)
        return;
    m_providers.reserve(visit.providers.size());
    m_operatories.reserve(visit.operatories.size());
    m_work.reserve(std::size_t(day.workCount()));
    for (const int rank : visit.providers) {
        if (day.workPlaces(rank).empty())
            continue;
        const CellSet free = visit.pattern.providerStarts(CellSet::upTo(CellSet::Cells) - day.busy(rank));
        const CellSet starts = free & (open - day.providerBlocked(rank, visit.barred)).eroded(length) & timely;
        if (!starts.none())
            m_providers.push_back({rank, starts});
    }
    for (const int rank : visit.operatories) {
        const CellSet starts = (open - day.occupied(rank) - day.operatoryBlocked(rank, visit.barred)).eroded(length);
        if (!starts.none())
            m_operatories.push_back({rank, starts});
    }
    for (int i = 0; i < day.workCount(); ++i)
        m_work.push_back(day.workAt(i).eroded(length));
}

std::optional<Limit> firstLimit(const CapacityDay &day, const ResolvedVisit &visit, Instant now, int provider, int operatory, int cell)
{
    const int end = cell + visit.pattern.cells;
    CellSet cells;
    cells.add(cell, end);
    if (cell < 0 || end > day.grid().cells() || !(cells - day.work(provider, operatory)).none())
        return Limit::ScheduleEnd;
    if (!(cells & day.occupied(operatory)).none())
        return Limit::Appointment;
    if (visit.pattern.needsAny(day.busy(provider), cell))
        return Limit::ProviderBusy;
    if (!(cells & (day.operatoryBlocked(operatory, visit.barred) | day.providerBlocked(provider, visit.barred))).none())
        return Limit::Blockout;
    if (day.grid().at(cell) < now)
        return Limit::Now;
    return std::nullopt;
}

} // namespace articulator::domain
