// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/slotsearch.h"

namespace articulator::domain {

namespace {

constexpr std::size_t usualSlots = 16;
constexpr std::size_t usualPairs = 64;

/// Bits first … end-1 of the day as they stand in the word.
std::uint64_t bitsOf(int first, int end, std::size_t word)
{
    CellSet cells;
    cells.add(first, end);
    return cells.words[word];
}

/// Every `step`-th start of each window, counted from its first one inside first … end-1.
CellSet stepped(const CellSet &legal, int first, int end, int step)
{
    CellSet wanted;
    legal.forEachRun([&](int runFirst, int runEnd) {
        for (int cell = std::max(runFirst, first); cell < std::min(runEnd, end); cell += step)
            wanted.add(cell, cell + 1);
    });
    return wanted;
}

} // namespace

SlotSearch::SlotSearch(const CapacityBook &book, const ResolvedVisit &visit, const SlotRange &range)
    : m_book(book), m_visit(visit), m_range(range), m_chairs(std::size_t(book.setup().operatoryCount()), 0)
{
    m_slots.reserve(std::min(range.most, usualSlots));
    m_pairs.reserve(usualPairs);
}

void SlotSearch::addDay(const CapacityDay &day)
{
    const DayGrid &grid = day.grid();
    const Bounds bounds{std::max(grid.firstCellFrom(m_range.from), 0), std::min(grid.firstCellFrom(m_range.until), grid.cells()),
                        std::max(grid.firstCellFrom(m_book.book().now), 0)};
    const int first = std::max(bounds.first, bounds.timely);
    if (!m_visit.isPossible() || first >= bounds.end)
        return;
    if (m_range.stepCells != 1 || !m_visit.pattern.isShort()) {
        addDayByRuns(day, bounds);
        return;
    }
    for (int word = first / 64; word <= (bounds.end - 1) / 64 && !isDone(); ++word)
        if (day.anyWork().words[std::size_t(word)] != 0)
            addWord(day, bounds, std::size_t(word));
}

void SlotSearch::addWord(const CapacityDay &day, const Bounds &bounds, std::size_t word)
{
    const std::uint64_t wanted = bitsOf(bounds.first, bounds.end, word);
    const std::uint64_t timely = bitsOf(bounds.timely, CellSet::Cells, word);
    if ((openChairs(day, word) & wanted & timely) == 0)
        return;
    m_pairs.clear();
    for (const int provider : m_visit.providers)
        addPairs(day, word, provider, wanted, timely);
    std::uint64_t any = 0;
    for (const Pair &pair : m_pairs)
        any |= pair.wanted;
    for (; any != 0; any &= any - 1) {
        const int bit = std::countr_zero(any);
        for (const Pair &pair : m_pairs) {
            if ((pair.wanted >> bit & 1) == 0)
                continue;
            addSlot(day, bounds, pair, int(word) * 64 + bit);
            if (isDone())
                return;
        }
    }
}

std::uint64_t SlotSearch::openChairs(const CapacityDay &day, std::size_t word)
{
    std::uint64_t any = 0;
    for (const int operatory : m_visit.operatories) {
        const bool mayFit = day.longestFree(operatory) >= m_visit.pattern.cells;
        const std::uint64_t starts = mayFit ? day.operatoryFree(operatory, m_visit.barred, word).eroded(m_visit.pattern.cells).low : 0;
        any |= m_chairs[std::size_t(operatory)] = starts;
    }
    return any;
}

// The needs of the pattern are worked out last and once: where the chairs and the work leave nothing they do not matter.
void SlotSearch::addPairs(const CapacityDay &day, std::size_t word, int provider, std::uint64_t wanted, std::uint64_t timely)
{
    const std::size_t before = m_pairs.size();
    int work = 0;
    std::uint64_t starts = 0;
    for (const CapacityDay::WorkPlace &place : day.workPlaces(provider)) {
        const std::uint64_t chair = m_chairs[std::size_t(place.operatory)] & timely;
        if ((chair & wanted) == 0)
            continue;
        if (place.work != work) {
            work = place.work;
            starts = day.openWork(provider, work, m_visit.barred, word).eroded(m_visit.pattern.cells).low;
        }
        if ((starts & chair & wanted) != 0)
            m_pairs.push_back({provider, place.operatory, work, starts & chair, starts & chair & wanted});
    }
    if (m_pairs.size() == before)
        return;
    const std::uint64_t needs = m_visit.pattern.providerStarts(CellPair{~std::uint64_t(0), ~std::uint64_t(0)} - day.busy(provider).pair(word));
    for (std::size_t i = before; i < m_pairs.size(); ++i) {
        m_pairs[i].legal &= needs;
        m_pairs[i].wanted &= needs;
    }
}

// A window that ends inside the word is known whole; only one that touches its edge is followed through the day.
void SlotSearch::addSlot(const CapacityDay &day, const Bounds &bounds, const Pair &pair, int cell)
{
    const int base = cell & ~63;
    CellSet near;
    near.words[std::size_t(cell >> 6)] = pair.legal;
    CellSet::Run run = near.runAround(cell);
    if (run.first == base || run.end == base + 64)
        run = legalStarts(day, bounds, pair).runAround(cell);
    push(day, pair.provider, pair.operatory, cell, run);
}

CellSet SlotSearch::legalStarts(const CapacityDay &day, const Bounds &bounds, const Pair &pair) const
{
    const int length = m_visit.pattern.cells;
    const CellSet free = day.open() - day.occupied(pair.operatory) - day.operatoryBlocked(pair.operatory, m_visit.barred);
    const CellSet works = day.workAt(pair.work) - day.providerBlocked(pair.provider, m_visit.barred);
    const CellSet needs = m_visit.pattern.providerStarts(CellSet::upTo(CellSet::Cells) - day.busy(pair.provider));
    return ((free & works).eroded(length) & needs) - CellSet::upTo(bounds.timely);
}

void SlotSearch::addDayByRuns(const CapacityDay &day, const Bounds &bounds)
{
    struct PairRuns {
        int provider;
        int operatory;
        CellSet legal;
        CellSet wanted;
    };
    CellSet any;
    std::vector<PairRuns> pairs;
    DayStarts(day, m_visit, m_book.book().now).forEachPair([&](int provider, int operatory, const CellSet &legal) {
        const CellSet wanted = stepped(legal, bounds.first, bounds.end, m_range.stepCells);
        any |= wanted;
        if (!wanted.none())
            pairs.push_back({provider, operatory, legal, wanted});
    });
    any.forEachRun([&](int first, int end) {
        for (int cell = first; cell < end; ++cell)
            for (const PairRuns &pair : pairs)
                if (!isDone() && pair.wanted.test(cell))
                    push(day, pair.provider, pair.operatory, cell, pair.legal.runAround(cell));
    });
}

void SlotSearch::push(const CapacityDay &day, int provider, int operatory, int cell, const CellSet::Run &run)
{
    m_slots.push_back({day.grid().at(cell), day.grid().at(cell + m_visit.pattern.cells), m_book.setup().providerId(provider),
                       m_book.setup().operatoryId(operatory), (run.end - 1 - run.first) * DayGrid::CellSeconds / 60});
}

} // namespace articulator::domain
