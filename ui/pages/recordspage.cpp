// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/recordspage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/commands/commandbook.h"
#include "ui/look/recordwords.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"
#include "ui/pages/recordcardview.h"
#include "ui/pages/recordtable.h"
#include "ui/parts/label.h"

namespace articulator::ui {

using domain::RecordKind;

RecordsPage::RecordsPage(CommandBook &book, QWidget *parent)
    : Page(tr("Records"), parent), m_kind(new QComboBox), m_person(new QLineEdit), m_summary(new Label({}, type::body(), softInkRole)),
      m_stack(new QStackedWidget), m_view(new RecordCardView)
{
    buildHead();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_stack, 5);
    row->addWidget(m_view, 3);
    m_view->setMinimumWidth(300);
    m_view->setMaximumWidth(460);
    column()->addLayout(row, 1);
    book.bind(m_view->revealButton(), "record.reveal");
    book.bind(m_view->maskButton(), "record.mask");
    book.addKeysOf("record.reveal", this);
    book.addKeysOf("record.mask", this);
    chooseKind(RecordKind::Patient);
}

void RecordsPage::buildHead()
{
    for (std::size_t kind = 0; kind < kindCount; ++kind)
        m_kind->addItem(RecordWords::kinds(RecordKind(kind)));
    m_kind->setAccessibleName(tr("Kind of record"));
    m_kind->setToolTip(tr("Kind of record"));
    m_person->setAccessibleName(tr("Find a person"));
    m_person->setPlaceholderText(tr("Find a person: name, phone, birth date"));
    m_person->setClearButtonEnabled(true);
    m_person->setTextMargins(6, 0, 0, 0);
    m_person->setMinimumWidth(270);
    m_person->setMaximumWidth(360);
    head()->addWidget(m_kind);
    head()->addWidget(m_person, 1);
    head()->addStretch(1);
    head()->addWidget(m_summary);
    connect(m_kind, &QComboBox::activated, this, [this](int kind) { chooseKind(RecordKind(kind)); });
    connect(m_person, &QLineEdit::returnPressed, this, [this] { search(m_person->text()); });
    connect(m_person, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_question.person.isEmpty())
            search({});
    });
    setRole({});
}

void RecordsPage::setRole(std::optional<domain::Role> role)
{
    const bool may = !role || domain::mayDo(*role, "record.search");
    m_person->setEnabled(may);
    const QString words = may ? tr("Whole names, phone numbers and birth dates; Enter finds. The log keeps that you searched, not what you typed.")
                              : tr("Your role does not allow finding people; ask an admin.");
    m_person->setToolTip(words);
    m_person->setAccessibleDescription(words);
}

void RecordsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // A search is in the log already; looking at its results again is not another one.
    if (m_question.person.isEmpty() || m_question != m_shown)
        ask();
}

RecordTable *RecordsPage::tableOf(RecordKind kind)
{
    RecordTable *&table = m_tables[std::size_t(kind)];
    if (!table) {
        table = new RecordTable(kind);
        m_stack->addWidget(table);
        connect(table, &RecordTable::currentChanged, this, [this, table] {
            if (!table->currentId().isEmpty())
                m_opened.clear();
            askCard();
        });
        Q_EMIT tableMade();
    }
    return table;
}

void RecordsPage::chooseKind(RecordKind kind)
{
    m_opened.clear();
    m_question.kind = kind;
    m_question.person.clear();
    if (kind != RecordKind::Patient)
        m_person->clear();
    m_kind->setCurrentIndex(int(kind));
    m_stack->setCurrentWidget(tableOf(kind));
    ask();
    askCard();
}

void RecordsPage::startSearch()
{
    m_person->setFocus(Qt::ShortcutFocusReason);
    m_person->selectAll();
}

void RecordsPage::search(const QString &person)
{
    if (m_question.kind != RecordKind::Patient)
        chooseKind(RecordKind::Patient);
    m_opened.clear();
    m_question.person = person.simplified();
    if (m_person->text() != person)
        m_person->setText(person);
    ask();
}

void RecordsPage::showPerson(const desk::RecordsSnapshot &people, const QString &externalId)
{
    if (m_question.kind != RecordKind::Patient)
        chooseKind(RecordKind::Patient);
    m_question = people.question;
    m_person->setText(people.question.person);
    show(people);
    tableOf(RecordKind::Patient)->choose(externalId);
}

void RecordsPage::openRecord(const desk::RecordAsk &record)
{
    chooseKind(record.kind);
    m_opened = record.externalId;
    tableOf(record.kind)->choose(record.externalId);
    askCard();
}

/// The table may not hold a record that was named elsewhere: it shows the first of many.
QString RecordsPage::currentId() { return m_opened.isEmpty() ? tableOf(m_question.kind)->currentId() : m_opened; }

void RecordsPage::setClinic(const std::optional<desk::ClinicLine> &clinic)
{
    const QString id = clinic ? clinic->id : QString();
    m_clinic = clinic;
    if (id == m_question.clinic)
        return;
    forget();
    m_question.clinic = id;
    ask();
}

void RecordsPage::forget()
{
    for (RecordTable *table : m_tables) {
        if (table)
            table->clear();
    }
    m_opened.clear();
    m_question.clinic.clear();
    m_question.person.clear();
    m_shown = {};
    m_person->clear();
    m_summary->clear();
    m_card.reset();
    askCard();
}

void RecordsPage::ask()
{
    if (m_question.clinic.isEmpty()) {
        desk::RecordsSnapshot none;
        none.question = m_question;
        tableOf(m_question.kind)->show(none);
        return;
    }
    tableOf(m_question.kind)->showLoading();
    if (isVisible())
        Q_EMIT asked(m_question);
}

void RecordsPage::askCard()
{
    const QString id = currentId();
    if (id.isEmpty())
        m_view->showNothing(m_clinic ? tr("Choose a row to see the record and what is planned for the person.")
                                     : tr("No clinic is connected yet. Choose “Connect a clinic” in the list of clinics above; it takes two minutes."));
    if (m_card && (m_card->ask.externalId != id || m_card->ask.kind != m_question.kind)) {
        m_card.reset();
        Q_EMIT cardChanged();
    }
    Q_EMIT recordWanted({m_question.clinic, m_question.kind, id});
}

void RecordsPage::show(const desk::RecordsSnapshot &records)
{
    if (records.question != m_question)
        return;
    m_shown = m_question;
    tableOf(records.question.kind)->show(records);
    showSummary(records);
    // The open card is kept up to date by itself; asking again would mask what was just revealed.
    if (!m_opened.isEmpty())
        tableOf(m_question.kind)->choose(m_opened);
    if (!m_card || m_card->ask.externalId != currentId())
        askCard();
}

void RecordsPage::showSummary(const desk::RecordsSnapshot &records)
{
    if (records.error) {
        m_summary->clear();
        return;
    }
    const QString asOf = records.asOf ? tr("as of %1").arg(TimeWords::clockAndZone(*records.asOf, records.zone)) : tr("never read");
    const QString count = records.total > qint64(records.lines.size())
                              ? tr("the first %1 of %2").arg(TimeWords::count(qint64(records.lines.size())), TimeWords::count(records.total))
                              : tr("%Ln records", nullptr, int(records.total));
    m_summary->setText(tr("%1 · %2", "how many, as of").arg(count, asOf));
}

void RecordsPage::show(const desk::RecordCard &card)
{
    if (card.ask.externalId != currentId() || card.ask.kind != m_question.kind || card.ask.clinic != m_question.clinic)
        return;
    m_card = card;
    m_view->show(card);
    Q_EMIT cardChanged();
}

} // namespace articulator::ui
