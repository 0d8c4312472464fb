// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "desk/roworder.h"
#include "desk/tabledata.h"
#include "desk/textneedle.h"

namespace articulator::desk {

/// Decides which rows a filter leaves. Looks at the data while it lives; make a new one after a change.
class RowMatcher {
public:
    RowMatcher(const TableData &data, const std::vector<TableColumn> &columns, const RowFilter &filter);

    /// Every living row that fits, column by column: texts are searched once each, not once a row.
    [[nodiscard]] std::vector<quint32> rows() const;
    [[nodiscard]] bool fits(quint32 row) const;

private:
    void addText(RowSet &found, int column) const;
    void keepChips(RowSet &found, int column) const;
    [[nodiscard]] bool hasText(quint32 row, int column) const;
    [[nodiscard]] bool hasChip(quint32 row, int column) const;
    [[nodiscard]] QString words(int column, qint64 value) const;

    const TableData &m_data;
    const std::vector<TableColumn> &m_columns;
    const RowFilter &m_filter;
    std::optional<TextNeedle> m_needle;
    std::vector<int> m_searched;
    std::vector<int> m_chipColumns;
};

} // namespace articulator::desk
