// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/heatstrip.h"

#include <algorithm>

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/look/drawing.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"

namespace articulator::ui {

namespace {

constexpr int headHeight = 20;
constexpr int cellHeight = 32;
constexpr int pitch = 38;
constexpr int gap = 3;
constexpr int leastCell = 30;

} // namespace

HeatStrip::HeatStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Open time, next working days"));
    speak();
}

void HeatStrip::setShown(domain::CivilDate first, domain::CivilDate last)
{
    m_shownFirst = first;
    m_shownLast = last;
    update();
}

void HeatStrip::setDated()
{
    m_isDated = true;
    setAccessibleName(tr("Open time, next days"));
}

void HeatStrip::setRows(std::vector<HeatRow> rows, std::vector<domain::CivilDate> days)
{
    if (rows == m_rows && days == m_days)
        return;
    m_rows = std::move(rows);
    m_days = std::move(days);
    m_spot = {std::clamp(m_spot.row, 0, std::max(0, int(m_rows.size()) - 1)), std::clamp(m_spot.day, 0, std::max(0, int(m_days.size()) - 1))};
    findRoom();
    tellChanged(this);
    updateGeometry();
    update();
}

QString HeatStrip::partName(int part) const
{
    const Spot spot = spotOf(part);
    return sentence(spot.row, spot.day);
}

QRect HeatStrip::partRect(int part) const
{
    const Spot spot = spotOf(part);
    return cell(spot.row, spot.day);
}

void HeatStrip::pressPart(int part)
{
    go(spotOf(part));
    choose(m_spot);
}

QSize HeatStrip::sizeHint() const { return {nameWidth() + 43 * int(m_days.size()), headHeight + pitch * int(m_rows.size())}; }

QSize HeatStrip::minimumSizeHint() const { return {nameWidth() + (leastCell + gap) * int(m_days.size()), headHeight + pitch * int(m_rows.size())}; }

QString HeatStrip::sentence(int row, int day) const
{
    const std::optional<int> minutes = minutesAt(row, day);
    const QString date = TimeWords::shortDate(m_days[std::size_t(day)]);
    const QString &name = m_rows[std::size_t(row)].name;
    if (minutes == HeatRow::closed)
        return tr("%1, %2: closed").arg(name, date);
    const std::vector<int> &fits = m_rows[std::size_t(row)].fits;
    if (minutes && std::size_t(day) < fits.size())
        return tr("%1, %2: %3 of chair time open, fits %n visits", nullptr, fits[std::size_t(day)]).arg(name, date, TimeWords::chairTime(*minutes));
    return minutes ? tr("%1, %2: %3 of chair time open").arg(name, date, TimeWords::chairTime(*minutes))
                   : tr("%1, %2: not known, the day was not copied yet").arg(name, date);
}

std::optional<int> HeatStrip::minutesAt(int row, int day) const
{
    const auto &minutes = m_rows[std::size_t(row)].minutes;
    if (std::size_t(day) >= minutes.size())
        return std::nullopt;
    return minutes[std::size_t(day)];
}

int HeatStrip::nameWidth() const
{
    int widest = 40;
    for (const HeatRow &row : m_rows)
        widest = std::max(widest, QFontMetrics(type::small()).horizontalAdvance(row.name));
    return std::min(widest, 150) + 12;
}

int HeatStrip::most() const
{
    int top = 60;
    for (const HeatRow &row : m_rows) {
        for (const auto &minutes : row.minutes)
            top = std::max(top, minutes.value_or(0));
    }
    return top;
}

QRect HeatStrip::cell(int row, int day) const
{
    const int left = nameWidth();
    const int days = std::max(1, int(m_days.size()));
    const int x0 = left + (width() - left) * day / days;
    const int x1 = left + (width() - left) * (day + 1) / days;
    return {x0, headHeight + row * pitch, x1 - x0 - gap, cellHeight};
}

std::optional<HeatStrip::Spot> HeatStrip::at(QPoint point) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        for (int day = 0; day < int(m_days.size()); ++day) {
            if (cell(row, day).contains(point))
                return Spot{row, day};
        }
    }
    return std::nullopt;
}

void HeatStrip::go(Spot spot)
{
    if (m_rows.empty() || m_days.empty())
        return;
    m_spot = {std::clamp(spot.row, 0, int(m_rows.size()) - 1), std::clamp(spot.day, 0, int(m_days.size()) - 1)};
    setAccessibleDescription(sentence(m_spot.row, m_spot.day));
    tellCurrent(this, currentPart());
    update();
}

void HeatStrip::choose(Spot spot)
{
    if (!m_rows.empty() && !m_days.empty())
        Q_EMIT dayChosen(m_rows[std::size_t(spot.row)].clinic, m_days[std::size_t(spot.day)]);
}

QString HeatStrip::shortWords(std::optional<int> minutes)
{
    if (!minutes)
        return QStringLiteral("–");
    if (*minutes == 0)
        return tr("0", "no open time");
    return *minutes < 60 ? tr("%1 m").arg(*minutes) : tr("%1 h").arg((*minutes + 30) / 60);
}

// All cells alike: where one has no room for more, none says more.
void HeatStrip::findRoom()
{
    const QFontMetrics tiny(type::tiny());
    m_hasWholeDates = m_hasFits = true;
    bool dates = m_isDated, fits = true;
    for (int day = 0; day < int(m_days.size()); ++day) {
        QFont bold = type::tiny();
        bold.setBold(true);
        dates = dates && QFontMetrics(bold).horizontalAdvance(headOf(day)) <= cell(0, day).width();
        for (int row = 0; row < int(m_rows.size()); ++row)
            fits = fits && tiny.horizontalAdvance(wordsOf({row, day})) + 6 <= cell(row, day).width();
    }
    m_hasWholeDates = dates;
    m_hasFits = fits;
}

void HeatStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    findRoom();
}

QString HeatStrip::headOf(int day) const
{
    const domain::CivilDate date = m_days[std::size_t(day)];
    if (!m_isDated)
        return TimeWords::weekday(date);
    if (m_hasWholeDates)
        return TimeWords::shortDate(date);
    return dayOfMonth(date);
}

QString HeatStrip::dayOfMonth(domain::CivilDate date)
{
    return tr("%1 %2", "weekday, day of the month").arg(TimeWords::weekday(date)).arg(unsigned(std::chrono::year_month_day(date).day()));
}

QString HeatStrip::wordsOf(Spot spot) const
{
    const std::optional<int> minutes = minutesAt(spot.row, spot.day);
    if (minutes == HeatRow::closed) {
        const QString closed = tr("closed");
        return QFontMetrics(type::tiny()).horizontalAdvance(closed) + 4 <= cell(spot.row, spot.day).width() ? closed : shortWords(std::nullopt);
    }
    const std::vector<int> &fits = m_rows[std::size_t(spot.row)].fits;
    const bool tellsFits = m_hasFits && minutes.value_or(0) > 0 && std::size_t(spot.day) < fits.size();
    return tellsFits ? tr("%1 · ×%2", "open time, how many visits fit").arg(shortWords(minutes)).arg(fits[std::size_t(spot.day)]) : shortWords(minutes);
}

void HeatStrip::paintHead(QPainter &painter, int day) const
{
    const QRect head = cell(0, day);
    const domain::CivilDate date = m_days[std::size_t(day)];
    const bool isShown = date >= m_shownFirst && date <= m_shownLast;
    QFont font = type::tiny();
    font.setBold(isShown);
    painter.setFont(font);
    painter.setPen(colour(isShown ? Token::Ink : Token::InkFaint, palette()));
    painter.drawText(QRect(head.left(), 0, head.width(), headHeight - 4), Qt::AlignCenter, headOf(day));
}

void HeatStrip::paintCell(QPainter &painter, Spot spot, double strength) const
{
    const QRect box = cell(spot.row, spot.day);
    const std::optional<int> minutes = minutesAt(spot.row, spot.day);
    const std::optional<int> open = minutes == HeatRow::closed ? std::nullopt : minutes;
    draw::heatCell(painter, box, open, strength, wordsOf(spot), palette());
    const domain::CivilDate date = m_days[std::size_t(spot.day)];
    if (date >= m_shownFirst && date <= m_shownLast) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour(Token::Accent, palette()), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    }
    if (hasFocus() && spot.row == m_spot.row && spot.day == m_spot.day)
        draw::focusRing(painter, box, palette(), 4);
}

void HeatStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int top = most();
    const QFontMetrics small(type::small());
    for (int day = 0; day < int(m_days.size()); ++day)
        paintHead(painter, day);
    for (int row = 0; row < int(m_rows.size()); ++row) {
        painter.setFont(type::small());
        painter.setPen(colour(Token::InkSoft, palette()));
        const QRect name(0, headHeight + row * pitch, nameWidth() - 8, cellHeight);
        painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, small.elidedText(m_rows[std::size_t(row)].name, Qt::ElideRight, name.width()));
        for (int day = 0; day < int(m_days.size()); ++day)
            paintCell(painter, {row, day}, std::max(0, minutesAt(row, day).value_or(0)) / double(top));
    }
}

void HeatStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: go({m_spot.row, m_spot.day - 1}); break;
    case Qt::Key_Right: go({m_spot.row, m_spot.day + 1}); break;
    case Qt::Key_Up: go({m_spot.row - 1, m_spot.day}); break;
    case Qt::Key_Down: go({m_spot.row + 1, m_spot.day}); break;
    case Qt::Key_Home: go({m_spot.row, 0}); break;
    case Qt::Key_End: go({m_spot.row, int(m_days.size()) - 1}); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(m_spot); break;
    default: QWidget::keyPressEvent(event);
    }
}

void HeatStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto spot = at(event->position().toPoint())) {
        go(*spot);
        choose(*spot);
    }
}

bool HeatStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const auto spot = at(help->pos()))
            QToolTip::showText(help->globalPos(), sentence(spot->row, spot->day), this, cell(spot->row, spot->day));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace articulator::ui
