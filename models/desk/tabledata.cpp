// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/tabledata.h"

#include <algorithm>

namespace articulator::desk {

namespace {

/// A cell's number; none where it has no number of this kind.
qint64 numberIn(const Cell *cell)
{
    if (cell == nullptr)
        return PackedInts::none;
    if (const auto *number = std::get_if<qint64>(cell))
        return *number;
    const auto *state = std::get_if<StateCell>(cell);
    return state != nullptr ? state->code : PackedInts::none;
}

std::string textIn(const Cell *cell)
{
    if (cell == nullptr)
        return {};
    if (const auto *text = std::get_if<QString>(cell))
        return text->toUtf8().toStdString();
    const auto *state = std::get_if<StateCell>(cell);
    return state != nullptr ? state->text.toUtf8().toStdString() : std::string();
}

/// The numbers of the rows; reads do not wait for each other.
std::vector<qint64> valuesOf(const PackedInts &numbers, const std::vector<std::pair<quint32, const TableRow *>> &changes)
{
    std::vector<qint64> values(changes.size(), PackedInts::none);
    numbers.visitStored([&](const auto *stored) {
        for (std::size_t c = 0; c < changes.size(); ++c)
            values[c] = numbers.decode(stored[changes[c].first]);
    });
    return values;
}

/// Whether the cell says just that; most cells of an update do, so nothing is converted for it.
bool hasText(std::string_view held, const Cell *cell)
{
    const auto *text = cell != nullptr ? std::get_if<QString>(cell) : nullptr;
    const auto *state = cell != nullptr ? std::get_if<StateCell>(cell) : nullptr;
    const QStringView given = text != nullptr ? QStringView(*text) : state != nullptr ? QStringView(state->text) : QStringView();
    if (held.empty() || given.isEmpty())
        return held.empty() && given.isEmpty();
    return QAnyStringView::equal(QUtf8StringView(held.data(), qsizetype(held.size())), given);
}

std::vector<int> lineIn(const Cell *cell)
{
    const auto *line = cell != nullptr ? std::get_if<std::vector<int>>(cell) : nullptr;
    return line != nullptr ? *line : std::vector<int>();
}

bool hasNumbers(ColumnKind kind)
{
    return kind == ColumnKind::Integer || kind == ColumnKind::Instant || kind == ColumnKind::State;
}

bool hasTexts(ColumnKind kind)
{
    return kind == ColumnKind::Text || kind == ColumnKind::State;
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

TableData::TableData(const std::vector<ColumnKind> &kinds)
    : m_columns(kinds.size())
{
    for (std::size_t i = 0; i < kinds.size(); ++i)
        m_columns[i].kind = kinds[i];
}

void TableData::reserve(std::size_t rows)
{
    m_keys.reserve(rows);
    m_index.reserve(rows, m_keys);
    for (Column &column : m_columns) {
        column.numbers.expect(rows);
        column.texts.expect(rows);
    }
}

quint32 TableData::append(const TableRow &row)
{
    const auto at = quint32(m_keys.size());
    m_keys.push_back(row.key);
    m_index.put(at, m_keys);
    m_indexed = m_keys.size();
    if (m_gaps != 0) {
        m_alive.resize(m_keys.size());
        m_alive.insert(at);
    }
    setLoading(at, row.loading);
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        appendCell(m_columns[i], i < row.cells.size() ? &row.cells[i] : nullptr);
    return at;
}

void TableData::setLoading(quint32 row, bool loading)
{
    if (loading && row >= m_loading.size())
        m_loading.resize(m_keys.size());
    if (loading)
        m_loading.insert(row);
    else if (row < m_loading.size())
        m_loading.remove(row);
}

void TableData::appendCell(Column &column, const Cell *cell)
{
    if (hasNumbers(column.kind))
        column.numbers.append(numberIn(cell));
    if (hasTexts(column.kind))
        column.texts.append(textIn(cell));
    if (column.kind == ColumnKind::Sparkline)
        column.lines.push_back(lineIn(cell));
}

bool TableData::setCell(Column &column, quint32 row, const Cell *cell)
{
    bool changed = false;
    if (hasNumbers(column.kind)) {
        const qint64 number = numberIn(cell);
        if (column.numbers.at(row) != number) {
            column.numbers.set(row, number);
            changed = true;
        }
    }
    if (hasTexts(column.kind) && !hasText(column.texts.at(row), cell))
        changed |= column.texts.set(row, textIn(cell));
    if (column.kind == ColumnKind::Sparkline && column.lines[row] != lineIn(cell)) {
        column.lines[row] = lineIn(cell);
        changed = true;
    }
    return changed;
}

quint64 TableData::set(quint32 row, const TableRow &to)
{
    quint64 changed = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (setCell(m_columns[i], row, i < to.cells.size() ? &to.cells[i] : nullptr))
            changed |= quint64(1) << std::min<std::size_t>(i, 63);
    }
    if (isLoading(row) != to.loading) {
        setLoading(row, to.loading);
        changed |= 1;
    }
    return changed;
}

void TableData::findChanges(const Column &column, std::size_t i, const std::vector<std::pair<quint32, const TableRow *>> &changes,
                            std::vector<char> &differs)
{
    const auto cellOf = [i](const TableRow &row) { return i < row.cells.size() ? &row.cells[i] : nullptr; };
    std::fill(differs.begin(), differs.end(), column.kind == ColumnKind::Sparkline ? 1 : 0);
    if (hasNumbers(column.kind)) {
        const std::vector<qint64> held = valuesOf(column.numbers, changes);
        for (std::size_t c = 0; c < changes.size(); ++c)
            differs[c] = held[c] != numberIn(cellOf(*changes[c].second)) ? 1 : 0;
    }
    if (!hasTexts(column.kind))
        return;
    const std::vector<qint64> codes = valuesOf(column.texts.codes(), changes);
    std::vector<std::string_view> held(changes.size());
    for (std::size_t c = 0; c < changes.size(); ++c) {
        if (codes[c] != PackedInts::none)
            __builtin_prefetch((held[c] = column.texts.textOf(std::size_t(codes[c]))).data());
    }
    for (std::size_t c = 0; c < changes.size(); ++c)
        differs[c] |= hasText(held[c], cellOf(*changes[c].second)) ? 0 : 1;
}

std::vector<quint64> TableData::setAll(const std::vector<std::pair<quint32, const TableRow *>> &changes)
{
    std::vector<quint64> changed(changes.size(), 0);
    std::vector<char> differs(changes.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        findChanges(m_columns[i], i, changes, differs);
        for (std::size_t c = 0; c < changes.size(); ++c) {
            const auto &[row, to] = changes[c];
            if (differs[c] != 0 && setCell(m_columns[i], row, i < to->cells.size() ? &to->cells[i] : nullptr))
                changed[c] |= quint64(1) << std::min<std::size_t>(i, 63);
        }
    }
    for (std::size_t c = 0; c < changes.size(); ++c) {
        const auto &[row, to] = changes[c];
        if (isLoading(row) != to->loading) {
            setLoading(row, to->loading);
            changed[c] |= 1;
        }
    }
    return changed;
}

void TableData::pack()
{
    m_index.putFrom(m_indexed, m_keys);
    m_indexed = m_keys.size();
    m_keys.shrink_to_fit();
    for (Column &column : m_columns) {
        column.numbers.tighten();
        column.texts.pack();
        column.lines.shrink_to_fit();
    }
}

void TableData::settle()
{
    pack();
    for (Column &column : m_columns)
        column.texts.settle();
}

std::size_t TableData::unsettledTexts() const
{
    std::size_t texts = 0;
    for (const Column &column : m_columns)
        texts += column.texts.isSettled() ? 0 : column.texts.codeCount();
    return texts;
}

bool TableData::takeSettled(std::size_t column, const std::shared_ptr<const TextList> &of, SettledTexts settled)
{
    return m_columns[column].texts.takeSettled(of, std::move(settled));
}

std::vector<std::optional<quint32>> TableData::findAll(const std::vector<TableRow> &rows) const
{
    constexpr std::size_t ahead = 16;
    std::vector<std::optional<quint32>> found;
    found.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i + ahead < rows.size())
            m_index.prefetch(rows[i + ahead].key);
        found.push_back(find(rows[i].key));
    }
    return found;
}

std::optional<quint32> TableData::find(quint64 key) const
{
    const std::optional<quint32> row = m_index.find(key, m_keys);
    return row && lives(*row) ? row : std::nullopt;
}

Cell TableData::cell(quint32 row, std::size_t i) const
{
    const Column &column = m_columns[i];
    if (column.kind == ColumnKind::Sparkline)
        return column.lines[row].empty() ? Cell() : Cell(column.lines[row]);
    if (column.kind == ColumnKind::Text) {
        const std::string_view text = column.texts.at(row);
        return text.empty() ? Cell() : Cell(toQString(text));
    }
    const qint64 number = column.numbers.at(row);
    if (number == PackedInts::none)
        return {};
    if (column.kind == ColumnKind::State)
        return StateCell{number, toQString(column.texts.at(row))};
    return number;
}

void TableData::take(quint32 row)
{
    if (m_gaps == 0) {
        m_alive = RowSet(m_keys.size());
        for (std::size_t i = 0; i < m_keys.size(); ++i)
            m_alive.insert(i);
    }
    if (m_alive.has(row)) {
        m_alive.remove(row);
        ++m_gaps;
    }
}

std::vector<quint32> TableData::compact()
{
    std::vector<ColumnKind> kinds;
    for (const Column &column : m_columns)
        kinds.push_back(column.kind);
    TableData packed(kinds);
    packed.reserve(living());
    std::vector<quint32> newRow(m_keys.size());
    for (quint32 row = 0; row < m_keys.size(); ++row) {
        if (!lives(row))
            continue;
        newRow[row] = quint32(packed.size());
        packed.begin(m_keys[row]);
        if (isLoading(row))
            packed.setLoading(newRow[row], true);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            Column &from = m_columns[i], &to = packed.m_columns[i];
            if (hasNumbers(from.kind))
                to.numbers.stage(from.numbers.at(row));
            if (hasTexts(from.kind))
                to.texts.stage(from.texts.at(row));
            if (from.kind == ColumnKind::Sparkline)
                to.lines.push_back(std::move(from.lines[row]));
        }
    }
    packed.pack();
    *this = std::move(packed);
    return newRow;
}

bool TableData::differs(quint32 row, const TableData &other, quint32 otherRow) const
{
    if (isLoading(row) != other.isLoading(otherRow))
        return true;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column &ours = m_columns[i], &theirs = other.m_columns[i];
        if (hasNumbers(ours.kind) && ours.numbers.at(row) != theirs.numbers.at(otherRow))
            return true;
        if (hasTexts(ours.kind) && ours.texts.at(row) != theirs.texts.at(otherRow))
            return true;
        if (ours.kind == ColumnKind::Sparkline && ours.lines[row] != theirs.lines[otherRow])
            return true;
    }
    return false;
}

std::size_t TableData::bytes() const
{
    std::size_t all = m_keys.capacity() * sizeof(quint64) + m_index.bytes() + m_loading.words().capacity() * sizeof(quint64) + m_alive.words().capacity() * sizeof(quint64);
    for (const Column &column : m_columns) {
        all += column.numbers.bytes() + column.texts.bytes() + column.lines.capacity() * sizeof(std::vector<int>);
        for (const std::vector<int> &line : column.lines)
            all += line.capacity() * sizeof(int);
    }
    return all;
}

} // namespace articulator::desk
