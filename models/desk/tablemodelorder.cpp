// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
// The part of TableModel that brings its rows into another order or choice, in few steps.
#include "desk/tablemodel.h"

#include <algorithm>

#include "desk/rowmatcher.h"
#include "desk/rowsort.h"
#include "desk/textsettler.h"

namespace articulator::desk {

namespace {

/// Past these a difference costs more than starting over, each run being a shift of everything behind it.
constexpr std::size_t mostRuns = 64;
constexpr std::size_t mostDiffedRows = 50'000;

} // namespace

void TableModel::takeOut(const std::vector<quint64> &keys)
{
    if (keys.empty())
        return;
    RowSet gone(m_data.size());
    for (const quint64 key : keys) {
        if (const std::optional<quint32> row = m_data.find(key))
            gone.insert(*row);
    }
    const std::vector<RowRun> runs = runsInside(m_order, gone);
    for (quint32 row = 0; row < m_data.size(); ++row) {
        if (gone.has(row))
            m_data.take(row);
    }
    removeRuns(runs);
    closeGaps();
}

void TableModel::closeGaps()
{
    if (m_data.living() * 2 >= m_data.size())
        return;
    const std::vector<quint32> newRow = m_data.compact();
    for (quint32 &row : m_order)
        row = newRow[row];
    rankTexts();
}

TableModel::Order TableModel::wantedOrder() const
{
    Order order = RowMatcher(m_data, m_columns, m_filter).rows();
    if (!awaitsRanks())
        sortRows(m_data, m_keys, order);
    return order;
}

void TableModel::settleOrder()
{
    const Order wanted = wantedOrder();
    Order next = m_held ? keepingOrder(wanted, m_order, m_data.size()) : wanted;
    m_stale = next != wanted || awaitsRanks();
    moveTo(std::move(next));
}

void TableModel::release()
{
    m_held = false;
    if (m_stale)
        settleOrder();
}

void TableModel::sortBy(std::vector<SortKey> keys)
{
    std::erase_if(keys, [this](const SortKey &key) { return key.column < 0 || key.column >= columnCount(); });
    m_keys = std::move(keys);
    m_stale = awaitsRanks();
    permute(wantedOrder());
    Q_EMIT orderChanged();
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    sortBy(column < 0 ? std::vector<SortKey>() : std::vector<SortKey>{{column, order}});
}

void TableModel::setFilter(RowFilter filter)
{
    std::erase_if(filter.chips, [this](const Chip &chip) { return chip.column < 0 || chip.column >= columnCount(); });
    std::erase_if(filter.columns, [this](int column) { return column < 0 || column >= columnCount(); });
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    m_stale = awaitsRanks();
    Order order = wantedOrder();
    if (std::max(order.size(), m_order.size()) > mostDiffedRows)
        reset(std::move(order));
    else
        moveTo(std::move(order));
    tellCounts();
    Q_EMIT filterChanged();
}

void TableModel::moveTo(Order target)
{
    if (target == m_order)
        return;
    const RowSet present = setOf(m_order, m_data.size());
    const std::vector<RowRun> going = runsOutside(m_order, setOf(target, m_data.size()));
    const std::vector<RowRun> coming = runsOutside(target, present);
    if (going.size() + coming.size() > mostRuns) {
        reset(std::move(target));
        return;
    }
    removeRuns(going);
    permute(only(target, present));
    for (const RowRun &run : coming) {
        beginInsertRows({}, run.first, run.last);
        m_order.insert(m_order.begin() + run.first, target.begin() + run.first, target.begin() + run.last + 1);
        endInsertRows();
    }
}

void TableModel::removeRuns(const std::vector<RowRun> &runs)
{
    if (runs.size() > mostRuns) {
        reset(without(m_order, runs));
        return;
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_order.erase(m_order.begin() + run->first, m_order.begin() + run->last + 1);
        endRemoveRows();
    }
}

void TableModel::permute(Order order)
{
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        RowSet followed(m_data.size());
        for (const QModelIndex &index : before)
            followed.insert(m_order[std::size_t(index.row())]);
        QHash<quint32, int> placeOf;
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (followed.has(order[i]))
                placeOf.insert(order[i], int(i));
        }
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &index : before)
            after.append(createIndex(placeOf.value(m_order[std::size_t(index.row())]), index.column()));
        changePersistentIndexList(before, after);
    }
    m_order = std::move(order);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TableModel::reset(Order order)
{
    beginResetModel();
    m_order = std::move(order);
    endResetModel();
}

} // namespace articulator::desk
