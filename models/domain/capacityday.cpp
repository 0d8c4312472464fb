// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/capacityday.h"

#include <algorithm>

namespace articulator::domain {

CapacityDay::CapacityDay(const DayGrid &grid, const CapacitySource &source)
    : m_grid(grid)
    , m_work(1)
    , m_workOf(std::size_t(source.setup.providerCount()) * std::size_t(source.setup.operatoryCount()), 0)
    , m_openWork(1)
    , m_firstPlace(1, 0)
    , m_operatoryFree(std::size_t(source.setup.operatoryCount()))
    , m_longestFree(m_operatoryFree.size())
    , m_occupied(std::size_t(source.setup.operatoryCount()))
    , m_busy(std::size_t(source.setup.providerCount()))
    , m_operatoryBlocked(m_occupied.size())
    , m_providerBlocked(m_busy.size())
{
    addSchedules(source);
    source.bookings.forEachNear(m_grid, [&](int index, const Booking &booking) {
        const BookingCells cells = bookingCells(m_grid, source.book, booking, source.book.appointments[std::size_t(index)].body);
        if (booking.operatory >= 0)
            m_occupied[std::size_t(booking.operatory)] |= cells.occupied;
        if (booking.provider >= 0)
            m_busy[std::size_t(booking.provider)] |= cells.provider;
        if (booking.secondary >= 0)
            m_busy[std::size_t(booking.secondary)] |= cells.secondary;
    });
    for (std::size_t operatory = 0; operatory < m_occupied.size(); ++operatory)
        findFree(int(operatory));
}

void CapacityDay::findFree(int operatory)
{
    const auto at = std::size_t(operatory);
    m_operatoryFree[at] = m_open - m_occupied[at] - m_operatoryBlocked[at].forbidden;
    m_longestFree[at] = m_operatoryFree[at].longestRun();
}

void CapacityDay::addSchedules(const CapacitySource &source)
{
    std::vector<std::vector<Block>> blocks(m_busy.size());
    for (const int index : source.schedules) {
        const Schedule &schedule = source.book.schedules[std::size_t(index)].body;
        if (isClosure(schedule))
            m_closed |= closureCells(m_grid, schedule);
        else if (schedule.scope == ScheduleScope::Blockout)
            addBlockout(source, schedule);
        else if (const int provider = source.setup.providerRank(schedule.provider); isWork(schedule) && provider >= 0)
            blocks[std::size_t(provider)].push_back({{schedule.start, schedule.end}, source.setup.admitted(schedule, provider)});
    }
    m_open = CellSet::upTo(m_grid.cells()) - m_closed;
    for (std::size_t provider = 0; provider < blocks.size(); ++provider)
        addWork(int(provider), blocks[provider]);
}

void CapacityDay::addBlockout(const CapacitySource &source, const Schedule &blockout)
{
    const CellSet cells = blockoutCells(m_grid, blockout);
    const auto addTo = [&](Blocked &blocked) {
        if (blockout.forbids)
            blocked.forbidden |= cells;
        else
            blocked.labels.emplace_back(source.setup.label(blockout), cells);
        m_hasLabels |= !blockout.forbids;
    };
    for (const QString &id : blockout.operatories)
        if (const int rank = source.setup.operatoryRank(id); rank >= 0)
            addTo(m_operatoryBlocked[std::size_t(rank)]);
    if (const int rank = source.setup.providerRank(blockout.provider); rank >= 0)
        addTo(m_providerBlocked[std::size_t(rank)]);
}

void CapacityDay::addWork(int provider, const std::vector<Block> &blocks)
{
    // Operatories admitted by the same blocks share one bitmap; mostly there is one for a provider's whole day.
    std::vector<std::pair<std::vector<std::size_t>, int>> known;
    for (std::size_t operatory = 0; operatory < m_occupied.size(); ++operatory) {
        std::vector<std::size_t> admitting;
        for (std::size_t i = 0; i < blocks.size(); ++i)
            if (std::ranges::find(blocks[i].operatories, int(operatory)) != blocks[i].operatories.end())
                admitting.push_back(i);
        if (admitting.empty())
            continue;
        auto found = std::ranges::find(known, admitting, [](const auto &entry) { return entry.first; });
        if (found == known.end()) {
            std::vector<WallSpan> spans;
            for (const std::size_t i : admitting)
                spans.push_back(blocks[i].span);
            m_grid.addCovered(m_work.emplace_back(), spans);
            m_openWork.push_back((m_work.back() & m_open) - m_providerBlocked[std::size_t(provider)].forbidden);
            found = known.insert(known.end(), {admitting, int(m_work.size()) - 1});
        }
        m_workOf[std::size_t(provider) * m_occupied.size() + operatory] = found->second;
        m_workPlaces.push_back({int(operatory), found->second});
        m_anyWork |= m_work[std::size_t(found->second)];
    }
    m_firstPlace.push_back(m_workPlaces.size());
}

CellSet CapacityDay::blockedFor(const Blocked &blocked, const std::vector<char> &barred)
{
    CellSet cells = blocked.forbidden;
    for (const auto &[label, labelled] : blocked.labels)
        if (!barred.empty() && barred[std::size_t(label)] != 0)
            cells |= labelled;
    return cells;
}

CellSet CapacityDay::operatoryBlocked(int operatory, const std::vector<char> &barred) const
{
    return blockedFor(m_operatoryBlocked[std::size_t(operatory)], barred);
}

CellSet CapacityDay::providerBlocked(int provider, const std::vector<char> &barred) const
{
    return blockedFor(m_providerBlocked[std::size_t(provider)], barred);
}

void CapacityDay::refresh(const CapacitySource &source, const std::vector<int> &operatories, const std::vector<int> &providers)
{
    const auto isAmong = [](const std::vector<int> &ranks, int rank) { return rank >= 0 && std::ranges::find(ranks, rank) != ranks.end(); };
    for (const int rank : operatories)
        if (rank >= 0)
            m_occupied[std::size_t(rank)] = {};
    for (const int rank : providers)
        if (rank >= 0)
            m_busy[std::size_t(rank)] = {};
    source.bookings.forEachNear(m_grid, [&](int index, const Booking &booking) {
        const bool takesOperatory = isAmong(operatories, booking.operatory);
        const bool takesProvider = isAmong(providers, booking.provider);
        const bool takesSecondary = isAmong(providers, booking.secondary);
        if (!takesOperatory && !takesProvider && !takesSecondary)
            return;
        const BookingCells cells = bookingCells(m_grid, source.book, booking, source.book.appointments[std::size_t(index)].body);
        if (takesOperatory)
            m_occupied[std::size_t(booking.operatory)] |= cells.occupied;
        if (takesProvider)
            m_busy[std::size_t(booking.provider)] |= cells.provider;
        if (takesSecondary)
            m_busy[std::size_t(booking.secondary)] |= cells.secondary;
    });
    for (const int rank : operatories)
        if (rank >= 0)
            findFree(rank);
}

} // namespace articulator::domain
