// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QRectF>

#include "desk/snapshots.h"

namespace articulator::ui {

/// Where a bar of the day picture lies.
struct PlacedBar {
    const desk::DayBar *bar = nullptr;
    QRectF rect;
};

/// Geometry of the day picture: time across, providers and operatories down. A value; refers to the snapshot it was made from.
class DayLayout final {
public:
    static constexpr int nameWidth = 138;
    static constexpr int headHeight = 24;
    static constexpr int pitch = 40;
    static constexpr int barHeight = 32;

    DayLayout(const desk::CapacitySnapshot &snapshot, int width);

    [[nodiscard]] domain::Instant from() const { return m_from; }
    [[nodiscard]] domain::Instant until() const { return m_until; }
    [[nodiscard]] double x(domain::Instant at) const;
    /// The five-minute step under the point; absent left and right of the picture.
    [[nodiscard]] std::optional<domain::Instant> instantAt(double x) const;
    [[nodiscard]] int rowTop(int row) const { return headHeight + row * pitch; }
    [[nodiscard]] std::optional<int> rowAt(double y) const;
    [[nodiscard]] int height() const { return headHeight + m_rows * pitch + 6; }
    [[nodiscard]] QRectF rowRect(int row) const;
    /// Full hours of the clinic's wall clock inside the picture.
    [[nodiscard]] std::vector<domain::Instant> hours() const;
    /// Working time, closures and blockouts of a row, in that order; they fill the row's height.
    [[nodiscard]] std::vector<PlacedBar> ground(const desk::DayRow &row, int index) const;
    /// Open windows and appointments of a row; where they overlap they share its height.
    [[nodiscard]] std::vector<PlacedBar> bars(const desk::DayRow &row, int index) const;

private:
    [[nodiscard]] QRectF place(const desk::DayBar &bar, int row) const;

    domain::Zone m_zone;
    domain::Instant m_from;
    domain::Instant m_until;
    int m_rows;
    double m_left = nameWidth;
    double m_width;
};

} // namespace articulator::ui
