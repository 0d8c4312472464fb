// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "desk/keyindex.h"
#include "desk/packedints.h"
#include "desk/rowset.h"
#include "desk/tablecolumn.h"
#include "desk/tablerow.h"
#include "desk/textcolumn.h"

namespace articulator::desk {

/// The content of a table, column by column. Made on any thread, handed to a TableModel by move. Stored rows keep their number; rows taken out
/// leave a gap until compact().
class TableData {
public:
    struct Column {
        ColumnKind kind = ColumnKind::Text;
        PackedInts numbers;                  ///< Integer, Instant, State codes
        TextColumn texts;                    ///< Text, and the own words of State cells
        std::vector<std::vector<int>> lines; ///< Sparkline
    };

    explicit TableData(const std::vector<ColumnKind> &kinds = {});

    void reserve(std::size_t rows);
    /// Adds a row at the end; the key must be new.
    quint32 append(const TableRow &row);
    /// The same without cells on the way: begin a row, then give every column its cell in turn with number() or text(). pack() or settle() behind the
    /// last of them, before anything is asked.
    void begin(quint64 key) { m_keys.push_back(key); }
    void number(std::size_t column, qint64 value) { m_columns[column].numbers.stage(value); }
    void text(std::size_t column, std::string_view utf8) { m_columns[column].texts.stage(utf8); }
    /// Brings everything into its narrowest form. Ready to be shown; texts are not ranked yet.
    void pack();
    /// pack(), and texts ranked.
    void settle();
    /// Texts that are not ranked yet.
    [[nodiscard]] std::size_t unsettledTexts() const;
    [[nodiscard]] bool isSettled(std::size_t column) const { return m_columns[column].texts.isSettled(); }
    /// False: the column's bulk is another one by now.
    bool takeSettled(std::size_t column, const std::shared_ptr<const TextList> &of, SettledTexts settled);

    /// Stored rows, gaps among them.
    [[nodiscard]] std::size_t size() const { return m_keys.size(); }
    [[nodiscard]] std::size_t living() const { return m_keys.size() - m_gaps; }
    [[nodiscard]] bool lives(quint32 row) const { return m_gaps == 0 || m_alive.has(row); }
    [[nodiscard]] bool hasGaps() const { return m_gaps != 0; }
    [[nodiscard]] quint64 keyOf(quint32 row) const { return m_keys[row]; }
    [[nodiscard]] std::optional<quint32> find(quint64 key) const;
    /// The same for many keys; without waiting for memory at each.
    [[nodiscard]] std::vector<std::optional<quint32>> findAll(const std::vector<TableRow> &rows) const;
    [[nodiscard]] bool isLoading(quint32 row) const { return row < m_loading.size() && m_loading.has(row); }

    [[nodiscard]] std::size_t columnCount() const { return m_columns.size(); }
    [[nodiscard]] const Column &column(std::size_t i) const { return m_columns[i]; }
    [[nodiscard]] Cell cell(quint32 row, std::size_t column) const;
    /// set() for many rows, column by column: memory is waited for once and not at each cell. No row twice. Bits by change.
    std::vector<quint64> setAll(const std::vector<std::pair<quint32, const TableRow *>> &changes);
    /// Bits of the columns that changed; column 63 and later share the last bit.
    quint64 set(quint32 row, const TableRow &to);
    void take(quint32 row);
    /// Closes the gaps. Returns the new number of each old row; of taken ones nothing sensible.
    std::vector<quint32> compact();
    [[nodiscard]] bool differs(quint32 row, const TableData &other, quint32 otherRow) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    void setLoading(quint32 row, bool loading);
    void appendCell(Column &column, const Cell *cell);
    static void findChanges(const Column &column, std::size_t i, const std::vector<std::pair<quint32, const TableRow *>> &changes, std::vector<char> &differs);
    static bool setCell(Column &column, quint32 row, const Cell *cell);

    std::vector<Column> m_columns;
    std::vector<quint64> m_keys;
    KeyIndex m_index;
    RowSet m_loading; ///< as long as it has to be
    RowSet m_alive; ///< only kept while there are gaps
    std::size_t m_gaps = 0;
    std::size_t m_indexed = 0; ///< rows that m_index knows
};

} // namespace articulator::desk
