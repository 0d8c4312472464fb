// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "desk/capacityvalues.h"

/// Several days of capacity at once, of which some may not have been read yet.
namespace articulator::desk {

/// Civil days, both inclusive.
struct DayRange {
    domain::CivilDate first{};
    domain::CivilDate last{};
    [[nodiscard]] int days() const { return int((last - first).count()) + 1; }
};

/// The days that a question shows; its day must be known.
[[nodiscard]] DayRange shownDays(const CapacityQuestion &question);
/// Those of them that were read completely; absent: none.
[[nodiscard]] std::optional<DayRange> knownDays(const domain::Book &book, const DayRange &days);
/// What is open on each day. `windows` and `usage`: of the known ones.
[[nodiscard]] std::vector<DayOpening> openings(const domain::Book &book, const DayRange &days, const std::vector<domain::Window> &windows,
                                               const std::vector<domain::DayUsage> &usage);
/// The same, asked of the capacity here; unknown days where it refuses.
[[nodiscard]] std::vector<DayOpening> openings(const domain::Capacity &capacity, const domain::Visit &visit, const DayRange &days);
/// The lines of `usage` added up over the days, in the order of `rows`; rows without working time are left out.
[[nodiscard]] std::vector<UseLine> useLines(const std::vector<DayRow> &rows, const std::vector<domain::DayUsage> &usage);

} // namespace articulator::desk
