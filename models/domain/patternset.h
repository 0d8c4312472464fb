// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cellpattern.h"

namespace articulator::domain {

/// Several patterns asked of the same time at once, as a list of all visit types is. Each erosion is made from the next shorter one, and
/// patterns share those they have in common.
class PatternSet {
public:
    explicit PatternSet(std::vector<CellPattern> patterns);

    [[nodiscard]] std::size_t size() const { return m_patterns.size(); }
    [[nodiscard]] const CellPattern &at(std::size_t index) const { return m_patterns[index]; }
    /// Starts from which the whole visit falls into `free`; one set for each pattern.
    void visitStarts(const CellSet &free, std::vector<CellSet> &starts) const;
    /// Starts from which every `X` falls into `free`.
    void providerStarts(const CellSet &free, std::vector<CellSet> &starts) const;
    /// Calls take(pattern, first, end) for each maximal run of starts that both the provider and the operatory allow. Edges are gathered before
    /// they are told: most pairs of sets have few, and a processor guesses wrongly at each short loop.
    template <typename Take> static void forEachStartRun(const std::vector<CellSet> &provider, const std::vector<CellSet> &operatory, Take take)
    {
        constexpr std::size_t Batch = 8;
        std::array<EdgeWord, Batch * CellSet::Words> words;
        std::array<std::uint32_t, Batch * CellSet::Cells + 1> edges;
        for (std::size_t from = 0; from < provider.size(); from += Batch) {
            std::size_t count = 0;
            for (std::size_t i = from; i < std::min(provider.size(), from + Batch); ++i) {
                std::uint64_t carry = 0;
                for (std::size_t word = 0; word < CellSet::Words; ++word) {
                    const std::uint64_t bits = provider[i].words[word] & operatory[i].words[word];
                    words[count] = {bits ^ (bits << 1 | carry), std::uint32_t((i - from) * CellSet::Cells + word * 64)};
                    count += words[count].bits != 0 ? 1 : 0;
                    carry = bits >> 63;
                }
            }
            std::size_t found = 0;
            for (std::size_t i = 0; i < count; ++i)
                for (std::uint64_t bits = words[i].bits; bits != 0; bits &= bits - 1)
                    edges[found++] = words[i].base + std::uint32_t(std::countr_zero(bits));
            for (std::size_t i = 0; i + 1 < found; i += 2) {
                const std::uint32_t pattern = edges[i] / CellSet::Cells;
                take(from + pattern, int(edges[i] - pattern * CellSet::Cells), int(edges[i + 1] - pattern * CellSet::Cells));
            }
        }
    }

private:
    struct EdgeWord {
        std::uint64_t bits;
        std::uint32_t base;
    };
    struct Need {
        std::size_t length; ///< place in m_runLengths
        int at;
    };
    static constexpr std::size_t MostLengths = 64;
    [[nodiscard]] static std::size_t placeOf(const std::vector<int> &lengths, int length);

    std::vector<CellPattern> m_patterns;
    std::vector<int> m_lengths;                  ///< of whole visits, ascending
    std::vector<int> m_runLengths;               ///< of runs of X, ascending
    std::vector<std::size_t> m_visitOf;          ///< by pattern: place in m_lengths
    std::vector<Need> m_needs;                   ///< of all patterns, one after the other
    std::vector<std::size_t> m_needsEnd;         ///< by pattern
    bool m_isAlwaysNeeded = false;               ///< no pattern is without X
    bool m_isShort = false;                      ///< word by word is enough
};

} // namespace articulator::domain
