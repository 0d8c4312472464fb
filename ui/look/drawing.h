// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QPainter>
#include <QRect>

#include "ui/look/tagface.h"

/// Small pictures that several places draw. All take logical pixels and stay crisp at any device pixel ratio.
namespace articulator::ui::draw {

/// A rectangle with rounded corners whose one-pixel line lies exactly on device pixels.
void card(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line, qreal radius = 8);

/// The size a tag wants for its text.
[[nodiscard]] QSize tagSize(const TagFace &face);
/// Left-aligned and centred upright in the rectangle; elided only where the rectangle is narrower than tagSize().
void tag(QPainter &painter, const QRect &rect, const TagFace &face, const QPalette &palette);
/// Only the shape of a tone, in a square.
void shape(QPainter &painter, const QRectF &square, Tone tone, const QColor &colour);

/// A count in a pill, as beside the entries of the navigation.
[[nodiscard]] QSize badgeSize(const QString &text);
void badge(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette);

/// Values oldest first; negative values are gaps. A dashed line stands for `target` where it is positive and inside the picture.
void sparkline(QPainter &painter, const QRect &rect, const std::vector<int> &values, int target, const QPalette &palette);

/// Open minutes of a day as a filled cell; `strength` 0…1. Absent: not known, drawn as a hollow cell with a dash.
void heatCell(QPainter &painter, const QRect &rect, std::optional<int> minutes, double strength, const QString &text,
              const QPalette &palette);

/// Diagonal stripes, for time that is closed or blocked.
void hatch(QPainter &painter, const QRectF &rect, const QColor &colour);

/// The ring around whatever has the keyboard focus.
void focusRing(QPainter &painter, const QRect &rect, const QPalette &palette, qreal radius = 6);

} // namespace articulator::ui::draw
