// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace articulator::domain {

/// Two neighbouring words of a CellSet: enough to decide the 64 starts of the first word for a visit of up to 64 cells.
struct CellPair {
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    friend constexpr CellPair operator&(CellPair a, CellPair b) { return {a.low & b.low, a.high & b.high}; }
    friend constexpr CellPair operator|(CellPair a, CellPair b) { return {a.low | b.low, a.high | b.high}; }
    /// Takes the cells of `b` out.
    friend constexpr CellPair operator-(CellPair a, CellPair b) { return {a.low & ~b.low, a.high & ~b.high}; }
    /// by: 0 … 63.
    [[nodiscard]] constexpr CellPair earlier(int by) const { return {(low >> by) | (high << 1 << (63 - by)), high >> by}; }
    [[nodiscard]] constexpr CellPair eroded(int length, int have = 1) const
    {
        CellPair result = *this;
        while (have < length) {
            const int step = std::min(have, length - have);
            const CellPair moved = result.earlier(step);
            result.low &= moved.low;
            result.high &= moved.high;
            have += step;
        }
        return result;
    }
};

/// A set of 5-minute cells of one civil day as a bitmap. 320 bits hold the longest day (25 h are 300 cells). A value; everything inline,
/// because listing capacity is nothing but these few operations.
struct CellSet {
    static constexpr int Words = 5;
    static constexpr int Cells = 64 * Words;
    std::array<std::uint64_t, Words> words{};

    [[nodiscard]] static constexpr CellSet upTo(int end)
    {
        CellSet set;
        set.add(0, end);
        return set;
    }
    [[nodiscard]] constexpr bool test(int cell) const
    {
        return cell >= 0 && cell < Cells && (words[std::size_t(cell) >> 6] >> (cell & 63) & 1) != 0;
    }
    /// Adds first … end-1; what lies outside the day is left out.
    constexpr void add(int first, int end)
    {
        first = std::max(first, 0);
        end = std::min(end, Cells);
        if (first >= end)
            return;
        const std::size_t low = std::size_t(first) >> 6;
        const std::size_t high = std::size_t(end - 1) >> 6;
        const std::uint64_t head = ~std::uint64_t(0) << (first & 63);
        const std::uint64_t tail = ~std::uint64_t(0) >> (63 - ((end - 1) & 63));
        if (low == high) {
            words[low] |= head & tail;
            return;
        }
        words[low] |= head;
        for (std::size_t i = low + 1; i < high; ++i)
            words[i] = ~std::uint64_t(0);
        words[high] |= tail;
    }
    [[nodiscard]] constexpr CellPair pair(std::size_t word) const { return {words[word], word + 1 < Words ? words[word + 1] : 0}; }
    [[nodiscard]] constexpr bool none() const
    {
        return (words[0] | words[1] | words[2] | words[3] | words[4]) == 0;
    }
    [[nodiscard]] constexpr int count() const
    {
        int sum = 0;
        for (const std::uint64_t word : words)
            sum += std::popcount(word);
        return sum;
    }
    constexpr CellSet &operator&=(const CellSet &other)
    {
        for (std::size_t i = 0; i < Words; ++i)
            words[i] &= other.words[i];
        return *this;
    }
    constexpr CellSet &operator|=(const CellSet &other)
    {
        for (std::size_t i = 0; i < Words; ++i)
            words[i] |= other.words[i];
        return *this;
    }
    /// Takes the cells of `other` out.
    constexpr CellSet &operator-=(const CellSet &other)
    {
        for (std::size_t i = 0; i < Words; ++i)
            words[i] &= ~other.words[i];
        return *this;
    }
    /// Cell i of the result is cell i + by of this; cells behind the last are empty.
    [[nodiscard]] constexpr CellSet earlier(int by) const
    {
        CellSet result;
        const int bits = by & 63;
        if (by < 64) {
            for (std::size_t i = 0; i + 1 < Words; ++i)
                result.words[i] = (words[i] >> bits) | (words[i + 1] << 1 << (63 - bits));
            result.words[Words - 1] = words[Words - 1] >> bits;
            return result;
        }
        const std::size_t skip = std::size_t(by) >> 6;
        for (std::size_t i = 0; i + skip < Words; ++i) {
            const std::uint64_t high = i + skip + 1 < Words ? words[i + skip + 1] : 0;
            result.words[i] = (words[i + skip] >> bits) | (high << 1 << (63 - bits));
        }
        return result;
    }
    /// Cells from which `length` cells follow each other inside the set; doubling, so log2(length) steps. `have`: what was eroded before.
    [[nodiscard]] constexpr CellSet eroded(int length, int have = 1) const
    {
        CellSet result = *this;
        while (have < length) {
            const int step = std::min(have, length - have);
            result &= result.earlier(step);
            have += step;
        }
        return result;
    }
    /// Length of the longest run.
    [[nodiscard]] constexpr int longestRun() const
    {
        int longest = 0;
        forEachRun([&](int first, int end) { longest = std::max(longest, end - first); });
        return longest;
    }
    struct Run {
        int first;
        int end;
    };
    /// The maximal run that a cell of the set is in.
    [[nodiscard]] constexpr Run runAround(int cell) const
    {
        int word = cell >> 6;
        std::uint64_t gaps = ~words[std::size_t(word)] & ~(~std::uint64_t(0) << (cell & 63));
        while (gaps == 0 && word > 0)
            gaps = ~words[std::size_t(--word)];
        const int first = gaps == 0 ? 0 : word * 64 + 64 - std::countl_zero(gaps);
        word = cell >> 6;
        gaps = ~words[std::size_t(word)] & (~std::uint64_t(0) << (cell & 63));
        while (gaps == 0 && word + 1 < Words)
            gaps = ~words[std::size_t(++word)];
        return {first, gaps == 0 ? Cells : word * 64 + std::countr_zero(gaps)};
    }
    /// Calls run(first, end) for each maximal run, ascending.
    template <typename Run> constexpr void forEachRun(Run run) const
    {
        std::uint64_t carry = 0;
        int open = 0;
        for (std::size_t i = 0; i < Words; ++i) {
            std::uint64_t edges = words[i] ^ (words[i] << 1 | carry);
            if (edges == 0)
                continue;
            const int base = int(i << 6);
            if (carry != 0) {
                run(open, base + std::countr_zero(edges));
                edges &= edges - 1;
            }
            while (edges != 0) {
                open = base + std::countr_zero(edges);
                edges &= edges - 1;
                if (edges == 0)
                    break;
                run(open, base + std::countr_zero(edges));
                edges &= edges - 1;
            }
            carry = words[i] >> 63;
        }
        if (carry != 0)
            run(open, Cells);
    }
    friend constexpr bool operator==(const CellSet &, const CellSet &) = default;
    friend constexpr CellSet operator&(CellSet a, const CellSet &b) { return a &= b; }
    friend constexpr CellSet operator|(CellSet a, const CellSet &b) { return a |= b; }
    friend constexpr CellSet operator-(CellSet a, const CellSet &b) { return a -= b; }
};

} // namespace articulator::domain
