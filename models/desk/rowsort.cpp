// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/rowsort.h"

#include <algorithm>
#include <array>
#include <bit>

#include "desk/collation.h"

namespace articulator::desk {

namespace {

struct Item {
    quint32 key;
    quint32 row;
};

constexpr int digitBits = 11;
constexpr std::size_t buckets = std::size_t(1) << digitBits;

/// One stable pass over one digit.
void scatter(const std::vector<Item> &from, std::vector<Item> &to, int shift)
{
    std::array<quint32, buckets + 1> begin{};
    for (const Item &item : from)
        ++begin[(item.key >> shift & (buckets - 1)) + 1];
    for (std::size_t i = 0; i < buckets; ++i)
        begin[i + 1] += begin[i];
    for (const Item &item : from)
        to[begin[item.key >> shift & (buckets - 1)]++] = item;
}

/// Sorts `rows` by `keyOf(row)`, whose values are at most `highest`, 32 bits at a time.
template <typename KeyOf> void radixSort(std::vector<quint32> &rows, std::uint64_t highest, Qt::SortOrder order, KeyOf keyOf)
{
    std::vector<Item> items(rows.size()), spare(rows.size());
    for (int half = 0; half < 2 && highest >> (32 * half) != 0; ++half) {
        const auto top = quint32(std::min<std::uint64_t>(highest >> (32 * half), 0xffffffffu));
        const quint32 most = half == 0 && highest > 0xffffffffu ? 0xffffffffu : top;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto key = quint32(keyOf(rows[i]) >> (32 * half));
            items[i] = {order == Qt::AscendingOrder ? key : most - key, rows[i]};
        }
        for (int shift = 0; shift < int(std::bit_width(most)); shift += digitBits) {
            scatter(items, spare, shift);
            items.swap(spare);
        }
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = items[i].row;
    }
}

void sortByNumbers(const PackedInts &numbers, Qt::SortOrder order, std::vector<quint32> &rows)
{
    numbers.visitStored([&](const auto *stored) {
        radixSort(rows, numbers.highest(), order, [stored](quint32 row) { return std::uint64_t(stored[row]); });
    });
}

void sortByTexts(const TextColumn &texts, Qt::SortOrder order, std::vector<quint32> &rows)
{
    const std::vector<quint32> ranks = texts.ranks();
    if (ranks.empty()) {
        sortByNumbers(texts.codes(), order, rows);
        return;
    }
    const quint32 highest = *std::max_element(ranks.begin(), ranks.end()) + 1;
    radixSort(rows, highest, order, [&](quint32 row) {
        const qint64 code = texts.codes().at(row);
        return code == PackedInts::none ? std::uint64_t(0) : std::uint64_t(ranks[std::size_t(code)]) + 1;
    });
}

int lastPoint(const std::vector<int> &line)
{
    return line.empty() ? -1 : line.back();
}

void sortByLines(const std::vector<std::vector<int>> &lines, Qt::SortOrder order, std::vector<quint32> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
        const int left = lastPoint(lines[a]), right = lastPoint(lines[b]);
        return order == Qt::AscendingOrder ? left < right : right < left;
    });
}

/// Below, equal, above as a negative number, 0, a positive one.
int compare(const TableData::Column &column, quint32 a, quint32 b)
{
    if (column.kind == ColumnKind::Text) {
        const std::string_view left = column.texts.at(a), right = column.texts.at(b);
        return left == right ? 0 : collatesBefore(left, right) ? -1 : 1;
    }
    if (column.kind == ColumnKind::Sparkline)
        return lastPoint(column.lines[a]) - lastPoint(column.lines[b]);
    const std::uint64_t left = column.numbers.storedAt(a), right = column.numbers.storedAt(b);
    return left < right ? -1 : left > right ? 1 : 0;
}

} // namespace

// The least important key first: each pass is stable.
void sortRows(const TableData &data, const std::vector<SortKey> &keys, std::vector<quint32> &rows)
{
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        const TableData::Column &column = data.column(std::size_t(key->column));
        if (column.kind == ColumnKind::Text)
            sortByTexts(column.texts, key->order, rows);
        else if (column.kind == ColumnKind::Sparkline)
            sortByLines(column.lines, key->order, rows);
        else
            sortByNumbers(column.numbers, key->order, rows);
    }
}

bool sortsBefore(const TableData &data, const std::vector<SortKey> &keys, quint32 a, quint32 b)
{
    for (const SortKey &key : keys) {
        const int order = compare(data.column(std::size_t(key.column)), a, b);
        if (order != 0)
            return (order < 0) == (key.order == Qt::AscendingOrder);
    }
    return false;
}

} // namespace articulator::desk
