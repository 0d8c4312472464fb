// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/capacitypage.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>

#include "ui/look/errorwords.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"
#include "ui/pages/daypicture.h"
#include "ui/pages/whycard.h"
#include "ui/pages/windowlist.h"
#include "ui/parts/card.h"
#include "ui/parts/datestepper.h"
#include "ui/parts/label.h"
#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

namespace {

constexpr int mostPictureRows = 10; ///< more scroll inside the card
constexpr int leastPictureRows = 5;
constexpr int emptyHeight = 140;
constexpr int pictureFirst = 1000; ///< stretch: the picture has its rows before the table gets more than it needs
constexpr QMargins pictureMargins(8, 8, 8, 4);

QComboBox *choice(const QString &name, int width)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumWidth(width);
    box->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    box->setMaximumWidth(260);
    return box;
}

/// Keeps the choice where it is still offered.
void refill(QComboBox *box, const std::vector<std::pair<QString, QString>> &entries, const QString &chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto &[text, id] : entries)
        box->addItem(text, id);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->setEnabled(box->count() > 0);
}

} // namespace

CapacityPage::CapacityPage(QWidget *parent)
    : Page(tr("Capacity"), parent), m_summary(new Label({}, type::body(), softInkRole)), m_stepper(new DateStepper),
      m_type(choice(tr("Visit type"), 170)), m_provider(choice(tr("Provider"), 120)), m_operatory(choice(tr("Operatory"), 136)),
      m_why(new WhyCard), m_windows(new TableView(tr("Open windows"))), m_windowRows(new WindowList(m_windows))
{
    head()->addStretch(1);
    head()->addWidget(m_summary);
    buildControls();
    buildPicture();
    column()->addWidget(m_why);
    m_windows->setTable(m_windowRows->model(), WindowList::looks());
    m_windows->setFrameShape(QFrame::NoFrame);
    m_windows->setMinimumHeight(108);
    m_windows->setNoMatchWords(tr("No window fits the filter."), tr("Escape in the filter field shows all again."));
    m_windows->setObjectName(QStringLiteral("windows"));
    auto *card = new Card(Card::Inside::Flush);
    card->addHead(tr("Open windows"), new FilterBar(m_windows));
    card->column()->addWidget(m_windows);
    column()->addWidget(card, 1);
    fillTypes();
    fillPeople();
    showChoosers();
    showEmpty();
}

void CapacityPage::buildControls()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_stepper);
    row->addWidget(m_type, 3);
    row->addWidget(m_provider, 2);
    row->addWidget(m_operatory, 2);
    row->addStretch(1);
    column()->addLayout(row);
    connect(m_stepper, &DateStepper::dayChosen, this, [this](domain::CivilDate day) {
        m_question.day = day;
        ask();
    });
    connect(m_type, &QComboBox::activated, this, [this] {
        m_question.type = m_type->currentData().toString();
        ask();
    });
    connect(m_provider, &QComboBox::activated, this, [this] {
        m_question.provider = m_provider->currentData().toString();
        ask();
    });
    connect(m_operatory, &QComboBox::activated, this, [this] {
        m_question.operatory = m_operatory->currentData().toString();
        ask();
    });
}

void CapacityPage::buildPicture()
{
    m_picture = new DayPicture;
    connect(m_picture, &DayPicture::whyWanted, this, &CapacityPage::askWhy);
    connect(m_picture, &DayPicture::windowChosen, this, [this](const desk::DayRow &row, domain::Instant start) {
        if (const auto key = m_windowRows->keyOf(row, start))
            m_windows->selectKey(*key);
    });
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_picture->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_picture);

    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    m_emptyWhat = new Label({}, type::strong());
    m_emptyWhy = new Label({}, type::body(), softInkRole);
    for (QLabel *label : {m_emptyWhat, m_emptyWhy}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    column->addStretch(1);
    column->addWidget(m_emptyWhat);
    column->addWidget(m_emptyWhy);
    column->addStretch(1);

    m_stage = new QStackedWidget;
    m_stage->addWidget(scroll);
    m_stage->addWidget(empty);
    auto *card = new Card(Card::Inside::Padded);
    card->column()->setContentsMargins(pictureMargins);
    card->column()->addWidget(m_stage);
    this->column()->addWidget(card, pictureFirst);
}

void CapacityPage::setClinic(const std::optional<desk::ClinicLine> &clinic)
{
    const bool other = (clinic ? clinic->id : QString()) != m_question.clinic;
    m_clinic = clinic;
    if (!other) {
        showChoosers();
        return;
    }
    m_question = {};
    m_question.clinic = clinic ? clinic->id : QString();
    m_why->hide();
    show(desk::CapacitySnapshot{});
    ask();
}

void CapacityPage::setDay(domain::CivilDate day)
{
    m_question.day = day;
    m_stepper->setDay(day);
    ask();
}

void CapacityPage::setProvider(const QString &provider)
{
    m_question.provider = provider;
    ask();
}

void CapacityPage::ask()
{
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
    for (const desk::DayRow &row : m_day.rows) {
        if (row.externalId == (row.isProvider ? question.provider : question.operatory))
            who << row.name;
    }
    const QString when = tr("%1 %2", "date, clock time").arg(TimeWords::shortDate(m_day.zone.civilDate(at)), TimeWords::clock(at, m_day.zone));
    return who.isEmpty() ? tr("%1, %2", "visit type, when").arg(m_type->currentText(), when)
                         : tr("%1, %2, %3", "visit type, when, with whom or where").arg(m_type->currentText(), when, who.join(QStringLiteral(" · ")));
}

void CapacityPage::showWhy(const desk::WhyAnswer &answer) { m_why->showAnswer(whereWords(answer.question, answer.at), answer); }

void CapacityPage::show(const desk::CapacitySnapshot &snapshot)
{
    m_day = snapshot;
    m_age.start();
    m_question = snapshot.question.clinic.isEmpty() ? m_question : snapshot.question;
    fillTypes();
    fillPeople();
    showChoosers();
    if (m_question.day != domain::CivilDate{}) {
        m_stepper->setToday(snapshot.zone.civilDate(snapshot.pmsNow));
        m_stepper->setDay(m_question.day);
    }
    m_picture->setDay(snapshot);
    m_windowRows->show(snapshot);
    showSummary();
    showEmpty();
    tick({});
}

/// A chooser with nothing to choose from says why instead of standing empty.
void CapacityPage::showChoosers()
{
    const QString why = !m_clinic ? tr("Connect a clinic first") : m_day.types.empty() ? tr("Nothing to choose from until the day is read") : QString();
    for (QComboBox *box : {m_type, m_provider, m_operatory}) {
        box->setEnabled(why.isEmpty());
        box->setToolTip(why.isEmpty() ? box->accessibleName() : why);
        box->setAccessibleDescription(why);
    }
    if (m_type->count() == 0)
        m_type->addItem(tr("No visit type yet"));
    m_stepper->setWhyNot(m_clinic ? QString() : why);
}

void CapacityPage::fillTypes()
{
    std::vector<std::pair<QString, QString>> types;
    for (const desk::TypeChoice &type : m_day.types)
        types.emplace_back(tr("%1 · %2 min", "visit type, length").arg(type.name).arg(type.minutes), type.externalId);
    refill(m_type, types, m_question.type);
}

void CapacityPage::fillPeople()
{
    std::vector<std::pair<QString, QString>> providers{{tr("Any provider"), QString()}};
    std::vector<std::pair<QString, QString>> operatories{{tr("Any operatory"), QString()}};
    for (const desk::DayRow &row : m_day.rows)
        (row.isProvider ? providers : operatories).emplace_back(row.name, row.externalId);
    refill(m_provider, providers, m_question.provider);
    refill(m_operatory, operatories, m_question.operatory);
}

void CapacityPage::showSummary()
{
    if (m_day.question.clinic.isEmpty() || !m_day.errorCode.isEmpty()) {
        m_summary->clear();
        return;
    }
    const QString windows = tr("%Ln windows", nullptr, int(m_day.windows.size()));
    const QString fits = tr("fits %Ln", nullptr, m_day.fits);
    const QString asOf = m_day.asOf ? tr("as of %1").arg(TimeWords::clockAndZone(*m_day.asOf, m_day.zone)) : tr("never read");
    m_summary->setText(tr("%1 · %2 open · %3 · %4", "windows, chair time, fits, as of")
                           .arg(windows, TimeWords::chairTime(m_day.openMinutes), fits, asOf));
}

void CapacityPage::showEmpty()
{
    Trouble words;
    if (!m_clinic)
        words = {tr("No clinic is connected yet."), tr("Add one with “articulatorctl clinic add”; it appears here at once.")};
    else if (!m_day.errorCode.isEmpty())
        words = ErrorWords::ofCode(m_day.errorCode);
    else if (m_day.question.clinic.isEmpty())
        words = {tr("Reading the day…"), {}};
    else if (m_day.rows.empty())
        words = {tr("This clinic has no active providers or operatories."), tr("They appear when the first copy is finished.")};
    m_emptyWhat->setText(words.what);
    m_emptyWhy->setText(words.remedy);
    m_stage->setCurrentIndex(words.what.isEmpty() ? 0 : 1);
    fitPicture();
    if (!words.what.isEmpty())
        m_windows->setEmptyWords(words.what, words.remedy);
    else
        m_windows->setEmptyWords(tr("No window is open on this day."), tr("Click a place in the picture, or choose it with the arrow keys and Enter, to see why."));
}

// In a low window the picture gives way and scrolls inside its card, so that the table stays in view.
void CapacityPage::fitPicture()
{
    const auto heightOf = [](int rows) { return DayLayout::headHeight + DayLayout::pitch * rows + 6; };
    const int rows = std::clamp(int(m_day.rows.size()), 3, mostPictureRows);
    const bool shown = m_stage->currentIndex() == 0;
    m_stage->setMinimumHeight(shown ? heightOf(std::min(rows, leastPictureRows)) : emptyHeight);
    m_stage->parentWidget()->setMaximumHeight((shown ? heightOf(rows) : emptyHeight) + pictureMargins.top() + pictureMargins.bottom());
}

void CapacityPage::tick(domain::Instant)
{
    const domain::Instant clinicNow = m_age.isValid() ? m_day.pmsNow + std::chrono::milliseconds(m_age.elapsed()) : m_day.pmsNow;
    const bool today = clinicNow >= m_day.dayStart && clinicNow < m_day.dayEnd;
    m_picture->setNow(today ? std::optional<domain::Instant>(clinicNow) : std::nullopt);
}

} // namespace articulator::ui
