// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/capacityrivals.h"

#include <algorithm>

namespace {

using Row = CapacityLoad::Row;

/// Starts from which `length` cells, `at` cells on, fall into a span.
void startsIn(const std::vector<Row> &spans, int length, int at, std::vector<Row> &starts)
{
    starts.clear();
    for (const Row &span : spans)
        if (span.end - span.start >= length)
            starts.push_back({span.start - at, span.end - at - length + 1});
}

void meet(const std::vector<Row> &a, const std::vector<Row> &b, std::vector<Row> &both)
{
    both.clear();
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const int start = std::max(a[i].start, b[j].start);
        const int end = std::min(a[i].end, b[j].end);
        if (start < end)
            both.push_back({start, end});
        if (a[i].end < b[j].end)
            ++i;
        else
            ++j;
    }
}

} // namespace

std::uint64_t sweepOne(const CapacityLoad &load, int group)
{
    WindowSum sum;
    sweepDay(load.work.begin(group), load.work.end(group), load.blocked.begin(group), load.blocked.end(group), load.busy.begin(group),
             load.busy.end(group), [&](int start, int end) { sum.add(group, start, end); });
    return sum.sum;
}

std::uint64_t sweepAll(const CapacityLoad &load)
{
    WindowSum sum;
    for (int group = 0; group < load.providerDays(); ++group)
        sweepDay(load.work.begin(group), load.work.end(group), load.blocked.begin(group), load.blocked.end(group), load.busy.begin(group),
                 load.busy.end(group), [&](int start, int end) { sum.add(group, start, end); });
    return sum.sum;
}

IntervalLists::IntervalLists(const CapacityLoad &load) : m_load(load), m_providers(std::size_t(load.providerDays())), m_operatories(std::size_t(load.operatoryDays()))
{
    for (const std::string &pattern : load.patterns) {
        std::vector<Run> &runs = m_runs.emplace_back();
        for (int i = 0; i < int(pattern.size()); ++i) {
            if (pattern[std::size_t(i)] != 'X')
                continue;
            if (!runs.empty() && runs.back().at + runs.back().length == i)
                ++runs.back().length;
            else
                runs.push_back({i, 1});
        }
    }
    for (int group = 0; group < load.providerDays(); ++group)
        sweepDay(load.work.begin(group), load.work.end(group), load.blocked.begin(group), load.blocked.end(group), load.busy.begin(group),
                 load.busy.end(group), [&](int start, int end) { m_providers[std::size_t(group)].push_back({start, end}); });
    for (int group = 0; group < load.operatoryDays(); ++group)
        sweepDay(load.operatoryOpen.begin(group), load.operatoryOpen.end(group), load.operatoryBusy.end(group), load.operatoryBusy.end(group),
                 load.operatoryBusy.begin(group), load.operatoryBusy.end(group),
                 [&](int start, int end) { m_operatories[std::size_t(group)].push_back({start, end}); });
}

void IntervalLists::addPair(WindowSum &sum, int id, const Spans &provider, const Spans &operatory, std::size_t type, Scratch &scratch) const
{
    Spans &starts = scratch.starts;
    startsIn(operatory, int(m_load.patterns[type].size()), 0, starts);
    for (const Run &run : m_runs[type]) {
        startsIn(provider, run.length, run.at, scratch.part);
        meet(starts, scratch.part, scratch.both);
        starts.swap(scratch.both);
    }
    for (std::size_t i = 0; i < starts.size();) {
        Row joined = starts[i++];
        for (; i < starts.size() && starts[i].start <= joined.end; ++i)
            joined.end = starts[i].end;
        sum.add(id, joined.start, joined.end);
    }
}

std::uint64_t IntervalLists::startWindows() const
{
    WindowSum sum;
    Scratch scratch;
    for (int clinic = 0; clinic < m_load.clinics; ++clinic)
        for (int day = 0; day < m_load.days; ++day)
            for (int provider = 0; provider < m_load.providers; ++provider)
                for (int k = 0; k < OperatoriesEach; ++k) {
                    const int operatory = (provider + k) % m_load.operatories;
                    const Spans &mine = m_providers[std::size_t(m_load.providerGroup(clinic, provider, day))];
                    const Spans &chair = m_operatories[std::size_t(m_load.operatoryGroup(clinic, operatory, day))];
                    for (std::size_t type = 0; type < m_load.patterns.size(); ++type)
                        addPair(sum, combination(clinic, day, provider, k, int(type)), mine, chair, type, scratch);
                }
    return sum.sum;
}
