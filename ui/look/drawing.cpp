// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/drawing.h"

#include <algorithm>
#include <cmath>

#include <QFontMetrics>
#include <QPainterPath>

#include "ui/look/type.h"

namespace articulator::ui::draw {

namespace {

constexpr int tagHeight = 20;
constexpr int tagPadding = 8;
constexpr int shapeSide = 7;
constexpr int shapeGap = 5;

QRectF onPixels(const QRect &rect) { return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5); }

QPolygonF triangle(const QRectF &square)
{
    return QPolygonF({QPointF(square.center().x(), square.top()), QPointF(square.right() + 0.5, square.bottom()),
                      QPointF(square.left() - 0.5, square.bottom())});
}

/// The runs of known values, as lines in the rectangle.
std::vector<QPolygonF> strokes(const QRectF &area, const std::vector<int> &values, int top)
{
    std::vector<QPolygonF> lines;
    const double step = values.size() > 1 ? area.width() / double(values.size() - 1) : 0;
    bool open = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] < 0) {
            open = false;
            continue;
        }
        if (!open)
            lines.emplace_back();
        open = true;
        lines.back() << QPointF(area.left() + step * double(i), area.bottom() - area.height() * std::min(values[i], top) / double(top));
    }
    return lines;
}

} // namespace

void card(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.alpha() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(onPixels(rect), radius, radius);
    painter.restore();
}

QSize tagSize(const TagFace &face)
{
    return {QFontMetrics(type::small()).horizontalAdvance(face.text) + 2 * tagPadding + shapeSide + shapeGap + 1, tagHeight};
}

void tag(QPainter &painter, const QRect &rect, const TagFace &face, const QPalette &palette)
{
    const int width = std::min(rect.width(), tagSize(face).width());
    const QRect pill(rect.left(), rect.top() + (rect.height() - tagHeight) / 2, width, tagHeight);
    const QColor ink = colour(inkOf(face.tone), palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(fillOf(face.tone), palette));
    painter.drawRoundedRect(QRectF(pill), tagHeight / 2.0, tagHeight / 2.0);
    shape(painter, QRectF(pill.left() + tagPadding, pill.top() + (tagHeight - shapeSide) / 2.0, shapeSide, shapeSide), face.tone, ink);
    painter.setFont(type::small());
    painter.setPen(ink);
    const QRect text = pill.adjusted(tagPadding + shapeSide + shapeGap, 0, -tagPadding + 2, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(type::small()).elidedText(face.text, Qt::ElideRight, text.width()));
    painter.restore();
}

void shape(QPainter &painter, const QRectF &square, Tone tone, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (tone) {
    case Tone::Ok: painter.drawEllipse(square); break;
    case Tone::Warn: painter.drawPolygon(triangle(square)); break;
    case Tone::Bad: painter.drawRoundedRect(square, 1, 1); break;
    case Tone::Info:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1.75));
        painter.drawEllipse(square.adjusted(0.75, 0.75, -0.75, -0.75));
        break;
    case Tone::Off: painter.drawRoundedRect(QRectF(square.left(), square.center().y() - 1, square.width(), 2), 1, 1); break;
    }
    painter.restore();
}

QSize badgeSize(const QString &text)
{
    return {std::max(20, QFontMetrics(type::tiny()).horizontalAdvance(text) + 14), 18};
}

void badge(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(fillOf(tone), palette));
    painter.drawRoundedRect(QRectF(rect), rect.height() / 2.0, rect.height() / 2.0);
    painter.setFont(type::tiny());
    painter.setPen(colour(inkOf(tone), palette));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

void sparkline(QPainter &painter, const QRect &rect, const std::vector<int> &values, int target, const QPalette &palette)
{
    const int most = values.empty() ? -1 : *std::max_element(values.begin(), values.end());
    if (most < 0)
        return;
    const int top = std::max({most, target, 1});
    const QRectF area = QRectF(rect).adjusted(1, 3, -3, -3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (target > 0) {
        const double y = std::round(area.bottom() - area.height() * target / double(top)) + 0.5;
        painter.setPen(QPen(colour(Token::Line, palette), 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.setPen(QPen(colour(Token::Accent, palette), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &line : strokes(area, values, top)) {
        if (line.size() == 1)
            painter.drawPoint(line.front());
        else
            painter.drawPolyline(line);
    }
    painter.restore();
}

void heatCell(QPainter &painter, const QRect &rect, std::optional<int> minutes, double strength, const QString &text, const QPalette &palette)
{
    painter.save();
    painter.setFont(type::tiny());
    if (!minutes) {
        card(painter, rect, Qt::transparent, colour(Token::Line, palette), 4);
        painter.setPen(colour(Token::InkFaint, palette));
    } else {
        QColor fill = colour(Token::Heat, palette);
        fill.setAlphaF(float(0.10 + 0.90 * std::clamp(strength, 0.0, 1.0)));
        card(painter, rect, *minutes > 0 ? fill : colour(Token::Block, palette), Qt::transparent, 4);
        painter.setPen(colour(*minutes > 0 ? Token::Ink : Token::InkFaint, palette));
    }
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

void hatch(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(ink, 1));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += 6)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void focusRing(QPainter &painter, const QRect &rect, const QPalette &palette, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(Token::Accent, palette), 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace articulator::ui::draw
