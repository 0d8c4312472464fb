// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/capacitybook.h"

namespace articulator::domain {

/// Which starts are wanted.
struct SlotRange {
    Instant from;
    Instant until;
    int stepCells;
    std::size_t most;
};

/// Finds slots in the order of windows: start, provider, operatory, and works out nothing behind the last one wanted.
class SlotSearch {
public:
    SlotSearch(const CapacityBook &book, const ResolvedVisit &visit, const SlotRange &range);

    /// Days in ascending order.
    void addDay(const CapacityDay &day);
    [[nodiscard]] bool isDone() const { return m_slots.size() >= m_range.most; }
    [[nodiscard]] std::vector<Slot> takeSlots() { return std::move(m_slots); }

private:
    struct Pair {
        int provider;
        int operatory;
        int work;             ///< CapacityDay::workIndex
        std::uint64_t legal;  ///< starts of the word
        std::uint64_t wanted; ///< those in the range and on the step
    };
    struct Bounds {
        int first;  ///< cells of the range
        int end;
        int timely; ///< first cell that is not past
    };
    void addWord(const CapacityDay &day, const Bounds &bounds, std::size_t word);
    void addDayByRuns(const CapacityDay &day, const Bounds &bounds);
    [[nodiscard]] std::uint64_t openChairs(const CapacityDay &day, std::size_t word);
    void addPairs(const CapacityDay &day, std::size_t word, int provider, std::uint64_t wanted, std::uint64_t timely);
    void addSlot(const CapacityDay &day, const Bounds &bounds, const Pair &pair, int cell);
    [[nodiscard]] CellSet legalStarts(const CapacityDay &day, const Bounds &bounds, const Pair &pair) const;
    void push(const CapacityDay &day, int provider, int operatory, int cell, const CellSet::Run &run);

    const CapacityBook &m_book;
    const ResolvedVisit &m_visit;
    const SlotRange m_range;
    std::vector<Slot> m_slots;
    std::vector<std::uint64_t> m_chairs; ///< starts of the word by operatory
    std::vector<Pair> m_pairs;           ///< of the word, by provider and operatory
};

} // namespace articulator::domain
