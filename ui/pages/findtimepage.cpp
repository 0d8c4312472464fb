// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/findtimepage.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include "ui/commands/commandbook.h"
#include "ui/look/errorwords.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"
#include "ui/look/words.h"
#include "ui/pages/findtimebooking.h"
#include "ui/pages/findtimelist.h"
#include "ui/parts/card.h"
#include "ui/parts/datestepper.h"
#include "ui/parts/label.h"
#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

using Part = desk::TimesQuestion::Part;

namespace {

constexpr std::size_t mostDaysTold = 6;

QComboBox *choice(const QString &name, int width)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(width);
    box->setMaximumWidth(250);
    box->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    return box;
}

void refill(QComboBox *box, const std::vector<std::pair<QString, QVariant>> &entries, const QVariant &chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto &[text, id] : entries)
        box->addItem(text, id);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->setEnabled(box->count() > 0);
}

} // namespace

FindTimePage::FindTimePage(CommandBook &book, QWidget *parent)
    : Page(tr("Find a time"), parent), m_summary(new Label({}, type::body(), softInkRole)), m_type(choice(tr("Visit type"), 170)),
      m_length(choice(tr("Length of the visit"), 104)), m_provider(choice(tr("Provider"), 120)), m_operatory(choice(tr("Operatory"), 120)),
      m_from(new DateStepper), m_days(choice(tr("How many days"), 92)), m_part(choice(tr("Time of day"), 104)), m_table(new TableView(tr("Times"))),
      m_rows(new FindTimeList(m_table)), m_booking(new FindTimeBooking)
{
    head()->addStretch(1);
    head()->addWidget(m_summary);
    buildControls();
    buildBody();
    book.bind(m_booking->putButton(), "time.book");
    book.addKeysOf("time.book", this);
    showEmpty();
}

void FindTimePage::buildControls()
{
    auto *what = new QHBoxLayout, *when = new QHBoxLayout;
    for (QHBoxLayout *row : {what, when}) {
        row->setSpacing(8);
        column()->addLayout(row);
    }
    m_length->setMaximumWidth(124);
    what->addWidget(m_type, 3);
    what->addWidget(m_length, 1);
    what->addWidget(m_provider, 2);
    what->addWidget(m_operatory, 2);
    what->addStretch(1);
    when->addWidget(m_from);
    when->addWidget(m_days);
    when->addWidget(m_part);
    when->addStretch(1);
    refill(m_days, {{tr("1 day"), 1}, {tr("1 week"), 7}, {tr("2 weeks"), 14}, {tr("4 weeks"), 28}}, 14);
    refill(m_part, {{tr("Any time"), int(Part::Any)}, {tr("Mornings"), int(Part::Morning)}, {tr("Afternoons"), int(Part::Afternoon)}}, int(Part::Any));
    connect(m_from, &DateStepper::dayChosen, this, [this](domain::CivilDate day) {
        m_question.from = day;
        ask();
    });
    for (QComboBox *box : {m_type, m_length, m_provider, m_operatory, m_days, m_part}) {
        connect(box, &QComboBox::activated, this, [this, box] {
            if (box == m_type)
                m_question.minutes = 0;
            else
                m_question.minutes = m_length->currentData().toInt();
            m_question.type = m_type->currentData().toString();
            m_question.provider = m_provider->currentData().toString();
            m_question.operatory = m_operatory->currentData().toString();
            m_question.days = m_days->currentData().toInt();
            m_question.part = Part(m_part->currentData().toInt());
            ask();
        });
    }
}

void FindTimePage::buildBody()
{
    m_table->setTable(m_rows->model(), FindTimeList::looks());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setObjectName(QStringLiteral("times"));
    m_table->setMinimumHeight(140);
    m_table->setNoMatchWords(tr("No time fits the filter."), tr("Escape in the filter field shows all again."));
    connect(m_table, &TableView::currentRowChanged, this, &FindTimePage::takeChoice);
    auto *list = new Card(Card::Inside::Flush);
    list->addHead(tr("Times"), new FilterBar(m_table, {"rank"}));
    list->column()->addWidget(m_table);
    auto *why = new Card(Card::Inside::Padded);
    why->column()->setSpacing(3);
    why->column()->addWidget(new Label(tr("Days without a time"), type::strong()));
    m_why = new Label({}, type::body(), softInkRole);
    m_why->setWordWrap(true);
    why->column()->addWidget(m_why);
    m_whyCard = why;
    m_whyCard->hide();
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(list, 1);
    left->addWidget(why);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_booking->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_booking);
    auto *side = new Card(Card::Inside::Flush);
    side->column()->addWidget(scroll);
    m_side = side;
    auto *both = new QHBoxLayout;
    both->setSpacing(12);
    both->addLayout(left, 1);
    both->addWidget(side);
    column()->addLayout(both, 1);
    connect(m_booking, &FindTimeBooking::patientsWanted, this, [this](const QString &text) {
        if (m_clinic)
            Q_EMIT patientsWanted(m_clinic->id, text);
    });
    connect(m_booking, &FindTimeBooking::bookingWanted, this, [this](const QJsonObject &wish) {
        if (m_clinic)
            Q_EMIT bookingWanted(m_clinic->id, wish);
    });
    connect(m_booking, &FindTimeBooking::queueWanted, this, &FindTimePage::queueWanted);
    connect(m_booking, &FindTimeBooking::workChanged, this, &FindTimePage::workChanged);
}

void FindTimePage::setClinic(const std::optional<desk::ClinicLine> &clinic)
{
    const bool other = (clinic ? clinic->id : QString()) != m_question.clinic;
    m_clinic = clinic;
    if (!other)
        return;
    m_question = {};
    m_question.clinic = clinic ? clinic->id : QString();
    m_booking->clear();
    show(desk::FoundTimes{});
    ask();
}

void FindTimePage::ask()
{
    m_from->setEnabled(m_clinic.has_value());
    Q_EMIT timesWanted(m_question);
}

void FindTimePage::show(const desk::FoundTimes &times)
{
    if (!times.question.clinic.isEmpty() && times.question.clinic != m_question.clinic)
        return;
    m_times = times;
    const int days = m_question.days;
    if (!times.question.clinic.isEmpty()) {
        m_question = times.question;
        m_question.days = days; // cut to what was read; the next question asks for all again
    }
    fillChoices();
    if (m_question.from != domain::CivilDate{}) {
        m_from->setToday(times.zone.civilDate(times.pmsNow));
        m_from->setDay(m_question.from);
    }
    m_rows->show(times);
    if (!m_table->currentKey() && m_table->table()->rowCount() > 0)
        m_table->selectKey(m_table->table()->keyAt(0));
    takeChoice();
    showSummary();
    showEmpty();
    showWhyNot();
}

void FindTimePage::show(const desk::FoundPatients &patients)
{
    if (m_clinic && patients.clinic == m_clinic->id)
        m_booking->show(patients);
}

void FindTimePage::showRequest(const desk::RequestProgress &progress)
{
    if (m_clinic && progress.clinic == m_clinic->id)
        m_booking->showRequest(progress);
}

void FindTimePage::fillChoices()
{
    std::vector<std::pair<QString, QVariant>> types, providers{{tr("Any provider"), QString()}}, operatories{{tr("Any operatory"), QString()}};
    int own = 0;
    for (const desk::NamedId &type : m_times.types) {
        types.emplace_back(tr("%1 · %2 min", "visit type, length").arg(type.name).arg(type.minutes), type.id);
        own = type.id == m_question.type ? type.minutes : own;
    }
    for (const desk::NamedId &provider : m_times.providers)
        providers.emplace_back(provider.name, provider.id);
    for (const desk::NamedId &operatory : m_times.operatories)
        operatories.emplace_back(operatory.name, operatory.id);
    refill(m_type, types, m_question.type);
    refill(m_provider, providers, m_question.provider);
    refill(m_operatory, operatories, m_question.operatory);
    std::vector<std::pair<QString, QVariant>> lengths{{tr("Its length"), 0}};
    for (int minutes = 10; minutes <= 180; minutes += minutes < 60 ? 10 : 30) {
        if (minutes != own)
            lengths.emplace_back(tr("%1 min").arg(minutes), minutes);
    }
    refill(m_length, lengths, m_question.minutes);
}

void FindTimePage::takeChoice()
{
    const std::optional<quint64> key = m_table->currentKey();
    QString type;
    for (const desk::NamedId &known : m_times.types)
        type = known.id == m_question.type ? known.name : type;
    m_booking->setTime(key ? m_rows->choice(*key) : nullptr, type, 5 * int(m_times.pattern.size()), m_times.zone);
}

void FindTimePage::showSummary()
{
    if (m_times.question.clinic.isEmpty() || !m_times.errorCode.isEmpty()) {
        m_summary->clear();
        return;
    }
    const QString asOf = m_times.asOf ? tr("as of %1").arg(TimeWords::clockAndZone(*m_times.asOf, m_times.zone)) : tr("never read");
    m_summary->setText(tr("%1 · %2", "how many times, as of").arg(tr("%Ln times", nullptr, int(m_times.total)), asOf));
}

void FindTimePage::showEmpty()
{
    Trouble words;
    if (!m_clinic)
        words = {tr("No clinic is connected yet."), tr("Choose “Connect a clinic” in the list of clinics above; it takes two minutes.")};
    else if (!m_times.errorCode.isEmpty())
        words = ErrorWords::ofCode(m_times.errorCode);
    else if (m_times.question.clinic.isEmpty())
        words = {tr("Reading the days…"), {}};
    else
        words = {tr("No time is open for this visit in these days."), tr("Below stands why. Try another provider, a shorter length or more days.")};
    m_table->setEmptyWords(words.what, words.remedy);
}

void FindTimePage::showWhyNot()
{
    QStringList lines;
    for (const desk::EmptyDay &day : m_times.emptyDays) {
        if (lines.size() == qsizetype(mostDaysTold))
            break;
        QStringList whys;
        for (const domain::Limit limit : day.limits)
            whys << Words::reason(limit);
        lines << tr("%1: %2", "day, reasons").arg(TimeWords::shortDate(day.day), whys.isEmpty() ? tr("nothing is scheduled.") : whys.join(u' '));
    }
    if (m_times.emptyDays.size() > mostDaysTold)
        lines << tr("and %Ln more days", nullptr, int(m_times.emptyDays.size() - mostDaysTold));
    m_why->setText(lines.join(u'\n'));
    m_whyCard->setVisible(!lines.isEmpty());
}

void FindTimePage::book() { m_booking->submit(); }

void FindTimePage::tell(WriteWork &work) const { m_booking->tell(work); }

void FindTimePage::tick(domain::Instant) { }

void FindTimePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_side->setFixedWidth(width() < 1000 ? 280 : 340);
}

} // namespace articulator::ui
