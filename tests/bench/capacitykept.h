// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench/capacityrivals.h"
#include "domain/patternset.h"

/// The load as the capacity function keeps it: bitmaps of cells by provider-day and operatory-day, and the operations it answers with.
class KeptCapacity {
public:
    explicit KeptCapacity(const CapacityLoad &load);

    /// All free windows from the kept bitmaps.
    [[nodiscard]] std::uint64_t windows() const;
    /// The same, with the reason at both edges; `reasons` counts edges by reason.
    [[nodiscard]] std::uint64_t explainedWindows(std::uint64_t (&reasons)[4]) const;
    /// The same from the rows, bitmaps made on the way.
    [[nodiscard]] std::uint64_t windowsFromRows() const;
    /// Start windows of every (provider, operatory, type, day).
    [[nodiscard]] std::uint64_t startWindows() const;

    struct Request {
        int clinic;
        int type;
        int firstDay;
        int days;
    };
    /// The first `count` distinct starts of a request, folded into a check value.
    [[nodiscard]] std::uint64_t firstStarts(const Request &request, int count) const;
    /// As one writes it at first: every pair of every day eroded, nothing passed over.
    [[nodiscard]] std::uint64_t firstStartsPlainly(const Request &request, int count) const;

    /// One appointment of the pair changed: both bitmaps anew from their rows, then the windows of every type.
    [[nodiscard]] std::uint64_t changed(int clinic, int provider, int operatory, int day);

private:
    using CellSet = articulator::domain::CellSet;
    struct ProviderDay {
        CellSet work, busy, blocked;
        [[nodiscard]] CellSet free() const { return work - busy - blocked; }
    };
    struct OperatoryDay {
        CellSet free;
        int longest = 0; ///< of its free runs
    };
    [[nodiscard]] ProviderDay providerDay(int group) const;
    [[nodiscard]] OperatoryDay operatoryDay(int group) const;
    /// Kept day by day, for a request walks along days: provider by provider inside.
    [[nodiscard]] std::size_t providerPlace(int clinic, int provider, int day) const
    {
        return std::size_t((clinic * m_load.days + day) * m_load.providers + provider);
    }
    [[nodiscard]] std::size_t operatoryPlace(int clinic, int operatory, int day) const
    {
        return std::size_t((clinic * m_load.days + day) * m_load.operatories + operatory);
    }

    const CapacityLoad &m_load;
    articulator::domain::PatternSet m_types;
    std::vector<ProviderDay> m_parts;    ///< by provider group
    std::vector<CellSet> m_free;         ///< by providerPlace
    std::vector<OperatoryDay> m_chairs;  ///< by operatoryPlace
    std::vector<CellSet> m_plainFree;    ///< by provider group
    std::vector<CellSet> m_plainChairs;  ///< by operatory group
};
