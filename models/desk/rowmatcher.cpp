// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/rowmatcher.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace articulator::desk {

namespace {

/// found |= fits(row) for every row, a word of 64 rows at a time and without a branch a row.
template <typename Fits> void addWhere(RowSet &found, Fits fits)
{
    std::vector<std::uint64_t> &words = found.words();
    for (std::size_t w = 0; w < words.size(); ++w) {
        const std::size_t first = w * 64, end = std::min(first + 64, found.size());
        std::uint64_t word = 0;
        for (std::size_t row = first; row < end; ++row)
            word |= std::uint64_t(fits(row)) << (row - first);
        words[w] |= word;
    }
}

template <typename Fits> void keepWhere(RowSet &found, Fits fits)
{
    RowSet kept(found.size());
    addWhere(kept, fits);
    for (std::size_t w = 0; w < kept.words().size(); ++w)
        found.words()[w] &= kept.words()[w];
}

/// Calls `with(fits)` where fits(row) says whether the row's text code is in the set.
template <typename With> void withCodes(const TextColumn &texts, const RowSet &codes, With with)
{
    const PackedInts &numbers = texts.codes();
    numbers.visitStored([&](const auto *stored) {
        with([&codes, &numbers, stored](std::size_t row) {
            return stored[row] != 0 && codes.has(std::size_t(numbers.decode(stored[row])));
        });
    });
}

std::vector<quint32> listed(const RowSet &found)
{
    std::vector<quint32> rows;
    for (std::size_t w = 0; w < found.words().size(); ++w) {
        for (std::uint64_t word = found.words()[w]; word != 0; word &= word - 1)
            rows.push_back(quint32(w * 64 + std::size_t(std::countr_zero(word))));
    }
    return rows;
}

constexpr std::uint64_t mostStates = 4096;

} // namespace

RowMatcher::RowMatcher(const TableData &data, const std::vector<TableColumn> &columns, const RowFilter &filter)
    : m_data(data), m_columns(columns), m_filter(filter), m_searched(filter.columns)
{
    if (!filter.text.isEmpty())
        m_needle.emplace(filter.text);
    for (int i = 0; filter.columns.empty() && i < int(columns.size()); ++i) {
        if (columns[std::size_t(i)].kind == ColumnKind::Text || columns[std::size_t(i)].kind == ColumnKind::State)
            m_searched.push_back(i);
    }
    for (const Chip &chip : filter.chips) {
        if (std::find(m_chipColumns.begin(), m_chipColumns.end(), chip.column) == m_chipColumns.end())
            m_chipColumns.push_back(chip.column);
    }
}

QString RowMatcher::words(int column, qint64 value) const
{
    const TableColumn &told = m_columns[std::size_t(column)];
    if (value == PackedInts::none)
        return {};
    return told.words ? told.words(value) : QString::number(value);
}

std::vector<quint32> RowMatcher::rows() const
{
    if (m_filter.isEmpty() && !m_data.hasGaps()) {
        std::vector<quint32> all(m_data.size());
        std::iota(all.begin(), all.end(), 0u);
        return all;
    }
    RowSet found(m_data.size());
    if (!m_needle)
        addWhere(found, [](std::size_t) { return true; });
    for (std::size_t i = 0; m_needle && i < m_searched.size(); ++i)
        addText(found, m_searched[i]);
    for (const int column : m_chipColumns)
        keepChips(found, column);
    if (m_data.hasGaps())
        keepWhere(found, [this](std::size_t row) { return m_data.lives(quint32(row)); });
    return listed(found);
}

void RowMatcher::addText(RowSet &found, int column) const
{
    const TableData::Column &held = m_data.column(std::size_t(column));
    if (held.kind == ColumnKind::Text) {
        const RowSet codes = held.texts.having(*m_needle);
        withCodes(held.texts, codes, [&](auto fits) { addWhere(found, fits); });
        return;
    }
    const bool fewStates = held.kind == ColumnKind::State && held.texts.codeCount() == 0 && held.numbers.highest() < mostStates;
    if (!fewStates) {
        addWhere(found, [&](std::size_t row) { return hasText(quint32(row), column); });
        return;
    }
    std::vector<char> says(std::size_t(held.numbers.highest()) + 1, 0);
    for (std::size_t stored = 1; stored < says.size(); ++stored)
        says[stored] = m_needle->isIn(words(column, held.numbers.decode(stored)).toUtf8().toStdString()) ? 1 : 0;
    held.numbers.visitStored([&](const auto *stored) {
        addWhere(found, [&, stored](std::size_t row) { return says[std::size_t(stored[row])] != 0; });
    });
}

void RowMatcher::keepChips(RowSet &found, int column) const
{
    const TableData::Column &held = m_data.column(std::size_t(column));
    if (held.kind != ColumnKind::Text) {
        keepWhere(found, [&](std::size_t row) { return hasChip(quint32(row), column); });
        return;
    }
    RowSet codes(held.texts.codeCount());
    for (const Chip &chip : m_filter.chips) {
        const auto *text = chip.column == column ? std::get_if<QString>(&chip.value) : nullptr;
        if (text == nullptr)
            continue;
        const RowSet equal = held.texts.equalTo(text->toUtf8().toStdString());
        for (std::size_t w = 0; w < codes.words().size(); ++w)
            codes.words()[w] |= equal.words()[w];
    }
    RowSet kept(found.size());
    withCodes(held.texts, codes, [&](auto fits) { addWhere(kept, fits); });
    for (std::size_t w = 0; w < kept.words().size(); ++w)
        found.words()[w] &= kept.words()[w];
}

bool RowMatcher::fits(quint32 row) const
{
    const auto searched = [&](int column) { return hasText(row, column); };
    const auto chosen = [&](int column) { return hasChip(row, column); };
    return (!m_needle || std::any_of(m_searched.begin(), m_searched.end(), searched))
        && std::all_of(m_chipColumns.begin(), m_chipColumns.end(), chosen);
}

bool RowMatcher::hasText(quint32 row, int column) const
{
    const TableData::Column &held = m_data.column(std::size_t(column));
    if (held.kind == ColumnKind::Sparkline)
        return false;
    if (held.kind == ColumnKind::Text)
        return m_needle->isIn(held.texts.at(row));
    const std::string_view own = held.kind == ColumnKind::State ? held.texts.at(row) : std::string_view();
    return m_needle->isIn(own.empty() ? words(column, held.numbers.at(row)).toUtf8().toStdString() : std::string(own));
}

bool RowMatcher::hasChip(quint32 row, int column) const
{
    const TableData::Column &held = m_data.column(std::size_t(column));
    return std::any_of(m_filter.chips.begin(), m_filter.chips.end(), [&](const Chip &chip) {
        if (chip.column != column)
            return false;
        if (const auto *text = std::get_if<QString>(&chip.value))
            return held.kind == ColumnKind::Text && text->toUtf8().toStdString() == held.texts.at(row);
        const auto *number = std::get_if<qint64>(&chip.value);
        return number != nullptr && held.kind != ColumnKind::Text && held.kind != ColumnKind::Sparkline && held.numbers.at(row) == *number;
    });
}

} // namespace articulator::desk
