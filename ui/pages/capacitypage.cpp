// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/capacitypage.h"

#include <algorithm>

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/look/errorwords.h"
#include "ui/look/timewords.h"
#include "ui/pages/capacityuse.h"
#include "ui/pages/capacityweek.h"
#include "ui/pages/daypicture.h"
#include "ui/pages/uselist.h"
#include "ui/pages/whycard.h"
#include "ui/pages/windowlist.h"
#include "ui/parts/card.h"
#include "ui/parts/datestepper.h"
#include "ui/parts/heatstrip.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

using Span = desk::CapacityQuestion::Span;

namespace {

constexpr int mostPictureRows = 10; ///< more scroll inside the card
constexpr int leastPictureRows = 4;
constexpr int emptyHeight = 140;
constexpr int dayStage = 0, weekStage = 1, emptyStage = 2;

std::vector<desk::DayRow> rowsIn(const CapacityView &view, const std::vector<desk::DayRow> &rows)
{
    std::vector<desk::DayRow> some;
    std::ranges::copy_if(rows, std::back_inserter(some), [&view](const desk::DayRow &row) { return view.has(row.isProvider, row.externalId); });
    return some;
}

} // namespace

void CapacityPage::setClinic(const std::optional<desk::ClinicLine> &clinic)
{
    const bool other = (clinic ? clinic->id : QString()) != m_question.clinic;
    m_clinic = clinic;
    if (!other) {
        showChoosers();
        return;
    }
    const Span span = m_question.span;
    m_question = {};
    m_question.span = span;
    m_question.clinic = clinic ? clinic->id : QString();
    m_controls->setView({m_controls->view().shows, {}, {}});
    m_why->hide();
    desk::CapacitySnapshot none;
    none.question.span = span;
    show(none);
    ask();
}

void CapacityPage::setDay(domain::CivilDate day)
{
    m_question.day = day;
    m_question.span = Span::Day;
    m_controls->stepper()->setWeek(std::nullopt);
    m_controls->stepper()->setDay(day);
    ask();
}

void CapacityPage::setProvider(const QString &provider) { setView({CapacityView::Shows::Both, provider, {}}); }

void CapacityPage::setSpan(Span span)
{
    m_question.span = span;
    m_why->hide();
    ask();
}

void CapacityPage::setView(const CapacityView &view)
{
    m_controls->setView(view);
    const bool asksAnew = view.provider != m_question.provider || view.operatory != m_question.operatory;
    m_question.provider = view.provider;
    m_question.operatory = view.operatory;
    if (asksAnew)
        ask();
    showPictures();
    showUse();
}

void CapacityPage::move(CapacityMove move)
{
    DateStepper *stepper = m_controls->stepper();
    switch (move) {
    case CapacityMove::Day: setSpan(Span::Day); break;
    case CapacityMove::Week: setSpan(Span::Week); break;
    case CapacityMove::NextView: m_controls->nextView(); break;
    case CapacityMove::Before: stepper->step(-stepper->stride()); break;
    case CapacityMove::After: stepper->step(stepper->stride()); break;
    case CapacityMove::Today: stepper->goToToday(); break;
    case CapacityMove::PreviousType: m_controls->stepType(-1); break;
    case CapacityMove::NextType: m_controls->stepType(1); break;
    }
}

void CapacityPage::ask()
{
    m_question.weekStart = int(QLocale().firstDayOfWeek());
    if (!m_question.clinic.isEmpty())
        Q_EMIT asked(m_question);
}

void CapacityPage::askWhy(const desk::DayRow &row, domain::Instant at)
{
    desk::CapacityQuestion question = m_question;
    (row.isProvider ? question.provider : question.operatory) = row.externalId;
    m_why->showWaiting(whereWords(question, at));
    Q_EMIT whyAsked(question, at);
}

QString CapacityPage::whereWords(const desk::CapacityQuestion &question, domain::Instant at) const
{
    QStringList who;
    for (const desk::DayRow &row : m_shown.rows) {
        if (row.externalId == (row.isProvider ? question.provider : question.operatory))
            who << row.name;
    }
    const QString when = tr("%1 %2", "date, clock time").arg(TimeWords::shortDate(m_shown.zone.civilDate(at)), TimeWords::clock(at, m_shown.zone));
    const QString what = m_controls->typeWords();
    return who.isEmpty() ? tr("%1, %2", "visit type, when").arg(what, when)
                         : tr("%1, %2, %3", "visit type, when, with whom or where").arg(what, when, who.join(QStringLiteral(" · ")));
}

void CapacityPage::showWhy(const desk::WhyAnswer &answer)
{
    m_why->showAnswer(whereWords(answer.question, answer.at), answer, m_clinic ? m_clinic->pms : QString(), m_shown.zone);
}

void CapacityPage::show(const desk::CapacitySnapshot &snapshot)
{
    m_shown = snapshot;
    m_age.start();
    if (!snapshot.question.clinic.isEmpty())
        m_question = snapshot.question;
    m_controls->show(snapshot);
    showChoosers();
    showAhead();
    m_windowRows->show(snapshot);
    for (TableView *table : {m_windows, m_lines})
        table->setAsOf(snapshot.asOf, snapshot.zone);
    showPictures();
    showUse();
    showSummary();
    tick({});
}

/// A chooser with nothing to choose from says why instead of standing empty.
void CapacityPage::showChoosers()
{
    const QString why = !m_clinic ? tr("Connect a clinic first") : m_shown.types.empty() ? tr("Nothing to choose from until the day is read") : QString();
    m_controls->setWhyNot(why);
    m_findTime->setEnabled(m_clinic.has_value());
    m_findTime->setToolTip(m_clinic ? tr("Finds times for a visit and books one") : why);
}

void CapacityPage::showAhead()
{
    std::vector<domain::CivilDate> days;
    HeatRow row{m_question.clinic, tr("Open time"), {}, {}};
    for (const desk::DayOpening &day : m_shown.ahead) {
        days.push_back(day.date);
        row.minutes.push_back(!day.isKnown ? std::nullopt : day.isClosed ? HeatRow::closed : std::optional(day.openMinutes));
        row.fits.push_back(day.fits);
    }
    m_aheadCard->setVisible(!days.empty());
    if (days.empty())
        return;
    m_ahead->setRows({std::move(row)}, std::move(days));
    if (m_shown.week.empty())
        m_ahead->setShown(m_shown.question.day, m_shown.question.day);
    else
        m_ahead->setShown(m_shown.week.front().opening.date, m_shown.week.back().opening.date);
}

void CapacityPage::showPictures()
{
    desk::CapacitySnapshot seen = m_shown;
    seen.rows = rowsIn(m_controls->view(), m_shown.rows);
    for (desk::WeekDay &day : seen.week)
        day.rows = rowsIn(m_controls->view(), day.rows);
    if (seen.week.empty())
        m_day->setDay(seen);
    else
        m_week->setWeek(seen);
    showEmpty();
}

void CapacityPage::showUse()
{
    const CapacityView &view = m_controls->view();
    const bool byOperatory = view.shows == CapacityView::Shows::Operatories || !view.operatory.isEmpty();
    std::vector<desk::UseLine> lines;
    std::ranges::copy_if(m_shown.use, std::back_inserter(lines), [&view](const desk::UseLine &line) { return view.has(line.isProvider, line.externalId); });
    m_lineRows->show(lines);
    const auto only = std::ranges::find_if(lines, [&](const desk::UseLine &line) { return line.externalId == (byOperatory ? view.operatory : view.provider); });
    const QString whose = only != lines.end() ? only->name : byOperatory ? tr("Operatories") : tr("Providers");
    m_use->show(whose, byOperatory ? m_shown.byOperatory : m_shown.byProvider);
    m_useCard->setVisible(m_stage->currentIndex() != emptyStage);
}

void CapacityPage::showSummary()
{
    if (m_shown.question.clinic.isEmpty() || !m_shown.errorCode.isEmpty()) {
        m_summary->clear();
        return;
    }
    const QString windows = tr("%Ln windows", nullptr, int(m_shown.windows.size()));
    const QString fits = tr("fits %Ln", nullptr, m_shown.fits);
    const QString asOf = m_shown.asOf ? tr("as of %1").arg(TimeWords::clockAndZone(*m_shown.asOf, m_shown.zone)) : tr("never read");
    m_summary->setText(tr("%1 · %2 open · %3 · %4", "windows, chair time, fits, as of")
                           .arg(windows, TimeWords::chairTime(m_shown.openMinutes), fits, asOf));
    m_summary->setToolTip(tr("As many visits of this type can be booked beside each other when each takes the earliest time that is left."));
}

Trouble CapacityPage::trouble() const
{
    if (!m_clinic)
        return {tr("No clinic is connected yet."), tr("Choose “Connect a clinic” in the list of clinics above; it takes two minutes.")};
    if (m_shown.errorCode == "type-inactive")
        return {tr("This visit type is hidden or not active any more."), tr("Choose another visit type, or show this one again in the practice system.")};
    if (!m_shown.errorCode.isEmpty())
        return ErrorWords::ofCode(m_shown.errorCode);
    if (m_shown.question.clinic.isEmpty())
        return {isWeek() ? tr("Reading the week…") : tr("Reading the day…"), {}};
    if (m_shown.rows.empty())
        return {tr("This clinic has no active providers or operatories."), tr("They appear when the first copy is finished.")};
    const bool nobodyWorks = !m_shown.week.empty() && std::ranges::all_of(m_shown.week, [](const desk::WeekDay &day) { return day.opening.isKnown && day.opening.isClosed; });
    if (nobodyWorks)
        return {tr("Nobody is scheduled to work in this week."), tr("Go to another week, or enter working hours in the schedules of the practice system.")};
    return {};
}

void CapacityPage::showEmpty()
{
    const Trouble words = trouble();
    m_emptyWhat->setText(words.what);
    m_emptyWhy->setText(words.remedy);
    m_stage->setCurrentIndex(!words.what.isEmpty() ? emptyStage : m_shown.week.empty() ? dayStage : weekStage);
    fitPicture();
    if (!words.what.isEmpty())
        m_windows->setEmptyWords(words.what, words.remedy);
    else if (m_shown.byProvider.working == 0)
        m_windows->setEmptyWords(tr("Nobody is scheduled to work on this day."), tr("Go to another day, or enter working hours in the schedules of the practice system."));
    else if (m_shown.week.empty())
        m_windows->setEmptyWords(tr("No window is open on this day."), tr("Click a place in the picture, or choose it with the arrow keys and Enter, to see why."));
    else
        m_windows->setEmptyWords(tr("No window is open in this week."), tr("Open a day to see why."));
}

// In a low window the picture gives way and scrolls inside its card, so that the table stays in view.
void CapacityPage::fitPicture()
{
    const int stage = m_stage->currentIndex();
    const auto heightOf = [stage](int rows) {
        return stage == weekStage ? CapacityWeek::heightOf(rows) : DayLayout::headHeight + DayLayout::pitch * rows + 6;
    };
    const int rows = std::clamp(int(rowsIn(m_controls->view(), m_shown.rows).size()), 1, mostPictureRows);
    const bool shown = stage != emptyStage;
    const QMargins around = m_pictureCard->column()->contentsMargins();
    m_stage->setMinimumHeight(shown ? heightOf(std::min(rows, leastPictureRows)) : emptyHeight);
    m_pictureCard->setMaximumHeight((shown ? heightOf(rows) : emptyHeight) + around.top() + around.bottom());
}

void CapacityPage::showTables(int which)
{
    m_tables->setCurrentIndex(which);
    m_bars->setCurrentIndex(which);
}

// Letters are keys of this page, so the focus has to be inside it.
void CapacityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!isAncestorOf(window()->focusWidget()))
        (m_shown.week.empty() ? static_cast<QWidget *>(m_day) : m_week)->setFocus(Qt::OtherFocusReason);
}

domain::Instant CapacityPage::clinicNow() const
{
    return m_age.isValid() ? m_shown.pmsNow + std::chrono::milliseconds(m_age.elapsed()) : m_shown.pmsNow;
}

void CapacityPage::tick(domain::Instant)
{
    const domain::Instant now = clinicNow();
    const bool today = now >= m_shown.dayStart && now < m_shown.dayEnd;
    m_day->setNow(today ? std::optional<domain::Instant>(now) : std::nullopt);
    m_week->setNow(now);
}

} // namespace articulator::ui
