// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/diffgrid.h"

#include <algorithm>

#include <QEvent>
#include <QPainter>

#include "ui/look/tokens.h"
#include "ui/look/type.h"

namespace articulator::ui {

namespace {

constexpr int headHeight = 26;
constexpr int padding = 9;
constexpr int side = 14; ///< of the card it stands in
constexpr int least = 29;
constexpr int nameWidth = 88;
constexpr int rightPadding = 2;

int textHeight(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).boundingRect(0, 0, std::max(20, width), 1000, Qt::TextWordWrap, text).height();
}

} // namespace

DiffGrid::DiffGrid(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DiffGrid::setTitles(const QString &beforeTitle, const QString &afterTitle)
{
    m_beforeTitle = beforeTitle;
    m_afterTitle = afterTitle;
    retell();
}

void DiffGrid::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    retell();
}

// A painted table says its content to a screen reader as sentences.
void DiffGrid::retell()
{
    QStringList sentences;
    for (const Row &row : m_rows) {
        sentences << (row.isChanged && !m_beforeTitle.isEmpty() ? tr("%1: from %2 to %3", "member, value before, value after").arg(row.name, row.before, row.after)
                                                                : tr("%1: %2", "member, value").arg(row.name, row.after));
    }
    setAccessibleName(sentences.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

DiffGrid::Columns DiffGrid::columnsFor(int width) const
{
    const int name = std::min(nameWidth, width / 3);
    if (m_beforeTitle.isEmpty())
        return {name, 0, width - name};
    const int before = (width - name) / 2;
    return {name, before, width - name - before};
}

int DiffGrid::rowHeight(const Row &row, const Columns &columns) const
{
    const int before = columns.before > 0 ? textHeight(row.before, type::body(), columns.before - padding - rightPadding) : 0;
    const bool isTold = row.isChanged && columns.before > 0;
    const int after = textHeight(row.after, isTold ? type::strong() : type::body(), columns.after - padding - rightPadding);
    return std::max(least, std::max(before, after) + 12);
}

int DiffGrid::heightForWidth(int width) const
{
    const Columns columns = columnsFor(width);
    int height = headHeight;
    for (const Row &row : m_rows)
        height += rowHeight(row, columns);
    return height;
}

QSize DiffGrid::sizeHint() const { return {300, heightForWidth(300)}; }

QSize DiffGrid::minimumSizeHint() const { return {220, headHeight + least}; }

bool DiffGrid::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    return QWidget::event(event);
}

void DiffGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Columns columns = columnsFor(width());
    const QColor ink = colour(Token::Ink, palette()), soft = colour(Token::InkSoft, palette()), line = colour(Token::LineSoft, palette());
    painter.setFont(type::small());
    painter.setPen(soft);
    const int afterLeft = columns.name + columns.before;
    painter.fillRect(0, 0, width(), headHeight, colour(Token::Raised, palette()));
    painter.drawText(QRect(columns.name + padding, 0, columns.before - padding, headHeight), Qt::AlignVCenter, m_beforeTitle);
    painter.drawText(QRect(afterLeft + padding, 0, columns.after - padding, headHeight), Qt::AlignVCenter, m_afterTitle);
    int top = headHeight;
    for (const Row &row : m_rows) {
        const int height = rowHeight(row, columns);
        const QRect before(columns.name, top, columns.before, height), after(afterLeft, top, columns.after, height);
        const bool isTold = row.isChanged && columns.before > 0;
        if (isTold) {
            painter.fillRect(before, colour(Token::BadFill, palette()));
            painter.fillRect(after, colour(Token::OkFill, palette()));
        }
        painter.fillRect(0, top + height - 1, width(), 1, line);
        painter.setPen(soft);
        painter.setFont(type::small());
        painter.drawText(QRect(0, top, columns.name, height).adjusted(side, 6, -2, -5), Qt::AlignTop | Qt::TextWordWrap, row.name);
        painter.setFont(type::body());
        painter.setPen(isTold ? colour(Token::Bad, palette()) : ink);
        painter.drawText(before.adjusted(padding, 5, -rightPadding, -5), Qt::AlignTop | Qt::TextWordWrap, row.before);
        painter.setPen(ink);
        painter.setFont(isTold ? type::strong() : type::body());
        painter.drawText(after.adjusted(padding, 5, -rightPadding, -5), Qt::AlignTop | Qt::TextWordWrap, row.after);
        top += height;
    }
}

} // namespace articulator::ui
