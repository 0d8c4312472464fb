// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QAbstractTableModel>

#include "desk/roworder.h"
#include "desk/rowdiff.h"
#include "desk/tablecolumn.h"
#include "desk/tabledata.h"

namespace articulator::desk {

class TextSettler;

/// Rows to put (new or changed, by key) and to take out.
struct TableChanges {
    std::vector<TableRow> put;
    std::vector<quint64> gone;
};

/// The item model of every table: a columnar snapshot behind one vector of visible rows. Sorting, filtering and updating are its own; there is never
/// a proxy. GUI thread.
class TableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TableModel(std::vector<TableColumn> columns, QObject *parent = nullptr);
    ~TableModel() override;

    /// The whole content, in its natural order, applied as the smallest difference by key: kept rows stay, selection and persistent indexes with them.
    void setRows(const std::vector<TableRow> &rows);
    /// The same with data made on another thread. Where more than 50,000 rows are on one side it is a reset; views restore themselves by key. Many
    /// texts that are only packed are ranked behind the first paint, on another thread; an order by them comes when they are.
    void replace(TableData data);
    /// Changes in place: one dataChanged over the changed rows, insertions and removals row range by row range. New rows come last in natural order.
    void apply(const TableChanges &changes);
    void clear();

    /// Most important key first; empty: natural order. Ends a hold's disorder.
    void sortBy(std::vector<SortKey> keys);
    [[nodiscard]] const std::vector<SortKey> &sortKeys() const { return m_keys; }
    void setFilter(RowFilter filter);
    [[nodiscard]] const RowFilter &filter() const { return m_filter; }

    /// While held, updates leave visible rows in the order they are in, also where a sort key changed; release() puts them right.
    void hold() { m_held = true; }
    void release();
    [[nodiscard]] bool isOrderStale() const { return m_stale; }
    /// Whether texts are being ranked.
    [[nodiscard]] bool isRanking() const { return m_settler != nullptr; }

    /// Words may have changed (time passed): one dataChanged for everything shown.
    void retell();
    /// The sentence of a row for screen readers; absent: titles and words joined. Gets the visible row.
    void setRowSentence(std::function<QString(const TableModel &, int row)> sentence) { m_sentence = std::move(sentence); }

    [[nodiscard]] const std::vector<TableColumn> &columns() const { return m_columns; }
    /// -1: none.
    [[nodiscard]] int columnOf(QByteArrayView id) const;
    /// All rows, shown or not; rowCount() tells the shown ones.
    [[nodiscard]] int total() const;
    /// Memory of rows and order.
    [[nodiscard]] std::size_t bytes() const { return m_data.bytes() + m_order.capacity() * sizeof(quint32); }
    [[nodiscard]] quint64 keyAt(int row) const;
    /// Visible row; absent where hidden by the filter or not there.
    [[nodiscard]] std::optional<int> rowOf(quint64 key) const;
    /// Visible rows of many keys at once, in the order of the rows.
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<quint64> &keys) const;
    /// Values without the detour over QVariant, for delegates and exports.
    [[nodiscard]] QString words(int row, int column) const;
    [[nodiscard]] Cell cell(int row, int column) const;
    [[nodiscard]] Severity severity(int row, int column) const;
    [[nodiscard]] bool isLoading(int row) const { return m_data.isLoading(m_order[std::size_t(row)]); }
    /// Different values of a column for a menu of chips, most frequent first, at most `limit`.
    [[nodiscard]] std::vector<Cell> valuesOf(int column, int limit) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const final;
    void sort(int column, Qt::SortOrder order) final;

Q_SIGNALS:
    /// Shown or total changed.
    void countsChanged(int shown, int total);
    void orderChanged();
    void filterChanged();

private:
    using Order = std::vector<quint32>;
    [[nodiscard]] Order wantedOrder() const;
    [[nodiscard]] bool awaitsRanks() const;
    void rankTexts();
    [[nodiscard]] QString accessibleText(int row, int column) const;
    void showInstead(TableData next);
    void settleOrder();
    void moveTo(Order target);
    void removeRuns(const std::vector<RowRun> &runs);
    void permute(Order order);
    void reset(Order order);
    void tellChanged(const std::vector<RowRun> &runs, quint64 columns);
    /// Rows and columns (bits) that changed.
    std::pair<std::vector<quint32>, quint64> changeRows(const std::vector<std::pair<quint32, const TableRow *>> &changes, bool rowsComeTwice);
    void tellTouched(const std::vector<quint32> &rows, quint64 columns);
    void takeOut(const std::vector<quint64> &keys);
    void closeGaps();
    void tellCounts();

    std::vector<TableColumn> m_columns;
    TableData m_data;
    Order m_order; ///< visible row to stored row
    std::vector<SortKey> m_keys;
    RowFilter m_filter;
    std::function<QString(const TableModel &, int)> m_sentence;
    std::unique_ptr<TextSettler> m_settler;
    bool m_held = false;
    bool m_stale = false;
    int m_toldShown = 0;
    int m_toldTotal = 0;
};

} // namespace articulator::desk
