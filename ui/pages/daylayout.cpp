// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/daylayout.h"

#include <algorithm>

namespace articulator::ui {

using desk::DayBar;
using domain::Instant;
using namespace std::chrono_literals;

namespace {

constexpr auto firstHour = 7h; ///< shown at least, so that days look alike
constexpr auto lastHour = 18h;
constexpr int mostLanes = 3;   ///< more would be too thin to read

bool isGround(DayBar::What what)
{
    return what == DayBar::What::Working || what == DayBar::What::Closed || what == DayBar::What::Blockout;
}

/// Which lane each bar lies in and how many lanes its cluster of overlapping bars has.
struct Lane {
    int index = 0;
    int count = 1;
};

std::vector<Lane> lanesOf(const std::vector<PlacedBar> &sorted)
{
    std::vector<Lane> lanes(sorted.size());
    std::vector<Instant> ends;
    std::size_t clusterStart = 0;
    Instant clusterEnd{};
    const auto close = [&](std::size_t until) {
        for (std::size_t i = clusterStart; i < until; ++i)
            lanes[i].count = std::max(1, std::min(mostLanes, int(ends.size())));
        ends.clear();
        clusterStart = until;
    };
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const DayBar &bar = *sorted[i].bar;
        if (i > 0 && bar.start >= clusterEnd)
            close(i);
        clusterEnd = ends.empty() ? bar.end : std::max(clusterEnd, bar.end);
        auto free = std::find_if(ends.begin(), ends.end(), [&bar](Instant end) { return end <= bar.start; });
        if (free == ends.end())
            free = ends.insert(ends.end(), bar.end);
        *free = bar.end;
        lanes[i].index = std::min(mostLanes - 1, int(free - ends.begin()));
    }
    close(sorted.size());
    return lanes;
}

} // namespace

DayLayout::DayLayout(const desk::CapacitySnapshot &snapshot, int width)
    : m_zone(snapshot.zone), m_from(snapshot.dayStart + firstHour), m_until(snapshot.dayStart + lastHour), m_rows(int(snapshot.rows.size())),
      m_width(std::max(60, width - nameWidth - 8))
{
    for (const desk::DayRow &row : snapshot.rows) {
        for (const DayBar &bar : row.bars) {
            if (bar.what == DayBar::What::Closed || bar.what == DayBar::What::Blockout)
                continue;
            m_from = std::min(m_from, Instant(std::chrono::floor<std::chrono::hours>(bar.start)));
            m_until = std::max(m_until, Instant(std::chrono::ceil<std::chrono::hours>(bar.end)));
        }
    }
    m_from = std::max(m_from, snapshot.dayStart);
    m_until = snapshot.dayEnd > snapshot.dayStart ? std::min(m_until, snapshot.dayEnd) : m_until;
}

double DayLayout::x(Instant at) const
{
    const double all = double((m_until - m_from).count());
    return m_left + m_width * double((std::clamp(at, m_from, m_until) - m_from).count()) / std::max(1.0, all);
}

std::optional<Instant> DayLayout::instantAt(double px) const
{
    if (px < m_left || px >= m_left + m_width)
        return std::nullopt;
    const auto along = std::chrono::milliseconds(qint64(double((m_until - m_from).count()) * (px - m_left) / m_width));
    return m_from + std::chrono::floor<std::chrono::duration<qint64, std::ratio<300>>>(along);
}

std::optional<int> DayLayout::rowAt(double y) const
{
    const int row = int((y - headHeight) / pitch);
    return y >= headHeight && row < m_rows ? std::optional<int>(row) : std::nullopt;
}

QRectF DayLayout::rowRect(int row) const { return {m_left, double(rowTop(row)) + 4, m_width, double(barHeight)}; }

std::vector<Instant> DayLayout::hours() const
{
    std::vector<Instant> marks;
    for (Instant at = std::chrono::ceil<std::chrono::minutes>(m_from); at <= m_until; at += 15min) {
        const domain::CivilTime civil = m_zone.civil(at);
        if (civil == std::chrono::floor<std::chrono::hours>(civil)) {
            marks.push_back(at);
            at += 45min;
        }
    }
    return marks;
}

QRectF DayLayout::place(const DayBar &bar, int row) const
{
    const double left = x(bar.start);
    return {left, rowRect(row).top(), x(bar.end) - left, double(barHeight)};
}

std::vector<PlacedBar> DayLayout::ground(const desk::DayRow &row, int index) const
{
    std::vector<PlacedBar> placed;
    for (const auto what : {DayBar::What::Working, DayBar::What::Closed, DayBar::What::Blockout}) {
        for (const DayBar &bar : row.bars) {
            if (bar.what == what && bar.end > m_from && bar.start < m_until)
                placed.push_back({&bar, place(bar, index)});
        }
    }
    return placed;
}

std::vector<PlacedBar> DayLayout::bars(const desk::DayRow &row, int index) const
{
    std::vector<PlacedBar> placed;
    for (const DayBar &bar : row.bars) {
        if (!isGround(bar.what) && bar.end > m_from && bar.start < m_until)
            placed.push_back({&bar, place(bar, index)});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const PlacedBar &a, const PlacedBar &b) { return a.bar->start < b.bar->start; });
    const std::vector<Lane> lanes = lanesOf(placed);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const double share = placed[i].rect.height() / lanes[i].count;
        placed[i].rect = QRectF(placed[i].rect.left(), placed[i].rect.top() + share * lanes[i].index, placed[i].rect.width(), share);
    }
    return placed;
}

} // namespace articulator::ui
