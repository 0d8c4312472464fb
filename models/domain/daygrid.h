// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/cellset.h"
#include "domain/zone.h"

namespace articulator::domain {

/// A wall-clock span; covers nothing where it does not end after it starts.
struct WallSpan {
    CivilTime start{};
    CivilTime end{};
};

/// The 5-minute cells of one civil day of a clinic. Cells follow each other in elapsed time; on the day of a clock change some wall-clock
/// times come twice or never, so the day is kept as stretches of one offset each.
class DayGrid {
public:
    static constexpr int CellSeconds = 300;

    DayGrid(const Zone &zone, CivilDate date);

    [[nodiscard]] CivilDate date() const { return m_date; }
    [[nodiscard]] Instant begin() const { return m_begin; }
    [[nodiscard]] Instant end() const { return m_end; }
    [[nodiscard]] int cells() const { return m_cells; }
    /// No clock change: every wall-clock time of the day comes once.
    [[nodiscard]] bool isPlain() const { return m_stretches.size() < 2; }
    [[nodiscard]] Instant at(int cell) const { return m_begin + std::chrono::seconds(CellSeconds) * cell; }
    /// The first cell that does not start before the instant; may lie outside the day.
    [[nodiscard]] int firstCellFrom(Instant instant) const;
    /// Adds the cells that the elapsed span touches.
    void addTouched(CellSet &cells, Instant from, Instant until) const;
    /// Adds the cells whose wall-clock time the span touches, in a repeated hour of both passes.
    void addTouched(CellSet &cells, const WallSpan &span) const;
    /// Adds the cells whose wall-clock time the spans cover whole, several together if need be. Sorts the spans.
    void addCovered(CellSet &cells, std::vector<WallSpan> &spans) const;

private:
    struct Stretch {
        int first = 0;
        int end = 0;
        CivilTime wall{}; ///< of the first cell
    };
    void addCoveredSpan(CellSet &cells, const WallSpan &span) const;
    void addStretch(int first, CivilTime wall);

    CivilDate m_date;
    Instant m_begin{};
    Instant m_end{};
    int m_cells = 0;
    std::vector<Stretch> m_stretches;
};

} // namespace articulator::domain
