// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sidechoice.h"

#include <algorithm>

#include <QPainter>

#include "ui/look/drawing.h"
#include "ui/look/tokens.h"
#include "ui/look/type.h"

namespace articulator::ui {

namespace {
constexpr int textLeft = 28;
constexpr int padding = 8;
constexpr int least = 34;
constexpr int ring = 14;
} // namespace

SideChoice::SideChoice(const QString &value, QWidget *parent) : QAbstractButton(parent)
{
    setText(value);
    setFont(type::body());
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int SideChoice::heightForWidth(int width) const
{
    const QRect text = fontMetrics().boundingRect(0, 0, std::max(30, width - textLeft - padding), 1000, Qt::TextWordWrap, this->text());
    return std::max(least, text.height() + 14);
}

QSize SideChoice::sizeHint() const { return {textLeft + fontMetrics().horizontalAdvance(text()) + padding, least}; }

QSize SideChoice::minimumSizeHint() const { return {84, least}; }

void SideChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked())
        painter.fillRect(rect().adjusted(0, 0, 0, -1), colour(Token::AccentFill, palette()));
    else if (isEnabled() && underMouse())
        painter.fillRect(rect().adjusted(0, 0, 0, -1), colour(Token::Hover, palette()));
    const QRectF outer(padding - 0.5, (height() - ring) / 2.0, ring, ring);
    if (isEnabled()) {
        painter.setPen(QPen(colour(isChecked() ? Token::Accent : Token::InkFaint, palette()), 1.5));
        painter.drawEllipse(outer);
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Token::Accent, palette()));
        painter.drawEllipse(outer.adjusted(3.5, 3.5, -3.5, -3.5));
    }
    painter.setPen(colour(isEnabled() ? Token::Ink : Token::InkFaint, palette()));
    painter.setFont(isChecked() ? type::strong() : type::body());
    painter.drawText(rect().adjusted(textLeft, 0, -padding / 2, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        draw::focusRing(painter, rect(), palette());
}

} // namespace articulator::ui
