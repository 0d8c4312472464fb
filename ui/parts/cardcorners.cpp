// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/cardcorners.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/look/drawing.h"

namespace articulator::ui {

CardCorners::CardCorners(QWidget *card) : QWidget(card)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void CardCorners::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outside;
    outside.addRect(QRectF(rect()));
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.fillPath(outside.subtracted(inside), colour(Token::Background, palette()));
    draw::card(painter, rect(), Qt::transparent, colour(Token::Line, palette()));
}

} // namespace articulator::ui
