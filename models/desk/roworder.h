// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QString>
#include <Qt>

#include "desk/tablerow.h"

/// What a table shows of its rows, and in which order.
namespace articulator::desk {

struct SortKey {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// "column equals value": a QString of a Text column, a qint64 of the others (State: the code).
struct Chip {
    int column = 0;
    Cell value;
    friend bool operator==(const Chip &, const Chip &) = default;
};

/// Rows that have `text` in one of `columns` (without regard to case; no columns: every Text and State column) and fit the chips: any of those of
/// one column, in every column that has some.
struct RowFilter {
    QString text;
    std::vector<int> columns;
    std::vector<Chip> chips;
    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && chips.empty(); }
    friend bool operator==(const RowFilter &, const RowFilter &) = default;
};

} // namespace articulator::desk
