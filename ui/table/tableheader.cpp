// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/tableheader.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/look/tokens.h"
#include "ui/look/type.h"

namespace articulator::ui {

namespace {
constexpr int headHeight = 30;
constexpr int markGap = 6;
constexpr int titleMargin = 13; ///< on both sides: the style's and ours
constexpr int sortMark = 10;
} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setFixedHeight(headHeight);
    setMinimumSectionSize(40);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TableHeader::setSortKeys(const std::vector<desk::SortKey> &keys)
{
    m_keys = keys;
    setSortIndicatorShown(keys.size() == 1); // of several each column has its number and arrow
    if (keys.size() == 1)
        setSortIndicator(keys.front().column, keys.front().order);
    viewport()->update();
}

int TableHeader::titleWidth(int column) const
{
    QFont font = type::small();
    font.setWeight(QFont::Bold);
    return QFontMetrics(font).horizontalAdvance(model()->headerData(column, orientation(), Qt::DisplayRole).toString()) + 2 * titleMargin;
}

bool TableHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !model())
        return QHeaderView::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int column = logicalIndexAt(help->pos());
    const int mark = isSortIndicatorShown() && sortIndicatorSection() == column ? sortMark : 0;
    const bool isCut = column >= 0 && sectionSize(column) < titleWidth(column) + mark;
    QToolTip::showText(help->globalPos(), isCut ? model()->headerData(column, orientation(), Qt::DisplayRole).toString() : QString(), viewport());
    return true;
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    for (std::size_t place = m_keys.size() > 1 ? 0 : m_keys.size(); place < m_keys.size(); ++place) {
        if (m_keys[place].column != column)
            continue;
        const QChar arrow = m_keys[place].order == Qt::AscendingOrder ? QChar(0x2191) : QChar(0x2193);
        painter->save();
        painter->setFont(type::tiny());
        painter->setPen(colour(Token::InkFaint, palette()));
        const bool isTitleRight = (model()->headerData(column, orientation(), Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
        const Qt::Alignment side = isTitleRight ? Qt::AlignLeft : Qt::AlignRight; // where the title is not
        painter->drawText(rect.adjusted(markGap, 0, -markGap, 0), int(side | Qt::AlignVCenter), QString::number(place + 1) + arrow);
        painter->restore();
    }
}

} // namespace articulator::ui
