// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench/capacityload.h"

/// Order-independent sum over windows: equal sums, equal answers.
struct WindowSum {
    std::uint64_t sum = 0;
    void add(int group, int start, int end)
    {
        std::uint64_t value = (std::uint64_t(std::uint32_t(group)) << 40) ^ (std::uint64_t(std::uint32_t(start)) << 20) ^ std::uint32_t(end);
        value *= 0x9e3779b97f4a7c15U;
        sum += value ^ (value >> 29);
    }
};

/// Free spans of one day by one pass over sorted rows: work minus the merge of what is blocked and busy. The usual good way, and the yardstick.
template <typename Take>
void sweepDay(const CapacityLoad::Row *work, const CapacityLoad::Row *workEnd, const CapacityLoad::Row *blocked, const CapacityLoad::Row *blockedEnd,
              const CapacityLoad::Row *busy, const CapacityLoad::Row *busyEnd, Take take)
{
    for (; work != workEnd; ++work) {
        int from = work->start;
        const CapacityLoad::Row *a = blocked;
        const CapacityLoad::Row *b = busy;
        while (from < work->end) {
            const CapacityLoad::Row *next = nullptr;
            if (a != blockedEnd && (b == busyEnd || a->start <= b->start))
                next = a++;
            else if (b != busyEnd)
                next = b++;
            if (next == nullptr || next->start >= work->end) {
                take(from, work->end);
                break;
            }
            if (next->end <= from)
                continue;
            if (next->start > from)
                take(from, next->start);
            from = next->end;
        }
    }
}

/// All free windows of all provider-days.
[[nodiscard]] std::uint64_t sweepAll(const CapacityLoad &load);
[[nodiscard]] std::uint64_t sweepOne(const CapacityLoad &load, int group);

/// Start windows of (provider, operatory, type, day) with lists of free spans, kept: eroded, shifted and met pairwise.
class IntervalLists {
public:
    explicit IntervalLists(const CapacityLoad &load);
    [[nodiscard]] std::uint64_t startWindows() const;

private:
    using Spans = std::vector<CapacityLoad::Row>;
    struct Run {
        int at;
        int length;
    };
    struct Scratch {
        Spans starts, part, both;
    };
    void addPair(WindowSum &sum, int id, const Spans &provider, const Spans &operatory, std::size_t type, Scratch &scratch) const;

    const CapacityLoad &m_load;
    std::vector<std::vector<Run>> m_runs; ///< of each type
    std::vector<Spans> m_providers;
    std::vector<Spans> m_operatories;
};

/// Number of a combination in start windows.
[[nodiscard]] inline int combination(int clinic, int day, int provider, int operatory, int type)
{
    return ((clinic * 90 + day) * 16 + provider) * 32 * 8 + operatory * 8 + type;
}
/// Each provider works in three operatories.
inline constexpr int OperatoriesEach = 3;
