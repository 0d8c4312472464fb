// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/patternset.h"

#include <algorithm>

namespace articulator::domain {

namespace {

void sortUnique(std::vector<int> &lengths)
{
    std::ranges::sort(lengths);
    lengths.erase(std::ranges::unique(lengths).begin(), lengths.end());
}

/// Calls take(place, eroded) for each length, ascending.
template <typename Cells, typename Take> void climb(Cells cells, const std::vector<int> &lengths, Take take)
{
    int have = 1;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        cells = cells.eroded(lengths[i], have);
        have = std::max(have, lengths[i]);
        take(i, cells);
    }
}

} // namespace

PatternSet::PatternSet(std::vector<CellPattern> patterns) : m_patterns(std::move(patterns))
{
    for (const CellPattern &pattern : m_patterns) {
        m_lengths.push_back(pattern.cells);
        for (const CellPattern::Run &run : pattern.provider)
            m_runLengths.push_back(run.length);
    }
    sortUnique(m_lengths);
    sortUnique(m_runLengths);
    for (const CellPattern &pattern : m_patterns) {
        m_visitOf.push_back(placeOf(m_lengths, pattern.cells));
        for (const CellPattern::Run &run : pattern.provider)
            m_needs.push_back({placeOf(m_runLengths, run.length), run.at});
        m_needsEnd.push_back(m_needs.size());
    }
    m_isAlwaysNeeded = std::ranges::none_of(m_patterns, [](const CellPattern &pattern) { return pattern.provider.empty(); });
    m_isShort = std::ranges::all_of(m_patterns, &CellPattern::isShort) && m_lengths.size() <= MostLengths && m_runLengths.size() <= MostLengths;
}

std::size_t PatternSet::placeOf(const std::vector<int> &lengths, int length)
{
    return std::size_t(std::ranges::lower_bound(lengths, length) - lengths.begin());
}

void PatternSet::visitStarts(const CellSet &free, std::vector<CellSet> &starts) const
{
    starts.assign(m_patterns.size(), CellSet{});
    if (!m_isShort) {
        for (std::size_t i = 0; i < m_patterns.size(); ++i)
            starts[i] = free.eroded(m_patterns[i].cells);
        return;
    }
    std::array<std::uint64_t, MostLengths> eroded;
    for (std::size_t word = 0; word < CellSet::Words; ++word) {
        if (free.words[word] == 0)
            continue;
        climb(free.pair(word), m_lengths, [&](std::size_t place, const CellPair &cells) { eroded[place] = cells.low; });
        for (std::size_t i = 0; i < m_patterns.size(); ++i)
            starts[i].words[word] = eroded[m_visitOf[i]];
    }
}

void PatternSet::providerStarts(const CellSet &free, std::vector<CellSet> &starts) const
{
    starts.assign(m_patterns.size(), CellSet{});
    if (!m_isShort) {
        for (std::size_t i = 0; i < m_patterns.size(); ++i)
            starts[i] = m_patterns[i].providerStarts(free);
        return;
    }
    std::array<CellPair, MostLengths> eroded;
    for (std::size_t word = 0; word < CellSet::Words; ++word) {
        const CellPair pair = free.pair(word);
        if ((pair.low | pair.high) == 0 && m_isAlwaysNeeded)
            continue;
        climb(pair, m_runLengths, [&](std::size_t place, const CellPair &cells) { eroded[place] = cells; });
        std::size_t need = 0;
        for (std::size_t i = 0; i < m_patterns.size(); ++i) {
            std::uint64_t bits = ~std::uint64_t(0);
            for (; need < m_needsEnd[i]; ++need)
                bits &= eroded[m_needs[need].length].earlier(m_needs[need].at).low;
            starts[i].words[word] = bits;
        }
    }
}

} // namespace articulator::domain
