// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/dayusage.h"

namespace articulator::domain {

namespace {

constexpr int CellMinutes = DayGrid::CellSeconds / 60;

int minutesOf(const CellSet &cells) { return cells.count() * CellMinutes; }

/// A provider and an operatory that may work together, as the row of one of them sees the other.
struct Pair {
    int provider = 0;
    int operatory = 0;
    CellSet work;
    CellSet taken;   ///< the other one: occupied, or needed
    CellSet blocked; ///< the other one
};

/// What one row is counted from.
struct Row {
    std::vector<Pair> pairs;
    CellSet booked;
    CellSet opened; ///< by its windows
    CellSet blocked;
};

/// Counts the rows of one day.
class DayCount {
public:
    DayCount(const CapacityBook &book, const ResolvedVisit &visit, CivilDate date)
        : m_book(book), m_visit(visit), m_day(book.day(date))
    {
        m_past = CellSet::upTo(m_day.grid().firstCellFrom(book.book().now));
        m_opened.resize(std::size_t(book.setup().providerCount() + book.setup().operatoryCount()));
        if (visit.isPossible())
            findStarts();
    }

    [[nodiscard]] UsageMinutes ofProvider(int provider) const
    {
        Row row{{}, m_day.busy(provider), m_opened[std::size_t(provider)], m_day.providerBlocked(provider, m_visit.barred)};
        for (const int operatory : m_visit.operatories)
            if (m_day.workIndex(provider, operatory) != 0)
                row.pairs.push_back({provider, operatory, m_day.work(provider, operatory), m_day.occupied(operatory),
                                     m_day.operatoryBlocked(operatory, m_visit.barred)});
        return counted(row);
    }
    [[nodiscard]] UsageMinutes ofOperatory(int operatory) const
    {
        Row row{{}, m_day.occupied(operatory), openedOf(operatory), m_day.operatoryBlocked(operatory, m_visit.barred)};
        for (const int provider : m_visit.providers)
            if (m_day.workIndex(provider, operatory) != 0)
                row.pairs.push_back({provider, operatory, m_day.work(provider, operatory), m_day.busy(provider),
                                     m_day.providerBlocked(provider, m_visit.barred)});
        return counted(row);
    }
    [[nodiscard]] int fits() const;

private:
    struct PairStarts {
        int provider;
        int operatory;
        CellSet starts;
    };
    void findStarts();
    [[nodiscard]] const CellSet &openedOf(int operatory) const { return m_opened[std::size_t(m_book.setup().providerCount() + operatory)]; }
    [[nodiscard]] UsageMinutes counted(const Row &row) const;
    void countLost(const Row &row, CellSet lost, UsageMinutes &minutes) const;
    [[nodiscard]] LostTo gapAt(const Row &row, const std::vector<CellSet> &free, int cell) const;

    const CapacityBook &m_book;
    const ResolvedVisit &m_visit;
    const CapacityDay &m_day;
    CellSet m_past;
    std::vector<PairStarts> m_starts;
    std::vector<CellSet> m_opened; ///< by provider, then by operatory
};

void DayCount::findStarts()
{
    DayStarts(m_day, m_visit, m_book.book().now).forEachPair([&](int provider, int operatory, const CellSet &starts) {
        if (starts.none())
            return;
        m_starts.push_back({provider, operatory, starts});
        starts.forEachRun([&](int first, int end) {
            m_opened[std::size_t(provider)].add(first, end - 1 + m_visit.pattern.cells);
            m_opened[std::size_t(m_book.setup().providerCount() + operatory)].add(first, end - 1 + m_visit.pattern.cells);
        });
    });
}

UsageMinutes DayCount::counted(const Row &row) const
{
    CellSet working;
    for (const Pair &pair : row.pairs)
        working |= pair.work;
    UsageMinutes minutes;
    minutes.working = minutesOf(working);
    const CellSet free = working - row.booked;
    minutes.booked = minutes.working - minutesOf(free);
    minutes.open = minutesOf(free & row.opened);
    countLost(row, free - row.opened, minutes);
    return minutes;
}

void DayCount::countLost(const Row &row, CellSet lost, UsageMinutes &minutes) const
{
    const auto take = [&](LostTo cause, const CellSet &cells) {
        minutes.lost[std::size_t(cause)] += minutesOf(lost & cells);
        lost -= cells;
    };
    take(LostTo::Closed, m_day.closed());
    take(LostTo::Past, m_past);
    if (!m_visit.isPossible())
        take(LostTo::NotOffered, lost);
    if (lost.none())
        return;
    CellSet untaken, anyFree;
    std::vector<CellSet> free;
    for (const Pair &pair : row.pairs) {
        untaken |= pair.work - pair.taken;
        anyFree |= free.emplace_back(pair.work - pair.taken - pair.blocked - row.blocked - row.booked - m_day.closed());
    }
    take(LostTo::OthersTaken, CellSet::upTo(CellSet::Cells) - untaken);
    take(LostTo::Blockout, CellSet::upTo(CellSet::Cells) - anyFree);
    lost.forEachRun([&](int first, int end) {
        for (int cell = first; cell < end; ++cell)
            minutes.lost[std::size_t(gapAt(row, free, cell))] += CellMinutes;
    });
}

// A gap in which pair and type could start is a window, so what is left is shorter than the visit and its end says what cuts it.
LostTo DayCount::gapAt(const Row &row, const std::vector<CellSet> &free, int cell) const
{
    std::size_t roomiest = 0;
    int end = 0;
    for (std::size_t i = 0; i < free.size(); ++i) {
        const int freeUntil = free[i].test(cell) ? free[i].runAround(cell).end : 0;
        if (freeUntil > end) {
            roomiest = i;
            end = freeUntil;
        }
    }
    const Pair &pair = row.pairs[roomiest];
    if (m_day.closed().test(end))
        return LostTo::ShortBeforeClosed;
    if (!pair.work.test(end))
        return LostTo::ShortBeforeEnd;
    if (m_day.occupied(pair.operatory).test(end))
        return LostTo::ShortBeforeVisit;
    return m_day.busy(pair.provider).test(end) ? LostTo::ShortBeforeProvider : LostTo::ShortBeforeBlockout;
}

int DayCount::fits() const
{
    std::vector<CellSet> occupied(std::size_t(m_book.setup().operatoryCount()));
    std::vector<CellSet> busy(std::size_t(m_book.setup().providerCount()));
    int count = 0;
    for (int cell = 0; cell < m_day.grid().cells(); ++cell) {
        CellSet cells;
        cells.add(cell, cell + m_visit.pattern.cells);
        for (const PairStarts &pair : m_starts) {
            CellSet &chair = occupied[std::size_t(pair.operatory)];
            CellSet &person = busy[std::size_t(pair.provider)];
            if (!pair.starts.test(cell) || !(chair & cells).none() || m_visit.pattern.needsAny(person, cell))
                continue;
            chair |= cells;
            for (const CellPattern::Run &run : m_visit.pattern.provider)
                person.add(cell + run.at, cell + run.at + run.length);
            ++count;
        }
    }
    return count;
}

} // namespace

DayUsage dayUsage(const CapacityBook &book, const ResolvedVisit &visit, CivilDate date)
{
    const DayCount count(book, visit, date);
    DayUsage usage;
    usage.date = date;
    for (const int provider : visit.providers) {
        const UsageMinutes minutes = count.ofProvider(provider);
        usage.byProvider += minutes;
        usage.providers.push_back({book.setup().providerId(provider), minutes});
    }
    for (const int operatory : visit.operatories) {
        const UsageMinutes minutes = count.ofOperatory(operatory);
        usage.byOperatory += minutes;
        usage.operatories.push_back({book.setup().operatoryId(operatory), minutes});
    }
    usage.fits = count.fits();
    return usage;
}

} // namespace articulator::domain
