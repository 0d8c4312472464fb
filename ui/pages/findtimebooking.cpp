// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/findtimebooking.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include "ui/look/errorwords.h"
#include "ui/look/style.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"
#include "ui/look/writewords.h"
#include "ui/pages/findtimelist.h"
#include "ui/parts/label.h"
#include "ui/parts/tag.h"

namespace articulator::ui {

namespace {

QString freshKey() { return QStringLiteral("desk-") + QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace

FindTimeBooking::FindTimeBooking(QWidget *parent)
    : QWidget(parent), m_when(new Label({}, type::lead())), m_where(new Label({}, type::body(), softInkRole)), m_search(new QLineEdit),
      m_patients(new QListWidget), m_found(new Label({}, type::small(), softInkRole)), m_note(new QLineEdit), m_put(new QPushButton(tr("Put in the &write queue"))),
      m_outcome(new Tag), m_outcomeWords(new Label({}, type::body(), softInkRole)), m_open(new QPushButton(tr("Open it in the queue")))
{
    build();
    connect(m_search, &QLineEdit::returnPressed, this, &FindTimeBooking::search);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_patients->clear();
        m_found->setText(tr("Enter searches. Last name, “Last, First”, phone, birth date (YYYY-MM-DD) or number; looking up a patient is audited."));
        Q_EMIT workChanged();
    });
    connect(m_patients, &QListWidget::currentRowChanged, this, &FindTimeBooking::workChanged);
    connect(m_patients, &QListWidget::itemActivated, m_note, [this] { m_note->setFocus(Qt::OtherFocusReason); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT queueWanted(m_made); });
    clear();
    setTime(nullptr, {}, 0, domain::Zone::utc());
}

void FindTimeBooking::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(5);
    m_when->setWordWrap(true);
    m_where->setWordWrap(true);
    m_found->setWordWrap(true);
    m_outcomeWords->setWordWrap(true);
    column->addWidget(m_when);
    column->addWidget(m_where);
    column->addSpacing(8);
    auto *patient = new Label(tr("&Patient"), type::small(), softInkRole);
    patient->setBuddy(m_search);
    column->addWidget(patient);
    m_search->setPlaceholderText(tr("Name, phone, birth date or number"));
    m_search->setAccessibleName(tr("Search for a patient"));
    m_search->setToolTip(tr("Finds patients whose last name, full name, phone, birth date or number is exactly this; Enter searches"));
    m_search->setTextMargins(5, 0, 3, 0);
    m_note->setTextMargins(5, 0, 3, 0);
    column->addWidget(m_search);
    m_patients->setAccessibleName(tr("Patients found"));
    m_patients->setMinimumHeight(64);
    m_patients->setMaximumHeight(150);
    column->addWidget(m_patients);
    column->addWidget(m_found);
    column->addSpacing(6);
    auto *note = new Label(tr("N&ote"), type::small(), softInkRole);
    note->setBuddy(m_note);
    column->addWidget(note);
    m_note->setAccessibleName(tr("Note for the visit"));
    m_note->setToolTip(tr("Is sealed like everything that tells of a patient"));
    m_note->setPlaceholderText(tr("Optional"));
    column->addWidget(m_note);
    column->addSpacing(10);
    Style::setRole(m_put, ButtonRole::Primary);
    column->addWidget(m_put);
    auto *checked = new Label(tr("It is checked again before it is sent."), type::small(), softInkRole);
    checked->setWordWrap(true);
    column->addWidget(checked);
    column->addSpacing(8);
    column->addWidget(m_outcome, 0, Qt::AlignLeft);
    column->addWidget(m_outcomeWords);
    m_open->setToolTip(tr("Shows the write that was just made"));
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void FindTimeBooking::clear()
{
    m_search->clear();
    m_patients->clear();
    m_patients->hide();
    m_note->clear();
    m_found->setText(tr("Enter searches. Last name, “Last, First”, phone, birth date (YYYY-MM-DD) or number; looking up a patient is audited."));
    m_outcome->hide();
    m_outcomeWords->hide();
    m_open->hide();
    m_isOnItsWay = false;
    Q_EMIT workChanged();
}

void FindTimeBooking::setTime(const desk::TimeChoice *choice, const QString &type, int minutes, const domain::Zone &zone)
{
    m_choice = choice != nullptr ? std::optional(*choice) : std::nullopt;
    m_type = type;
    m_minutes = minutes;
    if (choice == nullptr) {
        m_when->setText(tr("Choose a time"));
        m_where->setText(tr("The time chosen in the table is put into the write queue from here."));
    } else {
        m_when->setText(tr("%1 to %2", "date and clock time, clock time").arg(WriteWords::when(choice->slot.start, zone), TimeWords::clock(choice->slot.end, zone)));
        m_where->setText(tr("%1 · %2 · %3. Leaves %4.", "visit type, provider, operatory, what is left")
                             .arg(type, choice->providerName, choice->operatoryName, FindTimeList::leavesWords(*choice)));
    }
    Q_EMIT workChanged();
}

void FindTimeBooking::search()
{
    m_searched = m_search->text().trimmed();
    if (m_searched.isEmpty())
        return;
    m_patients->clear();
    m_found->setText(tr("Searching…"));
    Q_EMIT patientsWanted(m_searched);
}

void FindTimeBooking::show(const desk::FoundPatients &patients)
{
    if (patients.text != m_searched)
        return;
    m_patients->clear();
    for (const desk::PatientLine &line : patients.lines) {
        const QString born = line.birthDate ? tr("born %1").arg(domain::toText(*line.birthDate)) : tr("birth date not known");
        auto *item = new QListWidgetItem(tr("%1 · %2 · %3", "name, birth date, number").arg(line.name, born, line.externalId), m_patients);
        item->setData(Qt::UserRole, line.externalId);
    }
    m_patients->setVisible(!patients.lines.empty());
    if (!patients.errorCode.isEmpty()) {
        m_found->setText(ErrorWords::ofCode(patients.errorCode).what);
    } else if (patients.lines.empty()) {
        m_found->setText(tr("No patient is found under exactly this. Try the last name alone, or a phone number."));
    } else {
        m_found->setText(tr("%Ln patients found.", nullptr, int(patients.lines.size())));
        if (patients.lines.size() == 1)
            m_patients->setCurrentRow(0);
        m_patients->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT workChanged();
}

QString FindTimeBooking::patient() const
{
    const QListWidgetItem *item = m_patients->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

void FindTimeBooking::tell(WriteWork &work) const
{
    work.hasTime = m_choice.has_value();
    work.hasPatient = !patient().isEmpty();
    work.isBooking = m_isOnItsWay;
}

void FindTimeBooking::submit()
{
    if (!m_choice || patient().isEmpty() || m_isOnItsWay)
        return;
    QJsonObject visit{{QStringLiteral("patient"), patient()},
                      {QStringLiteral("type"), m_type},
                      {QStringLiteral("provider"), m_choice->slot.provider},
                      {QStringLiteral("operatory"), m_choice->slot.operatory},
                      {QStringLiteral("start"), domain::toText(m_choice->slot.start)},
                      {QStringLiteral("minutes"), m_minutes}};
    if (const QString note = m_note->text().trimmed(); !note.isEmpty())
        visit.insert(QStringLiteral("note"), note);
    m_isOnItsWay = true;
    Q_EMIT workChanged();
    Q_EMIT bookingWanted({{QStringLiteral("key"), freshKey()},
                          {QStringLiteral("kind"), QStringLiteral("appointment.create")},
                          {QStringLiteral("origin"), QStringLiteral("desk")},
                          {QStringLiteral("appointment"), visit}});
}

void FindTimeBooking::showRequest(const desk::RequestProgress &progress)
{
    using State = desk::RequestProgress::State;
    if (progress.action != desk::RequestAction::Submit)
        return;
    TagFace face{Tone::Info, tr("Handing it to the worker"), {}};
    QString words;
    if (progress.state == State::Done) {
        const QJsonObject outcome = QJsonDocument::fromJson(progress.outcome).object();
        m_made = QStringView(outcome.value(QLatin1String("id")).toString()).mid(2).toLongLong();
        const auto state = domain::parseWriteState(outcome.value(QLatin1String("state")).toString());
        face = state ? WriteWords::state(*state) : TagFace{Tone::Info, tr("In the queue"), {}};
        words = tr("It stands in the write queue as %1. %2", "number, what the state means").arg(WriteWords::id(m_made), face.detail);
    } else if (progress.state == State::Failed || progress.state == State::Expired) {
        const Trouble trouble = progress.error ? ErrorWords::of(*progress.error) : ErrorWords::ofCode("expired");
        face = {Tone::Bad, tr("Not in the queue"), {}};
        words = tr("%1 %2", "what happened, what to do").arg(trouble.what, trouble.remedy);
    }
    const bool isOver = progress.state == State::Done || progress.state == State::Failed || progress.state == State::Expired;
    if (isOver)
        m_isOnItsWay = false;
    m_outcome->setFace(face);
    m_outcome->show();
    m_outcomeWords->setText(words);
    m_outcomeWords->setVisible(!words.isEmpty());
    m_open->setVisible(progress.state == State::Done);
    Q_EMIT workChanged();
}

} // namespace articulator::ui
