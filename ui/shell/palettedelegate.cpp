// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/palettedelegate.h"

#include <QPainter>

#include "ui/look/tokens.h"
#include "ui/look/type.h"
#include "ui/shell/palettelist.h"

namespace articulator::ui {

namespace {
constexpr int lineHeight = 34;
constexpr int gap = 16;
} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {0, lineHeight}; }

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString whyNot = index.data(PaletteList::WhyNotRole).toString();
    const QString hint = whyNot.isEmpty() ? index.data(PaletteList::HintRole).toString() : whyNot;
    const bool isChosen = (option.state & QStyle::State_Selected) != 0;
    const QRect line = option.rect.adjusted(gap, 0, -gap, 0);
    painter->fillRect(option.rect, colour(isChosen ? Token::Selection : Token::Surface, option.palette));
    painter->setFont(type::small());
    const int hintWidth = std::min(painter->fontMetrics().horizontalAdvance(hint) + 2, line.width() * 3 / 5);
    painter->setPen(colour(Token::InkFaint, option.palette));
    if (isChosen)
        painter->setPen(colour(Token::InkSoft, option.palette));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, painter->fontMetrics().elidedText(hint, Qt::ElideRight, hintWidth));
    painter->setFont(type::body());
    painter->setPen(colour(whyNot.isEmpty() ? Token::Ink : Token::InkSoft, option.palette));
    const int room = line.width() - hintWidth - gap;
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
}

} // namespace articulator::ui
