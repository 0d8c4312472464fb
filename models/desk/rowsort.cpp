// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/rowsort.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace articulator::desk {

namespace {

struct Item {
    quint32 key = 0;
    quint32 row = 0;
};

constexpr int digitBits = 11;
constexpr std::size_t buckets = std::size_t(1) << digitBits;
constexpr quint32 mostCounted = 0xffff;
using Counts = std::array<quint32, buckets>;

/// From how many of each digit to where the first of each goes.
void sumUp(Counts &counts)
{
    quint32 sum = 0;
    for (quint32 &count : counts)
        sum += std::exchange(count, sum);
}

/// Moves what `at(i)` gives to where its digit says.
template <typename At, typename Put> void scatter(std::size_t size, Counts &counts, int shift, At at, Put put)
{
    for (std::size_t i = 0; i < size; ++i) {
        const Item item = at(i);
        put(counts[item.key >> shift & (buckets - 1)]++, item);
    }
}

/// Sorts `rows` by `keyOf(row)`, 32 bits that are at most `highest`. All digits are counted in one reading; the first pass reads the rows and the
/// last one writes them, so that little is moved.
template <typename KeyOf> void radixSort32(std::vector<quint32> &rows, quint32 highest, KeyOf keyOf)
{
    const int digits = (int(std::bit_width(highest)) + digitBits - 1) / digitBits;
    const std::size_t size = rows.size();
    std::array<Counts, 3> counts{};
    for (const quint32 row : rows) {
        const quint32 key = keyOf(row);
        ++counts[0][key & (buckets - 1)];
        ++counts[1][key >> digitBits & (buckets - 1)];
        ++counts[2][key >> 2 * digitBits];
    }
    for (Counts &digit : counts)
        sumUp(digit);
    std::vector<Item> items(size), spare(digits > 2 ? size : 0);
    const auto fromRows = [&](std::size_t i) { return Item{keyOf(rows[i]), rows[i]}; };
    const auto from = [](const auto &array) { return [&array](std::size_t i) { return array[i]; }; };
    const auto to = [](auto &array) { return [&array](std::size_t i, const Item &item) { array[i] = item; }; };
    const auto toRows = [&](std::size_t i, const Item &item) { rows[i] = item.row; };
    if (digits == 1) {
        for (std::size_t i = 0; i < size; ++i)
            items[i] = fromRows(i);
        scatter(size, counts[0], 0, from(items), toRows);
    } else if (digits > 1) {
        scatter(size, counts[0], 0, fromRows, to(items));
        if (digits > 2)
            scatter(size, counts[1], digitBits, from(items), to(spare));
        scatter(size, counts[std::size_t(digits - 1)], (digits - 1) * digitBits, from(digits > 2 ? spare : items), toRows);
    }
}

/// Keys of 16 bits need no moving to and fro: they are counted, and each row goes to its place.
template <typename KeyOf> void countingSort(std::vector<quint32> &rows, quint32 highest, KeyOf keyOf)
{
    std::vector<quint32> counts(std::size_t(highest) + 1), from(rows);
    for (const quint32 row : from)
        ++counts[keyOf(row)];
    quint32 sum = 0;
    for (quint32 &count : counts)
        sum += std::exchange(count, sum);
    for (const quint32 row : from)
        rows[counts[keyOf(row)]++] = row;
}

/// The same for keys of any width, 32 bits at a time.
template <typename KeyOf> void radixSort(std::vector<quint32> &rows, std::uint64_t highest, Qt::SortOrder order, KeyOf keyOf)
{
    for (int half = 0; half < 2 && highest >> (32 * half) != 0; ++half) {
        const auto top = quint32(std::min<std::uint64_t>(highest >> (32 * half), 0xffffffffu));
        const quint32 most = half == 0 && highest > 0xffffffffu ? 0xffffffffu : top;
        const auto part = [keyOf, half](quint32 row) { return quint32(keyOf(row) >> (32 * half)); };
        const auto sortBy = [&](auto key) { most <= mostCounted ? countingSort(rows, most, key) : radixSort32(rows, most, key); };
        if (order == Qt::AscendingOrder)
            sortBy(part);
        else
            sortBy([part, most](quint32 row) { return most - part(row); });
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

} // namespace articulator::desk
