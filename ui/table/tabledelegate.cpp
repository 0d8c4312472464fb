// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/tabledelegate.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/look/drawing.h"
#include "ui/look/tokens.h"
#include "ui/look/type.h"

namespace articulator::ui {

namespace {

constexpr int padding = 10;
constexpr int rowHeight = 31;
constexpr int keptTags = 512;

Tone toneOf(desk::Severity severity)
{
    switch (severity) {
    case desk::Severity::Good: return Tone::Ok;
    case desk::Severity::Busy: return Tone::Info;
    case desk::Severity::Warning: return Tone::Warn;
    case desk::Severity::Bad: return Tone::Bad;
    case desk::Severity::None: break;
    }
    return Tone::Off;
}

bool isPlainNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

TableDelegate::Face::Face(const QFont &wanted)
    : font(wanted), metrics(wanted), widest(metrics.maxWidth()), digit(metrics.horizontalAdvance(u'0'))
{
}

TableDelegate::TableDelegate(QObject *parent)
    : QStyledItemDelegate(parent), m_faces{Face(type::body()), Face(type::strong()), Face(type::mono())}, m_tags(keptTags)
{
}

void TableDelegate::prepare(const QPalette &palette, qreal pixelRatio, int hoverRow, int focusRow)
{
    m_hoverRow = hoverRow;
    m_focusRow = focusRow;
    if (palette.cacheKey() == m_palette.cacheKey() && qFuzzyCompare(pixelRatio, m_pixelRatio) && m_ink.isValid())
        return;
    m_tags.clear();
    m_palette = palette;
    m_pixelRatio = pixelRatio;
    m_ink = colour(Token::Ink, palette);
    m_softInk = colour(Token::InkSoft, palette);
    m_line = colour(Token::LineSoft, palette);
    m_selection = colour(Token::Selection, palette);
    m_hover = colour(Token::Hover, palette);
    m_accent = colour(Token::Accent, palette);
}

const TableDelegate::Face &TableDelegate::faceOf(int column) const
{
    switch (m_weights[std::size_t(column)]) {
    case ColumnLook::Weight::Strong: return m_faces[1];
    case ColumnLook::Weight::Code: return m_faces[2];
    case ColumnLook::Weight::Normal:
    case ColumnLook::Weight::Faint: break;
    }
    return m_faces[0];
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect &rect = option.rect;
    const int row = index.row(), column = index.column();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(rect, m_selection);
    else if (row == m_hoverRow)
        painter->fillRect(rect, m_hover);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_line);
    if (row == m_focusRow && rect.left() <= 0)
        painter->fillRect(0, rect.top(), 3, rect.height() - 1, m_accent);

    const QRect inside = rect.adjusted(padding, 0, -padding, -1);
    if (m_model->isLoading(row)) {
        painter->fillRect(inside.left(), inside.center().y() - 3, inside.width() * 2 / 3, 7, m_line);
        return;
    }
    switch (m_model->columns()[std::size_t(column)].kind) {
    case desk::ColumnKind::State:
        paintTag(*painter, inside, m_model->words(row, column), m_model->severity(row, column));
        return;
    case desk::ColumnKind::Sparkline: {
        const desk::Cell cell = m_model->cell(row, column);
        if (const auto *line = std::get_if<std::vector<int>>(&cell))
            draw::sparkline(*painter, inside.adjusted(0, 5, 0, -5), *line, 0, m_palette);
        return;
    }
    default: break;
    }
    const bool isNumber = m_model->columns()[std::size_t(column)].kind == desk::ColumnKind::Integer;
    painter->setPen(m_weights[std::size_t(column)] == ColumnLook::Weight::Faint || saysEmpty(row, column) ? m_softInk : m_ink);
    paintText(*painter, inside, m_model->words(row, column), faceOf(column), isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

// Cells are only looked at in columns that have words for empty ones.
bool TableDelegate::saysEmpty(int row, int column) const
{
    return !m_model->columns()[std::size_t(column)].empty.isEmpty() && std::holds_alternative<std::monostate>(m_model->cell(row, column));
}

// Measuring shapes the text a second time, so it is done only where the width matters and cannot be told from the number of characters.
void TableDelegate::paintText(QPainter &painter, const QRect &rect, const QString &text, const Face &face, Qt::Alignment side) const
{
    if (text.isEmpty())
        return;
    if (painter.font() != face.font)
        painter.setFont(face.font);
    const int baseline = rect.top() + (rect.height() + face.metrics.ascent() - face.metrics.descent()) / 2;
    const bool surelyFits = int(text.size()) * face.widest <= rect.width();
    if (surelyFits && side == Qt::AlignLeft) {
        painter.drawText(QPoint(rect.left(), baseline), text);
        return;
    }
    const int width = isPlainNumber(text) ? int(text.size()) * face.digit : face.metrics.horizontalAdvance(text);
    const bool fits = width <= rect.width();
    const QString shown = fits ? text : face.metrics.elidedText(text, Qt::ElideRight, rect.width());
    const int left = side == Qt::AlignRight && fits ? rect.right() + 1 - width : rect.left();
    painter.drawText(QPoint(left, baseline), shown);
}

void TableDelegate::paintTag(QPainter &painter, const QRect &rect, const QString &text, desk::Severity severity) const
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const TagFace face{toneOf(severity), text, {}};
    const QSize size = draw::tagSize(face).boundedTo(rect.size());
    const QString key = QString::number(int(severity)) + QLatin1Char(' ') + QString::number(size.width()) + QLatin1Char(' ') + text;
    QPixmap *picture = m_tags.object(key);
    if (picture == nullptr) {
        picture = new QPixmap(QSizeF(QSizeF(size) * m_pixelRatio).toSize());
        picture->setDevicePixelRatio(m_pixelRatio);
        picture->fill(Qt::transparent);
        QPainter onto(picture);
        draw::tag(onto, QRect(QPoint(0, 0), size), face, m_palette);
        onto.end();
        m_tags.insert(key, picture);
    }
    painter.drawPixmap(rect.left(), rect.top() + (rect.height() - size.height()) / 2, *picture);
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isWhole = sizeHint(option, index).width() <= option.rect.width();
    QToolTip::showText(event->globalPos(), isWhole ? QString() : m_model->words(index.row(), index.column()), view->viewport(), option.rect);
    return true;
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = m_model->words(index.row(), index.column());
    const bool isTag = m_model->columns()[std::size_t(index.column())].kind == desk::ColumnKind::State;
    const int width = isTag ? draw::tagSize({Tone::Off, text, {}}).width() : faceOf(index.column()).metrics.horizontalAdvance(text);
    return {width + 2 * padding + 1, rowHeight};
}

} // namespace articulator::ui
