// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/facetbutton.h"

#include <QPainter>

#include "ui/look/drawing.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"

namespace articulator::ui {

namespace {
constexpr int side = 11;
constexpr int gap = 7;
constexpr int tall = 28;
} // namespace

FacetButton::FacetButton(const QString &words, Tone tone, QWidget *parent) : QAbstractButton(parent), m_tone(tone)
{
    setText(words);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void FacetButton::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(tr("%1: %2", "group of rows, how many").arg(QString(text()).remove(u'&'), countWords()));
    updateGeometry();
    update();
}

QString FacetButton::countWords() const { return TimeWords::count(m_count); }

QSize FacetButton::sizeHint() const
{
    const int words = QFontMetrics(type::strong()).horizontalAdvance(text());
    return {words + gap + draw::badgeSize(countWords()).width() + 2 * side, tall};
}

void FacetButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor fill = isChecked() ? colour(Token::AccentFill, palette()) : underMouse() ? colour(Token::Hover, palette()) : colour(Token::Surface, palette());
    draw::card(painter, rect(), fill, isChecked() ? colour(Token::Accent, palette()) : colour(Token::Line, palette()), 6);
    painter.setFont(isChecked() ? type::strong() : type::body());
    painter.setPen(colour(isChecked() ? Token::Accent : Token::Ink, palette()));
    painter.drawText(rect().adjusted(side, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    const QString number = countWords();
    const QSize size = draw::badgeSize(number);
    const QRect badge(QPoint(width() - side - size.width() + 3, (rect().height() - size.height()) / 2), size);
    draw::badge(painter, badge, number, m_count > 0 ? m_tone : Tone::Off, palette());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        draw::focusRing(painter, rect(), palette());
}

} // namespace articulator::ui
