// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "desk/rowset.h"

#include <QtGlobal>

/// How one order of stored rows becomes another in few steps.
namespace articulator::desk {

struct RowRun {
    int first = 0;
    int last = 0;
    friend bool operator==(const RowRun &, const RowRun &) = default;
};

[[nodiscard]] RowSet setOf(const std::vector<quint32> &order, std::size_t stored);
/// Places of `order` whose row is not in `kept`, as runs, ascending.
[[nodiscard]] std::vector<RowRun> runsOutside(const std::vector<quint32> &order, const RowSet &kept);
/// Places of `order` whose row is in `marked`, as runs, ascending.
[[nodiscard]] std::vector<RowRun> runsInside(const std::vector<quint32> &order, const RowSet &marked);
[[nodiscard]] std::vector<quint32> without(const std::vector<quint32> &order, const std::vector<RowRun> &runs);
/// By stored row: its place in the order; 0 for rows that are not in it.
[[nodiscard]] std::vector<quint32> placesIn(const std::vector<quint32> &order, std::size_t stored);
[[nodiscard]] std::vector<quint32> only(const std::vector<quint32> &order, const RowSet &kept);
/// The rows of `wanted` so that those of `current` stay in their present order and each newcomer follows the row it follows in `wanted`.
[[nodiscard]] std::vector<quint32> keepingOrder(const std::vector<quint32> &wanted, const std::vector<quint32> &current, std::size_t stored);

} // namespace articulator::desk
