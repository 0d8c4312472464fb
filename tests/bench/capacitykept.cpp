// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/capacitykept.h"

using articulator::domain::CellPattern;
using articulator::domain::CellSet;
using articulator::domain::PatternSet;

namespace {

CellSet cellsOf(const CapacityLoad::Row *row, const CapacityLoad::Row *end)
{
    CellSet cells;
    for (; row != end; ++row)
        cells.add(row->start, row->end);
    return cells;
}

std::vector<CellPattern> patternsOf(const CapacityLoad &load)
{
    std::vector<CellPattern> patterns;
    for (const std::string &pattern : load.patterns)
        patterns.push_back(CellPattern::of(QString::fromStdString(pattern)));
    return patterns;
}

std::uint64_t folded(std::uint64_t fold, int day, int cell)
{
    return (fold ^ std::uint64_t(day * CapacityLoad::Day + cell)) * 0xff51afd7ed558ccdU + 1;
}

/// Folds the first starts of a day into the check value; true when there are enough.
bool foldStarts(const CellSet &starts, int day, int count, int &found, std::uint64_t &fold)
{
    for (std::size_t word = 0; word < CellSet::Words; ++word)
        for (std::uint64_t bits = starts.words[word]; bits != 0 && found < count; bits &= bits - 1, ++found)
            fold = folded(fold, day, int(word) * 64 + std::countr_zero(bits));
    return found >= count;
}

} // namespace

KeptCapacity::KeptCapacity(const CapacityLoad &load)
    : m_load(load)
    , m_types(patternsOf(load))
    , m_free(std::size_t(load.providerDays()))
    , m_chairs(std::size_t(load.operatoryDays()))
{
    for (int group = 0; group < load.providerDays(); ++group) {
        m_parts.push_back(providerDay(group));
        m_plainFree.push_back(m_parts.back().free());
        m_free[providerPlace(group / load.days / load.providers, group / load.days % load.providers, group % load.days)] = m_plainFree.back();
    }
    for (int group = 0; group < load.operatoryDays(); ++group) {
        const OperatoryDay chair = operatoryDay(group);
        m_plainChairs.push_back(chair.free);
        m_chairs[operatoryPlace(group / load.days / load.operatories, group / load.days % load.operatories, group % load.days)] = chair;
    }
}

KeptCapacity::ProviderDay KeptCapacity::providerDay(int group) const
{
    return {cellsOf(m_load.work.begin(group), m_load.work.end(group)), cellsOf(m_load.busy.begin(group), m_load.busy.end(group)),
            cellsOf(m_load.blocked.begin(group), m_load.blocked.end(group))};
}

KeptCapacity::OperatoryDay KeptCapacity::operatoryDay(int group) const
{
    OperatoryDay day;
    day.free = cellsOf(m_load.operatoryOpen.begin(group), m_load.operatoryOpen.end(group))
        - cellsOf(m_load.operatoryBusy.begin(group), m_load.operatoryBusy.end(group));
    day.longest = day.free.longestRun();
    return day;
}

std::uint64_t KeptCapacity::windows() const
{
    WindowSum sum;
    for (int group = 0; group < m_load.providerDays(); ++group)
        m_parts[std::size_t(group)].free().forEachRun([&](int start, int end) { sum.add(group, start, end); });
    return sum.sum;
}

std::uint64_t KeptCapacity::explainedWindows(std::uint64_t (&reasons)[4]) const
{
    WindowSum sum;
    for (int group = 0; group < m_load.providerDays(); ++group) {
        const ProviderDay &day = m_parts[std::size_t(group)];
        const auto reason = [&](int cell) { return !day.work.test(cell) ? 0 : day.busy.test(cell) ? 1 : 2; };
        day.free().forEachRun([&](int start, int end) {
            sum.add(group, start, end);
            ++reasons[reason(start - 1)];
            ++reasons[reason(end)];
        });
    }
    return sum.sum;
}

std::uint64_t KeptCapacity::windowsFromRows() const
{
    WindowSum sum;
    for (int group = 0; group < m_load.providerDays(); ++group)
        providerDay(group).free().forEachRun([&](int start, int end) { sum.add(group, start, end); });
    return sum.sum;
}

std::uint64_t KeptCapacity::startWindows() const
{
    WindowSum sum;
    std::vector<std::vector<CellSet>> chairs(std::size_t(m_load.operatories));
    std::vector<CellSet> mine;
    for (int clinic = 0; clinic < m_load.clinics; ++clinic)
        for (int day = 0; day < m_load.days; ++day) {
            for (int o = 0; o < m_load.operatories; ++o)
                m_types.visitStarts(m_chairs[operatoryPlace(clinic, o, day)].free, chairs[std::size_t(o)]);
            for (int p = 0; p < m_load.providers; ++p) {
                m_types.providerStarts(m_free[providerPlace(clinic, p, day)], mine);
                for (int k = 0; k < OperatoriesEach; ++k) {
                    const std::vector<CellSet> &chair = chairs[std::size_t((p + k) % m_load.operatories)];
                    PatternSet::forEachStartRun(mine, chair, [&](std::size_t type, int start, int end) {
                        sum.add(combination(clinic, day, p, k, int(type)), start, end);
                    });
                }
            }
        }
    return sum.sum;
}

std::uint64_t KeptCapacity::firstStarts(const Request &request, int count) const
{
    const CellPattern &pattern = m_types.at(std::size_t(request.type));
    std::uint64_t fold = 0;
    int found = 0;
    std::array<std::uint64_t, 64> chairs{};
    // Word by word, so that nothing is worked out behind the last start that is wanted.
    for (int day = request.firstDay; day < request.firstDay + request.days; ++day)
        for (std::size_t word = 0; word < CellSet::Words; ++word) {
            std::uint64_t any = 0;
            const OperatoryDay *chair = &m_chairs[operatoryPlace(request.clinic, 0, day)];
            for (std::size_t o = 0; o < std::size_t(m_load.operatories); ++o)
                any |= chairs[o] = chair[o].longest >= pattern.cells ? chair[o].free.pair(word).eroded(pattern.cells).low : 0;
            if (any == 0)
                continue;
            const CellSet *free = &m_free[providerPlace(request.clinic, 0, day)];
            std::uint64_t bits = 0;
            for (int p = 0; p < m_load.providers; ++p) {
                std::uint64_t reachable = 0;
                for (int k = 0; k < OperatoriesEach; ++k)
                    reachable |= chairs[std::size_t((p + k) % m_load.operatories)];
                if (reachable != 0)
                    bits |= reachable & pattern.providerStarts(free[p].pair(word));
            }
            for (; bits != 0; bits &= bits - 1) {
                fold = folded(fold, day, int(word) * 64 + std::countr_zero(bits));
                if (++found == count)
                    return fold;
            }
        }
    return fold;
}

std::uint64_t KeptCapacity::firstStartsPlainly(const Request &request, int count) const
{
    const CellPattern &pattern = m_types.at(std::size_t(request.type));
    std::uint64_t fold = 0;
    int found = 0;
    for (int day = request.firstDay; day < request.firstDay + request.days; ++day) {
        CellSet any;
        for (int p = 0; p < m_load.providers; ++p) {
            CellSet chairs;
            for (int k = 0; k < OperatoriesEach; ++k)
                chairs |= m_plainChairs[std::size_t(m_load.operatoryGroup(request.clinic, (p + k) % m_load.operatories, day))].eroded(pattern.cells);
            any |= chairs & pattern.providerStarts(m_plainFree[std::size_t(m_load.providerGroup(request.clinic, p, day))]);
        }
        if (foldStarts(any, day, count, found, fold))
            break;
    }
    return fold;
}

std::uint64_t KeptCapacity::changed(int clinic, int provider, int operatory, int day)
{
    CellSet &mine = m_free[providerPlace(clinic, provider, day)];
    OperatoryDay &chair = m_chairs[operatoryPlace(clinic, operatory, day)];
    mine = providerDay(m_load.providerGroup(clinic, provider, day)).free();
    chair = operatoryDay(m_load.operatoryGroup(clinic, operatory, day));
    static thread_local std::vector<CellSet> visits, needs;
    m_types.visitStarts(chair.free, visits);
    m_types.providerStarts(mine, needs);
    WindowSum sum;
    PatternSet::forEachStartRun(needs, visits, [&](std::size_t type, int start, int end) { sum.add(int(type), start, end); });
    return sum.sum;
}
