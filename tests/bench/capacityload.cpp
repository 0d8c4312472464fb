// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/capacityload.h"

#include <algorithm>
#include <random>

#ifdef ARTICULATOR_PERF_WORKLOAD
#include ARTICULATOR_PERF_WORKLOAD
#endif

namespace {

using Groups = std::vector<std::vector<CapacityLoad::Row>>;

CapacityLoad::Rows packed(Groups &groups)
{
    CapacityLoad::Rows result;
    for (auto &group : groups) {
        std::ranges::sort(group, {}, [](const CapacityLoad::Row &row) { return std::pair(row.start, row.end); });
        result.rows.insert(result.rows.end(), group.begin(), group.end());
        result.first.push_back(std::uint32_t(result.rows.size()));
    }
    return result;
}

#ifdef ARTICULATOR_PERF_WORKLOAD

CapacityLoad::Rows taken(const cap::Rows &theirs, int days)
{
    Groups groups(theirs.off.size() - 1);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const int base = int(group % std::size_t(days)) * CapacityLoad::Day;
        for (std::uint32_t i = theirs.off[group]; i < theirs.off[group + 1]; ++i)
            groups[group].push_back({theirs.iv[i].s - base, theirs.iv[i].e - base});
    }
    return packed(groups);
}

void fill(CapacityLoad &load)
{
    const cap::Workload theirs = cap::make({load.clinics, load.providers, load.operatories, load.days, 42});
    load.origin = "shared workload";
    for (const cap::Type &type : cap::kTypes)
        load.patterns.emplace_back(type.pattern);
    load.work = taken(theirs.pSched, load.days);
    load.blocked = taken(theirs.pBlock, load.days);
    load.busy = taken(theirs.pBusy, load.days);
    load.operatoryOpen = taken(theirs.oSched, load.days);
    load.operatoryBusy = taken(theirs.oBusy, load.days);
}

#else

class Generator {
public:
    explicit Generator(CapacityLoad &load)
        : m_load(load)
        , m_work(std::size_t(load.providerDays()))
        , m_blocked(m_work.size())
        , m_busy(m_work.size())
        , m_open(std::size_t(load.operatoryDays()))
        , m_taken(m_open.size())
    {
    }
    void run()
    {
        for (int clinic = 0; clinic < m_load.clinics; ++clinic)
            for (int day = 0; day < m_load.days; ++day) {
                for (int provider = 0; provider < m_load.providers; ++provider)
                    addHours(m_load.providerGroup(clinic, provider, day));
                for (int operatory = 0; operatory < m_load.operatories; ++operatory)
                    addBook(clinic, operatory, day);
            }
        m_load.work = packed(m_work);
        m_load.blocked = packed(m_blocked);
        m_load.busy = packed(m_busy);
        m_load.operatoryOpen = packed(m_open);
        m_load.operatoryBusy = packed(m_taken);
    }

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    void addHours(int group)
    {
        m_work[std::size_t(group)].push_back({84 + 3 * below(3), 144});
        m_work[std::size_t(group)].push_back({156, 210 + 3 * below(3)});
        if (below(30) == 0)
            m_blocked[std::size_t(group)].push_back({0, CapacityLoad::Day});
        if (below(2) == 0) {
            const int start = 90 + below(110);
            m_blocked[std::size_t(group)].push_back({start, start + 3 + below(10)});
        }
    }
    void addBook(int clinic, int operatory, int day)
    {
        const auto group = std::size_t(m_load.operatoryGroup(clinic, operatory, day));
        m_open[group].push_back({84, 216});
        for (int cell = 84 + below(3); cell < 214;) {
            if (cell >= 141 && cell < 156)
                cell = 156;
            const std::string &pattern = m_load.patterns[std::size_t(below(int(m_load.patterns.size())))];
            const int end = cell + int(pattern.size());
            if (end > 216)
                break;
            m_taken[group].push_back({cell, end});
            const int provider = (operatory * m_load.providers / m_load.operatories + below(3)) % m_load.providers;
            for (int i = 0; i < int(pattern.size()); ++i)
                if (pattern[std::size_t(i)] == 'X')
                    addBusyCell(std::size_t(m_load.providerGroup(clinic, provider, day)), cell + i);
            cell = end + (below(3) == 0 ? 1 + below(5) : 0);
        }
    }
    void addBusyCell(std::size_t group, int cell)
    {
        if (!m_busy[group].empty() && m_busy[group].back().end == cell)
            ++m_busy[group].back().end;
        else
            m_busy[group].push_back({cell, cell + 1});
    }

    CapacityLoad &m_load;
    std::mt19937 m_random{42};
    Groups m_work, m_blocked, m_busy, m_open, m_taken;
};

void fill(CapacityLoad &load)
{
    load.origin = "own workload";
    load.patterns = {"XX", "/XX", "/XXX", "XXX/", "/XXXX/", "XX//XX", "XXX//XXX", "/XXXX///XXX/"};
    Generator(load).run();
}

#endif

} // namespace

CapacityLoad CapacityLoad::make(int clinics, int days)
{
    CapacityLoad load;
    load.clinics = clinics;
    load.providers = 12;
    load.operatories = 10;
    load.days = days;
    fill(load);
    return load;
}
