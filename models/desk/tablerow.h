// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>
#include <vector>

#include <QString>

namespace articulator::desk {

/// A State cell: the code decides order, chips and colour; `text`, where given, is shown instead of the words of the code ("First copy 64 %").
struct StateCell {
    qint64 code = 0;
    QString text;
    friend bool operator==(const StateCell &, const StateCell &) = default;
};

/// monostate: nothing to show. qint64 for Integer and Instant, QString for Text, StateCell for State, the list for Sparkline (-1: no sample).
using Cell = std::variant<std::monostate, qint64, QString, StateCell, std::vector<int>>;

/// A row as pages and readers make it. Cells in the order of the model's columns; missing ones at the end are empty.
struct TableRow {
    quint64 key = 0; ///< stable and unique in its table
    std::vector<Cell> cells;
    bool loading = false;
};

/// A key for rows known by text: 64 bits of a strong mix, the same in every run.
[[nodiscard]] quint64 rowKey(QStringView text);

} // namespace articulator::desk
