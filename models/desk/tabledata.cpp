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
}

quint32 TableData::begin(quint64 key)
{
    const auto row = quint32(m_keys.size());
    m_keys.push_back(key);
    m_index.put(row, m_keys);
    m_loading.append(PackedInts::none);
    if (m_gaps != 0) {
        m_alive.resize(m_keys.size());
        m_alive.insert(row);
    }
    return row;
}

quint32 TableData::append(const TableRow &row)
{
    const quint32 at = begin(row.key);
    if (row.loading)
        m_loading.set(at, 1);
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        appendCell(m_columns[i], i < row.cells.size() ? &row.cells[i] : nullptr);
    return at;
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
    if (hasNumbers(column.kind) && column.numbers.at(row) != numberIn(cell)) {
        column.numbers.set(row, numberIn(cell));
        changed = true;
    }
    if (hasTexts(column.kind))
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
        m_loading.set(row, to.loading ? 1 : PackedInts::none);
        changed |= 1;
    }
    return changed;
}

void TableData::settle()
{
    m_keys.shrink_to_fit();
    for (Column &column : m_columns) {
        column.numbers.tighten();
        column.texts.settle();
        column.lines.shrink_to_fit();
    }
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
        newRow[row] = packed.begin(m_keys[row]);
        if (isLoading(row))
            packed.m_loading.set(newRow[row], 1);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            Column &from = m_columns[i], &to = packed.m_columns[i];
            if (hasNumbers(from.kind))
                to.numbers.append(from.numbers.at(row));
            if (hasTexts(from.kind))
                to.texts.append(from.texts.at(row));
            if (from.kind == ColumnKind::Sparkline)
                to.lines.push_back(std::move(from.lines[row]));
        }
    }
    packed.settle();
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
    std::size_t all = m_keys.capacity() * sizeof(quint64) + m_index.bytes() + m_loading.bytes() + m_alive.words().capacity() * sizeof(quint64);
    for (const Column &column : m_columns) {
        all += column.numbers.bytes() + column.texts.bytes() + column.lines.capacity() * sizeof(std::vector<int>);
        for (const std::vector<int> &line : column.lines)
            all += line.capacity() * sizeof(int);
    }
    return all;
}

} // namespace articulator::desk
