// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/capacityweek.h"

#include <algorithm>

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/look/drawing.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"
#include "ui/parts/heatstrip.h"

namespace articulator::ui {

using desk::DayBar;
using namespace std::chrono_literals;

namespace {

constexpr auto firstHour = std::chrono::minutes(8h); ///< shown at least
constexpr auto lastHour = std::chrono::minutes(17h);
constexpr int laneHeight = 18;
constexpr int gap = 6;

/// What one provider or operatory has on one day, in minutes.
struct CellSum {
    bool works = false;
    int open = 0;
    int visits = 0;
};

CellSum sumOf(const desk::DayRow &row)
{
    CellSum sum;
    for (const DayBar &bar : row.bars) {
        sum.works = sum.works || bar.what == DayBar::What::Working || bar.what == DayBar::What::Open;
        sum.visits += bar.what == DayBar::What::Appointment ? 1 : 0;
        sum.open += bar.what == DayBar::What::Open ? int(std::chrono::duration_cast<std::chrono::minutes>(bar.end - bar.start).count()) : 0;
    }
    return sum;
}

} // namespace

CapacityWeek::CapacityWeek(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Week picture"));
    speak();
}

void CapacityWeek::setWeek(const desk::CapacitySnapshot &snapshot)
{
    m_week = snapshot;
    m_spot = {std::min(m_spot.row, int(m_week.rows.size()) - 1), std::clamp(m_spot.day, 0, std::max(0, days() - 1))};
    m_hovered.reset();
    findHours();
    tellChanged(this);
    updateGeometry();
    update();
}

void CapacityWeek::setNow(domain::Instant now)
{
    if (m_now && std::chrono::floor<std::chrono::minutes>(*m_now) == std::chrono::floor<std::chrono::minutes>(now))
        return;
    m_now = now;
    update();
}

// Wall clock, so that the same hour stands at the same place also in the week in which the clock changes.
void CapacityWeek::findHours()
{
    m_from = firstHour;
    m_until = lastHour;
    for (int day = 0; day < days(); ++day) {
        const auto sinceMidnight = [&](domain::Instant at) {
            return std::chrono::duration_cast<std::chrono::minutes>(m_week.zone.civil(at) - domain::CivilTime(opening(day).date));
        };
        for (const desk::DayRow &each : m_week.week[std::size_t(day)].rows) {
            for (const DayBar &bar : each.bars) {
                if (bar.what == DayBar::What::Closed || bar.what == DayBar::What::Blockout)
                    continue;
                m_from = std::min(m_from, std::chrono::minutes(std::chrono::floor<std::chrono::hours>(sinceMidnight(bar.start))));
                m_until = std::max(m_until, std::chrono::minutes(std::chrono::ceil<std::chrono::hours>(sinceMidnight(bar.end))));
            }
        }
    }
    m_from = std::max(m_from, 0min);
    m_until = std::min(m_until, std::chrono::minutes(24h));
}

double CapacityWeek::x(const QRectF &lane, int day, domain::Instant at) const
{
    const auto wall = std::chrono::duration_cast<std::chrono::minutes>(m_week.zone.civil(at) - domain::CivilTime(opening(day).date));
    return lane.left() + lane.width() * double((std::clamp(wall, m_from, m_until) - m_from).count()) / double((m_until - m_from).count());
}

QRect CapacityWeek::rectOf(Spot spot) const
{
    const int all = width() - nameWidth - 4;
    const int left = nameWidth + all * spot.day / std::max(1, days());
    const int right = nameWidth + all * (spot.day + 1) / std::max(1, days());
    return spot.row < 0 ? QRect(left, 0, right - left - gap, headHeight - 4) : QRect(left, headHeight + spot.row * pitch, right - left - gap, pitch - 4);
}

std::optional<CapacityWeek::Spot> CapacityWeek::at(QPoint point) const
{
    for (int row = -1; row < int(m_week.rows.size()); ++row) {
        for (int day = 0; day < days(); ++day) {
            if (rectOf({row, day}).contains(point))
                return Spot{row, day};
        }
    }
    return std::nullopt;
}

QString CapacityWeek::openWords(Spot spot) const
{
    const desk::DayOpening &day = opening(spot.day);
    if (!day.isKnown)
        return tr("not copied yet");
    if (spot.row < 0)
        return day.isClosed ? tr("closed") : tr("%1 · ×%2", "open time, how many visits fit").arg(TimeWords::chairTime(day.openMinutes)).arg(day.fits);
    const CellSum sum = sumOf(row(spot));
    if (sum.open > 0)
        return TimeWords::chairTime(sum.open);
    return sum.works && !day.isClosed ? tr("none open") : sum.visits > 0 ? tr("booked") : QString();
}

QString CapacityWeek::sentence(int index, int day) const
{
    const desk::DayOpening &opened = opening(day);
    const QString date = TimeWords::date(opened.date);
    const QString who = index < 0 ? date : tr("%1, %2", "provider or operatory, date").arg(m_week.rows[std::size_t(index)].name, date);
    if (!opened.isKnown)
        return tr("%1: not known, the day was not copied yet").arg(who);
    if (index < 0)
        return opened.isClosed ? tr("%1: nobody works").arg(who)
                               : tr("%1: %2 of chair time open, fits %n visits", nullptr, opened.fits).arg(who, TimeWords::chairTime(opened.openMinutes));
    const CellSum sum = sumOf(row({index, day}));
    if (!sum.works && sum.visits == 0)
        return tr("%1: nobody works").arg(who);
    return tr("%1: %2 open, %n appointments", nullptr, sum.visits).arg(who, TimeWords::chairTime(sum.open));
}

QString CapacityWeek::partName(int part) const { return sentence(part / days() - 1, part % days()); }

QRect CapacityWeek::partRect(int part) const { return rectOf({part / days() - 1, part % days()}); }

int CapacityWeek::currentPart() const { return days() == 0 ? -1 : (m_spot.row + 1) * days() + m_spot.day; }

void CapacityWeek::pressPart(int part)
{
    go({part / days() - 1, part % days()});
    choose(m_spot);
}

void CapacityWeek::go(Spot spot)
{
    if (days() == 0)
        return;
    m_spot = {std::clamp(spot.row, -1, int(m_week.rows.size()) - 1), std::clamp(spot.day, 0, days() - 1)};
    setAccessibleDescription(sentence(m_spot.row, m_spot.day));
    tellCurrent(this, currentPart());
    update();
}

void CapacityWeek::choose(Spot spot)
{
    if (spot.day < days())
        Q_EMIT dayChosen(opening(spot.day).date);
}

void CapacityWeek::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int day = 0; day < days(); ++day) {
        if (m_hovered && m_hovered->day == day)
            painter.fillRect(QRect(rectOf({-1, day}).left() - 3, 0, rectOf({-1, day}).width() + 6, height()), colour(Token::Hover, palette()));
        paintHead(painter, day);
    }
    for (int index = 0; index < int(m_week.rows.size()); ++index) {
        const QRect first = rectOf({index, 0});
        const desk::DayRow &named = m_week.rows[std::size_t(index)];
        painter.setFont(type::small());
        painter.setPen(colour(Token::Ink, palette()));
        const QRect name(4, first.top(), nameWidth - 12, laneHeight + 4);
        painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(named.name, Qt::ElideRight, name.width()));
        for (int day = 0; day < days(); ++day)
            paintCell(painter, {index, day});
        const bool groupEnds = std::size_t(index) + 1 < m_week.rows.size() && named.isProvider != m_week.rows[std::size_t(index) + 1].isProvider;
        painter.setPen(colour(groupEnds ? Token::VisitLine : Token::LineSoft, palette()));
        painter.drawLine(QPointF(0, first.bottom() + 2.5), QPointF(width(), first.bottom() + 2.5));
    }
    if (hasFocus() && m_isByKey && days() > 0)
        draw::focusRing(painter, rectOf(m_spot), palette(), 4);
}

// All heads alike: where one has no room for the month, none says it.
QString CapacityWeek::headWords(int day) const
{
    const QFontMetrics strong(type::strong());
    bool hasRoom = true;
    for (int each = 0; each < days(); ++each)
        hasRoom = hasRoom && strong.horizontalAdvance(TimeWords::shortDate(opening(each).date)) <= rectOf({-1, each}).width() - 4;
    const domain::CivilDate date = opening(day).date;
    return hasRoom ? TimeWords::shortDate(date) : HeatStrip::dayOfMonth(date);
}

void CapacityWeek::paintHead(QPainter &painter, int day) const
{
    const QRect box = rectOf({-1, day});
    const desk::DayOpening &opened = opening(day);
    const bool isToday = m_now && *m_now >= opened.start && *m_now < opened.end;
    painter.setFont(type::strong());
    painter.setPen(colour(isToday ? Token::Accent : Token::Ink, palette()));
    const QRect date(box.left() + 2, 0, box.width() - 4, 19);
    painter.drawText(date, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(headWords(day), Qt::ElideRight, date.width()));
    painter.setFont(type::tiny());
    painter.setPen(colour(opened.isKnown && opened.openMinutes > 0 ? Token::OpenInk : Token::InkFaint, palette()));
    const QRect words(box.left() + 2, 18, box.width() - 4, 16);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(openWords({-1, day}), Qt::ElideRight, words.width()));
    if (isToday)
        painter.fillRect(QRectF(box.left(), headHeight - 5, box.width(), 2), colour(Token::Accent, palette()));
}

void CapacityWeek::paintCell(QPainter &painter, Spot spot) const
{
    const QRect box = rectOf(spot);
    const QRectF lane(box.left(), box.top() + 3, box.width(), laneHeight);
    if (opening(spot.day).isKnown)
        paintLane(painter, spot, lane);
    else
        draw::card(painter, lane.toRect(), Qt::transparent, colour(Token::Line, palette()), 3);
    if (!opening(spot.day).isKnown)
        return; // the head says it once
    painter.setFont(type::tiny());
    painter.setPen(colour(sumOf(row(spot)).open > 0 ? Token::OpenInk : Token::InkFaint, palette()));
    const QRect words(box.left() + 2, int(lane.bottom()) + 1, box.width() - 4, 15);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(openWords(spot), Qt::ElideRight, words.width()));
}

void CapacityWeek::paintLane(QPainter &painter, Spot spot, const QRectF &lane) const
{
    painter.fillRect(lane, colour(Token::Block, palette()));
    const auto each = [&](DayBar::What what, auto paint) {
        for (const DayBar &bar : row(spot).bars) {
            const double left = x(lane, spot.day, bar.start), right = x(lane, spot.day, bar.end);
            if (bar.what == what && right > left)
                paint(QRectF(left, lane.top(), right - left, lane.height()));
        }
    };
    each(DayBar::What::Working, [&](const QRectF &box) { painter.fillRect(box, colour(Token::Surface, palette())); });
    for (const auto what : {DayBar::What::Closed, DayBar::What::Blockout})
        each(what, [&](const QRectF &box) {
            painter.fillRect(box, colour(Token::Block, palette()));
            draw::hatch(painter, box, colour(Token::Hatch, palette()));
        });
    painter.setPen(QPen(colour(Token::Line, palette()), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(lane.adjusted(0.5, 0.5, -0.5, -0.5));
    const auto filled = [&](Token fill, Token line) {
        return [&painter, this, fill, line](const QRectF &box) {
            painter.setPen(QPen(colour(line, palette()), 1));
            painter.setBrush(colour(fill, palette()));
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        };
    };
    each(DayBar::What::Open, filled(Token::Open, Token::OpenLine));
    each(DayBar::What::Appointment, filled(Token::Visit, Token::VisitLine));
    const desk::DayOpening &day = opening(spot.day);
    const auto wall = m_now ? m_week.zone.civil(*m_now) - domain::CivilTime(day.date) : m_from - 1min;
    if (m_now && *m_now >= day.start && *m_now < day.end && wall >= m_from && wall <= m_until) {
        const double at = x(lane, spot.day, *m_now);
        painter.setPen(QPen(colour(Token::Bad, palette()), 1.5));
        painter.drawLine(QPointF(at, lane.top() - 2), QPointF(at, lane.bottom() + 2));
    }
}

void CapacityWeek::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
}

void CapacityWeek::keyPressEvent(QKeyEvent *event)
{
    m_isByKey = true;
    switch (event->key()) {
    case Qt::Key_Left: go({m_spot.row, m_spot.day - 1}); break;
    case Qt::Key_Right: go({m_spot.row, m_spot.day + 1}); break;
    case Qt::Key_Up: go({m_spot.row - 1, m_spot.day}); break;
    case Qt::Key_Down: go({m_spot.row + 1, m_spot.day}); break;
    case Qt::Key_Home: go({m_spot.row, 0}); break;
    case Qt::Key_End: go({m_spot.row, days() - 1}); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(m_spot); break;
    default: QWidget::keyPressEvent(event);
    }
}

void CapacityWeek::mouseReleaseEvent(QMouseEvent *event)
{
    const auto spot = at(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !spot)
        return;
    go(*spot);
    choose(*spot);
}

void CapacityWeek::mouseMoveEvent(QMouseEvent *event)
{
    const auto spot = at(event->position().toPoint());
    setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    update();
}

void CapacityWeek::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

bool CapacityWeek::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    if (const auto spot = at(help->pos()))
        QToolTip::showText(help->globalPos(), sentence(spot->row, spot->day), this, rectOf(*spot));
    else
        QToolTip::hideText();
    return true;
}

} // namespace articulator::ui
