// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "domain/recordcells.h"

namespace articulator::domain {

/// What a day is compiled from.
struct CapacitySource {
    const Book &book;
    const ClinicSetup &setup;
    const Bookings &bookings;
    const std::vector<int> &schedules; ///< places in Book::schedules that touch the day, ascending
};

/// One civil day of a clinic as bitmaps, by rank of provider and operatory. Contract section 4, rules 1 to 5 before a type is known.
class CapacityDay {
public:
    struct WorkPlace {
        int operatory;
        int work; ///< workIndex
    };

    CapacityDay(const DayGrid &grid, const CapacitySource &source);

    [[nodiscard]] const DayGrid &grid() const { return m_grid; }
    [[nodiscard]] const CellSet &closed() const { return m_closed; }
    /// The cells of the day that no closure takes.
    [[nodiscard]] const CellSet &open() const { return m_open; }
    /// Cells in which the provider works in the operatory.
    [[nodiscard]] const CellSet &work(int provider, int operatory) const { return m_work[std::size_t(workIndex(provider, operatory))]; }
    /// Which of the distinct bitmaps of work() it is; equal numbers are equal bitmaps, 0 is empty.
    [[nodiscard]] int workIndex(int provider, int operatory) const { return m_workOf[std::size_t(provider) * m_occupied.size() + std::size_t(operatory)]; }
    /// The operatories the provider works in that day, ascending.
    [[nodiscard]] std::span<const WorkPlace> workPlaces(int provider) const
    {
        return std::span(m_workPlaces).subspan(m_firstPlace[std::size_t(provider)], m_firstPlace[std::size_t(provider) + 1] - m_firstPlace[std::size_t(provider)]);
    }
    /// Cells in which anybody works anywhere.
    [[nodiscard]] const CellSet &anyWork() const { return m_anyWork; }
    [[nodiscard]] int workCount() const { return int(m_work.size()); }
    [[nodiscard]] const CellSet &workAt(int index) const { return m_work[std::size_t(index)]; }
    [[nodiscard]] const CellSet &occupied(int operatory) const { return m_occupied[std::size_t(operatory)]; }
    [[nodiscard]] const CellSet &busy(int provider) const { return m_busy[std::size_t(provider)]; }
    /// Cells that blockouts take, seen from a type that bars these labels.
    [[nodiscard]] CellSet operatoryBlocked(int operatory, const std::vector<char> &barred) const;
    [[nodiscard]] CellSet providerBlocked(int provider, const std::vector<char> &barred) const;
    /// What is free of the operatory for a type that bars these labels, two words of it. Longer visits than longestFree() do not fit.
    [[nodiscard]] CellPair operatoryFree(int operatory, const std::vector<char> &barred, std::size_t word) const
    {
        return withoutLabels(m_operatoryFree[std::size_t(operatory)].pair(word), m_operatoryBlocked[std::size_t(operatory)], barred, word);
    }
    [[nodiscard]] int longestFree(int operatory) const { return m_longestFree[std::size_t(operatory)]; }
    /// The work of one of the provider's places, without closures and what blockouts take of him.
    [[nodiscard]] CellPair openWork(int provider, int work, const std::vector<char> &barred, std::size_t word) const
    {
        return withoutLabels(m_openWork[std::size_t(work)].pair(word), m_providerBlocked[std::size_t(provider)], barred, word);
    }

    /// Compiles anew what appointments take of these resources; ranks below 0 are passed over.
    void refresh(const CapacitySource &source, const std::vector<int> &operatories, const std::vector<int> &providers);

private:
    struct Blocked {
        CellSet forbidden;
        std::vector<std::pair<int, CellSet>> labels;
    };
    struct Block {
        WallSpan span;
        std::vector<int> operatories;
    };
    void addSchedules(const CapacitySource &source);
    void addBlockout(const CapacitySource &source, const Schedule &blockout);
    void addWork(int provider, const std::vector<Block> &blocks);
    [[nodiscard]] static CellSet blockedFor(const Blocked &blocked, const std::vector<char> &barred);
    [[nodiscard]] CellPair withoutLabels(CellPair cells, const Blocked &blocked, const std::vector<char> &barred, std::size_t word) const
    {
        if (!m_hasLabels || barred.empty())
            return cells;
        for (const auto &[label, labelled] : blocked.labels)
            if (barred[std::size_t(label)] != 0)
                cells = cells - labelled.pair(word);
        return cells;
    }
    void findFree(int operatory);

    DayGrid m_grid;
    CellSet m_closed;
    CellSet m_open;
    std::vector<CellSet> m_work;
    std::vector<int> m_workOf;
    std::vector<CellSet> m_openWork;         ///< by workIndex
    std::vector<WorkPlace> m_workPlaces;     ///< provider by provider
    std::vector<std::size_t> m_firstPlace;   ///< by provider, and the end
    CellSet m_anyWork;
    bool m_hasLabels = false;
    std::vector<CellSet> m_operatoryFree;
    std::vector<int> m_longestFree; ///< cells of the longest run of m_operatoryFree
    std::vector<CellSet> m_occupied;
    std::vector<CellSet> m_busy;
    std::vector<Blocked> m_operatoryBlocked;
    std::vector<Blocked> m_providerBlocked;
};

} // namespace articulator::domain
