// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/daygrid.h"

namespace articulator::domain {

namespace {

using std::chrono::seconds;
constexpr qint64 CellMs = DayGrid::CellSeconds * 1000;

qint64 floorDivide(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

qint64 ceilDivide(qint64 value, qint64 by)
{
    return -floorDivide(-value, by);
}

int cellIndex(qint64 value)
{
    return int(std::clamp<qint64>(value, -1, CellSet::Cells + 1));
}

} // namespace

DayGrid::DayGrid(const Zone &zone, CivilDate date) : m_date(date)
{
    const std::array<Instant, 2> bounds = zone.dayBounds(date);
    m_begin = bounds[0];
    m_end = bounds[1];
    m_cells = int(std::clamp<qint64>(floorDivide((m_end - m_begin).count(), CellMs), 0, CellSet::Cells));
    if (m_cells == 0)
        return;
    addStretch(0, zone.civil(m_begin));
    if (zone.offsetAt(m_begin) == zone.offsetAt(at(m_cells - 1)))
        return;
    seconds offset = zone.offsetAt(m_begin);
    for (int cell = 1; cell < m_cells; ++cell) {
        const seconds here = zone.offsetAt(at(cell));
        if (here != offset)
            addStretch(cell, zone.civil(at(cell)));
        offset = here;
    }
}

void DayGrid::addStretch(int first, CivilTime wall)
{
    if (!m_stretches.empty())
        m_stretches.back().end = first;
    m_stretches.push_back({first, m_cells, wall});
}

int DayGrid::firstCellFrom(Instant instant) const
{
    return cellIndex(ceilDivide((instant - m_begin).count(), CellMs));
}

void DayGrid::addTouched(CellSet &cells, Instant from, Instant until) const
{
    if (until <= from)
        return;
    const qint64 first = floorDivide((from - m_begin).count(), CellMs);
    const qint64 end = ceilDivide((until - m_begin).count(), CellMs);
    cells.add(cellIndex(first), std::min(cellIndex(end), m_cells));
}

void DayGrid::addTouched(CellSet &cells, const WallSpan &span) const
{
    if (span.end <= span.start)
        return;
    for (const Stretch &stretch : m_stretches) {
        const qint64 first = floorDivide((span.start - stretch.wall).count(), CellSeconds);
        const qint64 end = ceilDivide((span.end - stretch.wall).count(), CellSeconds);
        const int count = stretch.end - stretch.first;
        cells.add(stretch.first + int(std::clamp<qint64>(first, 0, count)), stretch.first + int(std::clamp<qint64>(end, 0, count)));
    }
}

void DayGrid::addCoveredSpan(CellSet &cells, const WallSpan &span) const
{
    for (const Stretch &stretch : m_stretches) {
        const qint64 first = ceilDivide((span.start - stretch.wall).count(), CellSeconds);
        const qint64 end = floorDivide((span.end - stretch.wall).count(), CellSeconds);
        const int count = stretch.end - stretch.first;
        cells.add(stretch.first + int(std::clamp<qint64>(first, 0, count)), stretch.first + int(std::clamp<qint64>(end, 0, count)));
    }
}

void DayGrid::addCovered(CellSet &cells, std::vector<WallSpan> &spans) const
{
    std::erase_if(spans, [](const WallSpan &span) { return span.end <= span.start; });
    std::ranges::sort(spans, {}, &WallSpan::start);
    for (std::size_t i = 0; i < spans.size();) {
        WallSpan joined = spans[i++];
        for (; i < spans.size() && spans[i].start <= joined.end; ++i)
            joined.end = std::max(joined.end, spans[i].end);
        addCoveredSpan(cells, joined);
    }
}

} // namespace articulator::domain
