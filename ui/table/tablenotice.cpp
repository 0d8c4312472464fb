// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/tablenotice.h"

#include <algorithm>

#include <QPainter>
#include <QWidget>

#include "ui/look/type.h"

namespace articulator::ui {

namespace {
constexpr int gap = 6;
constexpr int wrapped = Qt::AlignHCenter | Qt::TextWordWrap;
} // namespace

void paintNotice(QWidget &onto, const TableNotice &notice, Token ink)
{
    QPainter painter(&onto);
    const QRect area = onto.rect().adjusted(24, 16, -24, -16);
    painter.setFont(type::body());
    QRect remedy = painter.boundingRect(area, wrapped, notice.remedy);
    painter.setFont(type::strong());
    QRect sentence = painter.boundingRect(area, wrapped, notice.sentence);
    const int top = std::max(area.top(), area.center().y() - (sentence.height() + gap + remedy.height()) / 2);
    sentence.moveTop(top);
    remedy.moveTop(top + sentence.height() + gap);
    painter.setPen(colour(ink, onto.palette()));
    painter.drawText(sentence, wrapped, notice.sentence);
    painter.setFont(type::body());
    painter.setPen(colour(Token::InkFaint, onto.palette()));
    painter.drawText(remedy, wrapped, notice.remedy);
}

} // namespace articulator::ui
