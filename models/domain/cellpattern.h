// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QString>

#include "domain/cellset.h"

namespace articulator::domain {

/// A visit's pattern made ready for bitmaps: its length and the runs of cells in which the provider is needed.
struct CellPattern {
    struct Run {
        int at = 0;
        int length = 0;
    };
    int cells = 0;
    std::vector<Run> provider;

    [[nodiscard]] static CellPattern of(QStringView pattern);
    /// Starts from which every `X` of the pattern falls into `free`.
    [[nodiscard]] CellSet providerStarts(const CellSet &free) const
    {
        CellSet starts = CellSet::upTo(CellSet::Cells);
        for (const Run &run : provider)
            starts &= free.eroded(run.length).earlier(run.at);
        return starts;
    }
    /// The same for the 64 starts of one word; only of a pattern that isShort().
    [[nodiscard]] std::uint64_t providerStarts(const CellPair &free) const
    {
        std::uint64_t starts = ~std::uint64_t(0);
        for (const Run &run : provider)
            starts &= free.eroded(run.length).earlier(run.at).low;
        return starts;
    }
    [[nodiscard]] bool isShort() const { return cells <= 64; }
    /// Whether the provider's busy cells meet an `X` of a visit that starts at the cell.
    [[nodiscard]] bool needsAny(const CellSet &busy, int start) const;
};

} // namespace articulator::domain
