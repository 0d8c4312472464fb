// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/daypicture.h"

#include <algorithm>
#include <cmath>

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/look/drawing.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"

namespace articulator::ui {

using desk::DayBar;
using domain::Instant;
using namespace std::chrono_literals;

DayPicture::DayPicture(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Day picture"));
    speak();
}

void DayPicture::setDay(const desk::CapacitySnapshot &snapshot)
{
    const bool sameDay = snapshot.dayStart == m_day.dayStart && snapshot.question.clinic == m_day.question.clinic;
    m_day = snapshot;
    if (!sameDay || (m_mark && m_mark->row >= int(m_day.rows.size())))
        m_mark.reset();
    findParts();
    tellChanged(this);
    updateGeometry();
    update();
}

void DayPicture::setNow(std::optional<Instant> now)
{
    if (now == m_now)
        return;
    m_now = now;
    update();
}

QSize DayPicture::sizeHint() const { return {900, DayLayout(m_day, 900).height()}; }

std::optional<DayPicture::Mark> DayPicture::markAt(QPointF point) const
{
    const DayLayout layout = layoutNow();
    const auto row = layout.rowAt(point.y());
    const auto at = layout.instantAt(point.x());
    return row && at ? std::optional<Mark>(Mark{*row, *at}) : std::nullopt;
}

const DayBar *DayPicture::barAt(QPointF point) const
{
    const DayLayout layout = layoutNow();
    const auto row = layout.rowAt(point.y());
    if (!row)
        return nullptr;
    const DayBar *found = nullptr;
    for (const PlacedBar &placed : layout.ground(m_day.rows[std::size_t(*row)], *row))
        found = placed.rect.contains(point) && placed.bar->what != DayBar::What::Working ? placed.bar : found;
    for (const PlacedBar &placed : layout.bars(m_day.rows[std::size_t(*row)], *row))
        found = placed.rect.contains(point) ? placed.bar : found;
    return found;
}

namespace {

QString barSentence(const DayBar &bar, const domain::Zone &zone)
{
    const QString from = TimeWords::clock(bar.start, zone);
    const QString until = TimeWords::clock(bar.end, zone);
    switch (bar.what) {
    case DayBar::What::Appointment:
        return bar.label.isEmpty() ? DayPicture::tr("Appointment, %1 to %2").arg(from, until)
                                   : DayPicture::tr("%1, %2 to %3", "visit type, times").arg(bar.label, from, until);
    case DayBar::What::Blockout:
        return bar.forbids ? DayPicture::tr("Blockout %1, %2 to %3; forbids scheduling").arg(bar.label, from, until)
                           : DayPicture::tr("Blockout %1, %2 to %3").arg(bar.label, from, until);
    case DayBar::What::Closed: return DayPicture::tr("Closed, %1 to %2").arg(from, until);
    case DayBar::What::Open:
        return DayPicture::tr("Open, %1 to %2; fits %n visits", nullptr, bar.fits).arg(from, until);
    case DayBar::What::Working: return DayPicture::tr("Working time, %1 to %2").arg(from, until);
    }
    return {};
}

bool covers(const DayBar &bar, Instant at) { return bar.start <= at && at < bar.end; }

} // namespace

void DayPicture::findParts()
{
    m_parts.clear();
    for (int row = 0; row < int(m_day.rows.size()); ++row) {
        const std::vector<DayBar> &bars = m_day.rows[std::size_t(row)].bars;
        const auto first = m_parts.end() - m_parts.begin();
        for (int bar = 0; bar < int(bars.size()); ++bar)
            m_parts.emplace_back(row, bar);
        std::stable_sort(m_parts.begin() + first, m_parts.end(), [&bars](const auto &a, const auto &b) {
            return bars[std::size_t(a.second)].start < bars[std::size_t(b.second)].start;
        });
    }
}

const DayBar &DayPicture::barOf(int part) const
{
    const auto [row, bar] = m_parts[std::size_t(part)];
    return m_day.rows[std::size_t(row)].bars[std::size_t(bar)];
}

QString DayPicture::partName(int part) const
{
    const desk::DayRow &row = m_day.rows[std::size_t(m_parts[std::size_t(part)].first)];
    return tr("%1. %2", "where, what").arg(row.name, barSentence(barOf(part), m_day.zone));
}

QRect DayPicture::partRect(int part) const
{
    const DayLayout layout = layoutNow();
    const QRectF row = layout.rowRect(m_parts[std::size_t(part)].first);
    const double left = layout.x(barOf(part).start);
    return QRectF(left, row.top(), layout.x(barOf(part).end) - left, row.height()).toRect();
}

int DayPicture::currentPart() const
{
    int found = -1;
    for (int part = 0; m_mark && part < partCount(); ++part) {
        const bool isHere = m_parts[std::size_t(part)].first == m_mark->row && covers(barOf(part), m_mark->at);
        if (isHere && (found < 0 || barOf(part).what != DayBar::What::Working))
            found = part;
    }
    return found;
}

void DayPicture::pressPart(int part)
{
    m_mark = Mark{m_parts[std::size_t(part)].first, std::max(barOf(part).start, layoutNow().from())};
    act(*m_mark);
    update();
}

QString DayPicture::sentence(int index, Instant at) const
{
    const desk::DayRow &row = m_day.rows[std::size_t(index)];
    const QString head = tr("%1, %2", "row, clock time").arg(row.name, TimeWords::clock(at, m_day.zone));
    for (const auto what : {DayBar::What::Appointment, DayBar::What::Open, DayBar::What::Closed, DayBar::What::Blockout, DayBar::What::Working}) {
        for (const DayBar &bar : row.bars) {
            if (bar.what == what && covers(bar, at))
                return tr("%1. %2", "where, what").arg(head, barSentence(bar, m_day.zone));
        }
    }
    return tr("%1. Nobody works here then.").arg(head);
}

void DayPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const DayLayout layout = layoutNow();
    for (int row = 0; row < int(m_day.rows.size()); ++row)
        paintRow(painter, layout, row);
    paintHours(painter, layout);
    if (m_now && *m_now >= layout.from() && *m_now <= layout.until()) {
        painter.setPen(QPen(colour(Token::Bad, palette()), 1.5));
        const double x = std::round(layout.x(*m_now)) + 0.5;
        painter.drawLine(QPointF(x, DayLayout::headHeight - 4), QPointF(x, layout.height() - 4));
    }
    paintMark(painter, layout);
}

void DayPicture::paintHours(QPainter &painter, const DayLayout &layout) const
{
    painter.setFont(type::tiny());
    for (const Instant hour : layout.hours()) {
        const double x = std::round(layout.x(hour)) + 0.5;
        painter.setPen(colour(Token::Line, palette()));
        painter.drawLine(QPointF(x, DayLayout::headHeight - 4), QPointF(x, DayLayout::headHeight));
        const QString text = TimeWords::hour(hour, m_day.zone);
        const int wide = QFontMetrics(type::tiny()).horizontalAdvance(text);
        painter.setPen(colour(Token::InkFaint, palette()));
        const double left = std::min(x + 3, double(width() - wide));
        painter.drawText(QPointF(left, DayLayout::headHeight - 9), text);
    }
}

void DayPicture::paintRow(QPainter &painter, const DayLayout &layout, int index) const
{
    const desk::DayRow &row = m_day.rows[std::size_t(index)];
    const QRectF band = layout.rowRect(index);
    painter.setFont(type::small());
    painter.setPen(colour(Token::Ink, palette()));
    const QRectF name(4, band.top(), DayLayout::nameWidth - 12, band.height());
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(type::small()).elidedText(row.name, Qt::ElideRight, int(name.width())));
    painter.fillRect(band, colour(Token::Block, palette()));
    for (const PlacedBar &placed : layout.ground(row, index)) {
        if (placed.bar->what == DayBar::What::Working)
            painter.fillRect(placed.rect, colour(Token::Surface, palette()));
        else
            paintBar(painter, placed);
    }
    painter.setPen(colour(Token::LineSoft, palette()));
    for (const Instant hour : layout.hours()) {
        const double x = std::round(layout.x(hour)) + 0.5;
        painter.drawLine(QPointF(x, band.top()), QPointF(x, band.bottom()));
    }
    for (const PlacedBar &placed : layout.bars(row, index))
        paintBar(painter, placed);
    const bool groupEnds = std::size_t(index) + 1 < m_day.rows.size() && row.isProvider != m_day.rows[std::size_t(index) + 1].isProvider;
    painter.setPen(colour(groupEnds ? Token::VisitLine : Token::LineSoft, palette()));
    painter.drawLine(QPointF(0, band.bottom() + 3.5), QPointF(width(), band.bottom() + 3.5));
}

void DayPicture::paintBar(QPainter &painter, const PlacedBar &placed) const
{
    const DayBar &bar = *placed.bar;
    const QRectF box = placed.rect.adjusted(1, 0.5, -1, -0.5);
    QColor ink = colour(Token::VisitInk, palette());
    QString text = bar.label;
    QFont font = type::tiny();
    if (bar.what == DayBar::What::Closed || bar.what == DayBar::What::Blockout) {
        painter.fillRect(placed.rect, colour(Token::Block, palette()));
        draw::hatch(painter, placed.rect, colour(Token::Hatch, palette()));
        ink = colour(Token::InkSoft, palette());
        text = bar.what == DayBar::What::Closed && text.isEmpty() ? tr("Closed") : text;
    } else {
        const bool open = bar.what == DayBar::What::Open;
        painter.setPen(QPen(colour(open ? Token::OpenLine : Token::VisitLine, palette()), 1));
        painter.setBrush(colour(open ? Token::Open : Token::Visit, palette()));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        if (open) {
            ink = colour(Token::OpenInk, palette());
            font.setWeight(QFont::Bold);
            text = tr("×%1", "how many visits fit").arg(bar.fits);
        }
    }
    const QFontMetrics metrics(font);
    const double side = std::clamp((box.width() - metrics.horizontalAdvance(text)) / 2, 2.0, 6.0);
    const QRectF inner = box.adjusted(side, 0, -side, 0);
    if (inner.width() < metrics.horizontalAdvance(u'×') + 6 || inner.height() < 10)
        return;
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(text, Qt::ElideRight, int(inner.width())));
}

void DayPicture::paintMark(QPainter &painter, const DayLayout &layout) const
{
    if (!m_mark || !hasFocus())
        return;
    const QRectF band = layout.rowRect(m_mark->row);
    const double left = layout.x(m_mark->at);
    const double right = std::max(layout.x(m_mark->at + 15min), left + 8);
    draw::focusRing(painter, QRectF(left, band.top() - 1, right - left, band.height() + 2).toAlignedRect(), palette(), 3);
}

void DayPicture::moveMark(int rows, std::chrono::minutes by)
{
    if (m_day.rows.empty())
        return;
    const DayLayout layout = layoutNow();
    if (!m_mark)
        m_mark = Mark{0, std::clamp(m_now.value_or(layout.from()), layout.from(), layout.until() - 5min)};
    else
        m_mark = Mark{std::clamp(m_mark->row + rows, 0, int(m_day.rows.size()) - 1),
                      std::clamp(m_mark->at + by, layout.from(), layout.until() - 5min)};
    m_mark->at = std::chrono::floor<std::chrono::duration<qint64, std::ratio<300>>>(m_mark->at);
    setAccessibleDescription(sentence(m_mark->row, m_mark->at));
    tellCurrent(this, currentPart());
    update();
}

void DayPicture::act(const Mark &mark)
{
    const desk::DayRow &row = m_day.rows[std::size_t(mark.row)];
    const auto open = std::find_if(row.bars.begin(), row.bars.end(),
                                   [&mark](const DayBar &bar) { return bar.what == DayBar::What::Open && covers(bar, mark.at); });
    if (open != row.bars.end())
        Q_EMIT windowChosen(row, open->start);
    Q_EMIT whyWanted(row, mark.at);
}

void DayPicture::keyPressEvent(QKeyEvent *event)
{
    const auto step = event->modifiers().testFlag(Qt::ControlModifier) ? 60min : event->modifiers().testFlag(Qt::ShiftModifier) ? 5min : 15min;
    switch (event->key()) {
    case Qt::Key_Left: moveMark(0, -step); break;
    case Qt::Key_Right: moveMark(0, step); break;
    case Qt::Key_Up: moveMark(-1, 0min); break;
    case Qt::Key_Down: moveMark(1, 0min); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_mark)
            act(*m_mark);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void DayPicture::mouseReleaseEvent(QMouseEvent *event)
{
    const auto mark = markAt(event->position());
    if (event->button() != Qt::LeftButton || !mark)
        return;
    m_mark = mark;
    setAccessibleDescription(sentence(mark->row, mark->at));
    act(*mark);
    update();
}

void DayPicture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_mark && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        moveMark(0, 0min);
    update();
}

bool DayPicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const DayBar *bar = barAt(help->pos());
    const auto mark = markAt(help->pos());
    if (bar)
        QToolTip::showText(help->globalPos(), barSentence(*bar, m_day.zone), this);
    else if (mark)
        QToolTip::showText(help->globalPos(), sentence(mark->row, mark->at), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace articulator::ui
