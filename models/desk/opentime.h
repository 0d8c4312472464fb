// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "desk/snapshots.h"
#include "domain/capacity.h"

/// How much chair time is open.
namespace articulator::desk {

struct Span {
    domain::Instant start{};
    domain::Instant end{};
    int fits = 0; ///< the most of one of the windows it was made of
    friend bool operator==(const Span &, const Span &) = default;
};
/// Overlapping and touching spans become one. Sorted by start.
[[nodiscard]] std::vector<Span> joined(std::vector<Span> spans);
/// Union over the windows of each operatory, summed.
[[nodiscard]] int openMinutes(const std::vector<domain::Window> &windows);

/// External id of the active type with the shortest pattern; empty where none has one.
[[nodiscard]] QString shortestType(const domain::Capacity &capacity);

struct OpenDays {
    std::optional<int> today;
    bool closedToday = false; ///< today was read, and nobody is scheduled to work
    std::vector<domain::CivilDate> dates; ///< working days from today on, ten at most
    std::vector<std::optional<int>> minutes;
};
/// Days on which somebody is scheduled to work and that are not closed count as working days. Absent minutes: the day was not read.
[[nodiscard]] OpenDays openDays(const domain::Capacity &capacity);

} // namespace articulator::desk
