// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/tablemodel.h"

#include <algorithm>
#include <bit>

#include "desk/cellwords.h"
#include "desk/textsettler.h"

namespace articulator::desk {

namespace {

/// Past these starting over costs less than a difference.
constexpr std::size_t mostDiffedRows = 50'000;
/// Past these the changed rows are told as one span.
constexpr std::size_t mostToldRuns = 8;
constexpr std::size_t mostTouchedRows = 256;
/// So many texts are ranked within a few milliseconds.
constexpr std::size_t fewTexts = 20'000;

quint64 bitsOf(const std::vector<SortKey> &keys)
{
    quint64 bits = 0;
    for (const SortKey &key : keys)
        bits |= quint64(1) << std::min(key.column, 63);
    return bits;
}

} // namespace

TableModel::TableModel(std::vector<TableColumn> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_data(kindsOf(m_columns))
{
}

TableModel::~TableModel() = default;

void TableModel::setRows(const std::vector<TableRow> &rows)
{
    TableData next(kindsOf(m_columns));
    next.reserve(rows.size());
    for (const TableRow &row : rows) {
        if (const std::optional<quint32> known = next.find(row.key))
            next.set(*known, row);
        else
            next.append(row);
    }
    next.settle();
    replace(std::move(next));
}

void TableModel::replace(TableData data)
{
    Q_ASSERT(data.columnCount() == m_columns.size());
    m_settler.reset();
    if (data.unsettledTexts() <= fewTexts)
        data.settle();
    if (std::max(data.size(), m_order.size()) > mostDiffedRows) {
        beginResetModel();
        m_data = std::move(data);
        m_order = wantedOrder();
        m_stale = awaitsRanks();
        endResetModel();
    } else {
        showInstead(std::move(data));
    }
    rankTexts();
    tellCounts();
}

// The column whose order is asked for comes first.
void TableModel::rankTexts()
{
    if (m_data.unsettledTexts() <= fewTexts)
        m_data.settle();
    std::vector<TextSettler::Job> jobs;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        if (m_data.isSettled(column))
            continue;
        const bool isWanted = std::any_of(m_keys.begin(), m_keys.end(), [&](const SortKey &key) { return std::size_t(key.column) == column; });
        jobs.insert(isWanted ? jobs.begin() : jobs.end(), {column, m_data.column(column).texts.bulk()});
    }
    m_settler.reset();
    if (jobs.empty())
        return;
    m_settler = std::make_unique<TextSettler>(std::move(jobs), [this](const TextSettler::Job &job, SettledTexts settled) {
        const bool waited = awaitsRanks();
        m_data.takeSettled(job.column, job.texts, std::move(settled));
        if (m_data.unsettledTexts() == 0)
            m_settler.release()->deleteLater(); // it is what calls
        if (waited && !awaitsRanks())
            settleOrder();
    });
}

bool TableModel::awaitsRanks() const
{
    return std::any_of(m_keys.begin(), m_keys.end(), [this](const SortKey &key) { return !m_data.isSettled(std::size_t(key.column)); });
}

void TableModel::clear()
{
    replace(TableData(kindsOf(m_columns)));
}

// Rows that go leave while the old data still answers for them; then the data changes under the rows that stay.
void TableModel::showInstead(TableData next)
{
    RowSet stay(m_data.size());
    for (const quint32 row : m_order) {
        if (next.find(m_data.keyOf(row)))
            stay.insert(row);
    }
    removeRuns(runsOutside(m_order, stay));
    RowSet changed(next.size());
    Order here;
    here.reserve(m_order.size());
    for (const quint32 row : m_order) {
        here.push_back(*next.find(m_data.keyOf(row)));
        if (m_data.differs(row, next, here.back()))
            changed.insert(here.back());
    }
    m_data = std::move(next);
    m_order = std::move(here);
    tellChanged(runsInside(m_order, changed), ~quint64(0));
    settleOrder();
}

void TableModel::apply(const TableChanges &changes)
{
    takeOut(changes.gone);
    const std::size_t before = m_data.size();
    std::vector<std::pair<quint32, const TableRow *>> known;
    known.reserve(changes.put.size());
    const std::vector<std::optional<quint32>> knownRows = m_data.findAll(changes.put);
    RowSet met(before);
    bool comesTwice = false;
    for (std::size_t i = 0; i < changes.put.size(); ++i) {
        const TableRow &row = changes.put[i];
        if (knownRows[i]) {
            comesTwice |= met.has(*knownRows[i]);
            met.insert(*knownRows[i]);
            known.emplace_back(*knownRows[i], &row);
        } else if (const std::optional<quint32> added = m_data.find(row.key)) {
            m_data.set(*added, row); // put twice
        } else {
            m_data.append(row);
        }
    }
    const auto [touched, columns] = changeRows(known, comesTwice);
    tellTouched(touched, columns);
    const bool membersMayChange = !touched.empty() && !m_filter.isEmpty();
    if (m_data.size() != before || membersMayChange || (columns & bitsOf(m_keys)) != 0)
        settleOrder();
    tellCounts();
}

std::pair<std::vector<quint32>, quint64> TableModel::changeRows(const std::vector<std::pair<quint32, const TableRow *>> &changes, bool rowsComeTwice)
{
    std::vector<quint64> bits;
    if (!rowsComeTwice)
        bits = m_data.setAll(changes);
    for (std::size_t i = bits.size(); i < changes.size(); ++i)
        bits.push_back(m_data.set(changes[i].first, *changes[i].second));
    std::pair<std::vector<quint32>, quint64> touched{{}, 0};
    for (std::size_t i = 0; i < changes.size(); ++i) {
        touched.second |= bits[i];
        if (bits[i] != 0)
            touched.first.push_back(changes[i].first);
    }
    return touched;
}

void TableModel::tellChanged(const std::vector<RowRun> &runs, quint64 columns)
{
    if (runs.empty() || columns == 0)
        return;
    const int last = columnCount() - 1;
    const int from = std::min(std::countr_zero(columns), last);
    const int to = columns >> 63 != 0 ? last : std::min(63 - std::countl_zero(columns), last);
    if (runs.size() > mostToldRuns) {
        Q_EMIT dataChanged(index(runs.front().first, from), index(runs.back().last, to));
        return;
    }
    for (const RowRun &run : runs)
        Q_EMIT dataChanged(index(run.first, from), index(run.last, to));
}

// Many changed rows are told as the span from the first to the last of them, which are soon found.
void TableModel::tellTouched(const std::vector<quint32> &rows, quint64 columns)
{
    if (rows.empty())
        return;
    const RowSet touched = setOf(rows, m_data.size());
    if (rows.size() <= mostTouchedRows) {
        tellChanged(runsInside(m_order, touched), columns);
        return;
    }
    const auto isTouched = [&](quint32 row) { return touched.has(row); };
    const auto first = std::find_if(m_order.begin(), m_order.end(), isTouched);
    const auto last = std::find_if(m_order.rbegin(), m_order.rend(), isTouched);
    if (first != m_order.end())
        tellChanged({{int(first - m_order.begin()), int(m_order.rend() - last) - 1}}, columns);
}

void TableModel::retell()
{
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TableModel::tellCounts()
{
    if (m_toldShown == rowCount() && m_toldTotal == total())
        return;
    m_toldShown = rowCount();
    m_toldTotal = total();
    Q_EMIT countsChanged(m_toldShown, m_toldTotal);
}

int TableModel::columnOf(QByteArrayView id) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const TableColumn &column) { return column.id == id; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int TableModel::total() const
{
    return int(m_data.living());
}

quint64 TableModel::keyAt(int row) const
{
    return m_data.keyOf(m_order[std::size_t(row)]);
}

std::optional<int> TableModel::rowOf(quint64 key) const
{
    const std::optional<quint32> row = m_data.find(key);
    const auto found = row ? std::find(m_order.begin(), m_order.end(), *row) : m_order.end();
    return found == m_order.end() ? std::nullopt : std::optional(int(found - m_order.begin()));
}

std::vector<int> TableModel::rowsOf(const std::vector<quint64> &keys) const
{
    if (keys.empty())
        return {};
    RowSet wanted(m_data.size());
    for (const quint64 key : keys) {
        if (const std::optional<quint32> row = m_data.find(key))
            wanted.insert(*row);
    }
    std::vector<int> rows;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (wanted.has(m_order[i]))
            rows.push_back(int(i));
    }
    return rows;
}

QString TableModel::words(int row, int column) const
{
    return wordsOfCell(m_data, m_columns, m_order[std::size_t(row)], std::size_t(column));
}

Cell TableModel::cell(int row, int column) const
{
    return m_data.cell(m_order[std::size_t(row)], std::size_t(column));
}

Severity TableModel::severity(int row, int column) const
{
    return severityOfCell(m_data, m_columns, m_order[std::size_t(row)], std::size_t(column));
}

std::vector<Cell> TableModel::valuesOf(int column, int limit) const
{
    return frequentValues(m_data, std::size_t(column), std::size_t(limit));
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const quint32 row = m_order[std::size_t(index.row())];
    if (role == Qt::AccessibleTextRole)
        return accessibleText(index.row(), index.column());
    if (role == KeyRole)
        return m_data.keyOf(row);
    if (role == LoadingRole)
        return m_data.isLoading(row);
    return valueOfCell(m_data, m_columns, row, std::size_t(index.column()), role);
}

QString TableModel::accessibleText(int row, int column) const
{
    if (column == 0 && m_sentence)
        return m_sentence(*this, row);
    return spokenCell(m_data, m_columns, m_order[std::size_t(row)], std::size_t(column));
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn &column = m_columns[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    return role == Qt::TextAlignmentRole ? alignmentOf(column.kind) : QVariant();
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QHash<int, QByteArray> TableModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert(tableRoleNames());
    return names;
}

} // namespace articulator::desk
