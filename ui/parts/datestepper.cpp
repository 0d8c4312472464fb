// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/datestepper.h"

#include <cmath>

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QWidgetAction>

#include "ui/look/icons.h"
#include "ui/look/timewords.h"

namespace articulator::ui {

namespace {

QDate toDate(domain::CivilDate day) { return QDate(1970, 1, 1).addDays(domain::dayNumber(day)); }
domain::CivilDate toDay(QDate date) { return domain::fromDayNumber(int(QDate(1970, 1, 1).daysTo(date))); }

QPushButton *arrow(const QString &icon, const QString &name)
{
    auto *button = new QPushButton;
    button->setIcon(icons::named(icon));
    button->setFixedWidth(30);
    button->setAccessibleName(name);
    return button;
}

} // namespace

DateStepper::DateStepper(QWidget *parent)
    : QWidget(parent), m_back(arrow(QStringLiteral("back"), tr("Day before"))), m_date(new QPushButton(tr("No day yet"))),
      m_forth(arrow(QStringLiteral("forth"), tr("Day after"))), m_todayButton(new QPushButton(tr("&Today")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QPushButton *button : {m_back, m_date, m_forth, m_todayButton})
        row->addWidget(button);
    m_date->setMinimumWidth(132);
    m_date->installEventFilter(this);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-stride()); });
    connect(m_forth, &QPushButton::clicked, this, [this] { step(stride()); });
    connect(m_todayButton, &QPushButton::clicked, this, [this] { choose(m_today); });
    connect(m_date, &QPushButton::clicked, this, &DateStepper::openCalendar);
    showButtons();
}

void DateStepper::setWhyNot(const QString &why)
{
    m_whyNot = why;
    showButtons();
}

// Before the first day is known there is nothing to step from.
void DateStepper::showButtons()
{
    const QString why = !m_whyNot.isEmpty() ? m_whyNot : m_day == domain::CivilDate{} ? tr("The clinic's day is being read") : QString();
    const auto show = [&why](QPushButton *button, const QString &help, const QString &whyNot) {
        button->setEnabled(whyNot.isEmpty());
        button->setToolTip(whyNot.isEmpty() ? help : whyNot);
        button->setAccessibleDescription(whyNot);
    };
    m_back->setAccessibleName(m_week ? tr("Week before") : tr("Day before"));
    m_forth->setAccessibleName(m_week ? tr("Week after") : tr("Day after"));
    show(m_back, m_back->accessibleName(), why);
    show(m_forth, m_forth->accessibleName(), why);
    show(m_date, tr("Opens the calendar; left and right step by a day, Page Up and Page Down by a week"), why);
    show(m_todayButton, tr("Goes to the clinic's today"), !why.isEmpty() ? why : showsToday() ? tr("Today is shown already") : QString());
}

void DateStepper::setDay(domain::CivilDate day)
{
    m_day = day;
    if (m_week)
        *m_week += std::chrono::days(7) * int(std::floor(double((day - *m_week).count()) / 7));
    showDay();
}

void DateStepper::setWeek(std::optional<domain::CivilDate> first)
{
    m_week = first;
    showDay();
}

void DateStepper::showDay()
{
    if (m_day == domain::CivilDate{})
        return;
    const QString words = m_week ? tr("%1 to %2", "first and last day of a week").arg(TimeWords::shortDate(*m_week), TimeWords::shortDate(*m_week + std::chrono::days(6)))
                                 : TimeWords::date(m_day);
    m_date->setText(words);
    m_date->setAccessibleName(m_week ? tr("Week shown: %1").arg(words) : tr("Day shown: %1").arg(words));
    showButtons();
}

bool DateStepper::showsToday() const
{
    return m_week ? m_today >= *m_week && m_today < *m_week + std::chrono::days(7) : m_day == m_today;
}

void DateStepper::setToday(domain::CivilDate today)
{
    m_today = today;
    showButtons();
}

void DateStepper::step(int days) { choose(m_day + std::chrono::days(days)); }

void DateStepper::choose(domain::CivilDate day)
{
    setDay(day);
    Q_EMIT dayChosen(day);
}

bool DateStepper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left: step(-stride()); return true;
    case Qt::Key_Right: step(stride()); return true;
    case Qt::Key_PageUp: step(-7); return true;
    case Qt::Key_PageDown: step(7); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void DateStepper::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setSelectedDate(toDate(m_day));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate date) {
        menu->close();
        choose(toDay(date));
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate date) {
        menu->close();
        choose(toDay(date));
    });
    menu->popup(m_date->mapToGlobal(QPoint(0, m_date->height() + 2)));
    calendar->setFocus();
}

} // namespace articulator::ui
