// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/conflictpage.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include "ui/look/errorwords.h"
#include "ui/look/style.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"
#include "ui/look/words.h"
#include "ui/pages/conflictcard.h"
#include "ui/pages/writeactions.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto stopFor = 10s; ///< the usual delay before something approved goes out

} // namespace

ConflictPage::ConflictPage(QWidget *parent)
    : Page(tr("Conflicts"), parent), m_sub(new Label(tr("The record changed under our write"), type::body(), softInkRole)), m_pms(new QPushButton),
      m_ours(new QPushButton(tr("Take ours"))), m_apply(new QPushButton), m_table(new TableView(tr("Conflicts"))), m_rows(new ConflictList(m_table)),
      m_card(new ConflictCard)
{
    head()->addWidget(m_sub);
    head()->addStretch(1);
    buildButtons();
    buildBody();
    showEmpty();
    showButtons();
}

void ConflictPage::buildButtons()
{
    Style::setRole(m_apply, ButtonRole::Primary);
    for (QPushButton *button : {m_pms, m_ours, m_apply})
        head()->addWidget(button);
    connect(m_pms, &QPushButton::clicked, this, [this] { decideAll(QStringLiteral("pms")); });
    connect(m_ours, &QPushButton::clicked, this, [this] { decideAll(QStringLiteral("ours")); });
    connect(m_apply, &QPushButton::clicked, this, &ConflictPage::apply);
    const auto key = [this](const QKeySequence &keys, QPushButton *button) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    key(Qt::Key_P, m_pms);
    key(Qt::Key_O, m_ours);
    key(Qt::CTRL | Qt::Key_Return, m_apply);
    const auto does = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    does(Qt::CTRL | Qt::Key_R, [this] { Q_EMIT revealWanted(); });
    does(QKeySequence::Undo, [this] { stop(); });
}

void ConflictPage::buildBody()
{
    m_table->setTable(m_rows->model(), ConflictList::looks());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setObjectName(QStringLiteral("conflicts"));
    connect(m_table, &TableView::currentRowChanged, this, &ConflictPage::openCurrent);
    auto *list = new Card(Card::Inside::Flush);
    list->column()->addWidget(m_table);
    m_side = list;
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_card->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_card);
    auto *card = new Card(Card::Inside::Flush);
    card->column()->addWidget(scroll);
    connect(m_card, &ConflictCard::chosen, this, &ConflictPage::decide);
    connect(m_card, &ConflictCard::revealWanted, this, &ConflictPage::revealWanted);
    auto *both = new QHBoxLayout;
    both->setSpacing(12);
    both->addWidget(list);
    both->addWidget(card, 1);
    column()->addLayout(both, 1);
    auto *sent = new Card(Card::Inside::Padded);
    sent->column()->setContentsMargins(14, 7, 8, 7);
    auto *row = new QHBoxLayout;
    m_sentWords = new Label({}, type::body());
    m_sentWords->setWordWrap(true);
    m_stop = new QPushButton(tr("Stop them"));
    m_stop->setToolTip(tr("Holds the decided writes before they are sent (Ctrl+Z)"));
    m_stop->setAccessibleDescription(m_stop->toolTip());
    connect(m_stop, &QPushButton::clicked, this, &ConflictPage::stop);
    row->addWidget(m_sentWords, 1);
    row->addWidget(m_stop);
    sent->column()->addLayout(row);
    m_sent = sent;
    m_sent->hide();
    column()->addWidget(sent);
}

void ConflictPage::setClinic(const std::optional<desk::ClinicLine> &clinic)
{
    const bool other = (clinic ? clinic->id : QString()) != (m_clinic ? m_clinic->id : QString());
    m_clinic = clinic;
    if (other) {
        m_isRead = false;
        m_conflicts = {};
        m_choices.clear();
        m_sentWrites.clear();
        m_rows->show(m_conflicts, m_choices);
        m_open = 0;
        Q_EMIT conflictWanted(0);
        Q_EMIT watchWanted(clinic ? clinic->id : QString());
    }
    showEmpty();
    showButtons();
}

void ConflictPage::show(const desk::ConflictsSnapshot &conflicts)
{
    if (!m_clinic || conflicts.clinic != m_clinic->id)
        return;
    m_isRead = true;
    m_conflicts = conflicts;
    m_choices.removeIf([this](const auto &choice) { return line(choice.key()) == nullptr; });
    showRows();
    if (!m_table->currentKey() && m_table->table()->rowCount() > 0)
        m_table->selectKey(m_table->table()->keyAt(0));
    openCurrent();
    showEmpty();
    showButtons();
}

void ConflictPage::show(const desk::ConflictDetail &conflict)
{
    if (conflict.line.number == 0 || conflict.line.number != m_open)
        return;
    m_card->setNow(m_now);
    QStringList &notOurs = m_notOurs[m_open];
    notOurs.clear();
    for (const desk::ConflictField &field : conflict.fields) {
        if (std::holds_alternative<std::monostate>(field.ours) && field.name != u"deleted")
            notOurs << field.name;
    }
    m_card->show(conflict, m_choices.value(m_open));
    showRows();
    showButtons();
}

void ConflictPage::openCurrent()
{
    const qint64 number = qint64(m_table->currentKey().value_or(0));
    if (number == m_open)
        return;
    m_open = number;
    if (number == 0)
        showEmpty();
    showButtons();
    Q_EMIT conflictWanted(number);
}

const desk::ConflictLine *ConflictPage::line(qint64 number) const
{
    const auto found = std::ranges::find(m_conflicts.lines, number, &desk::ConflictLine::number);
    return found == m_conflicts.lines.end() ? nullptr : &*found;
}

// Nobody is asked about a field that our write leaves alone.
ConflictChoices ConflictPage::choicesOf(qint64 number) const
{
    ConflictChoices choices = m_choices.value(number);
    for (const QString &field : m_notOurs.value(number)) {
        if (!choices.isEmpty() && !choices.contains(field))
            choices.insert(field, QStringLiteral("pms"));
    }
    return choices;
}

void ConflictPage::showRows()
{
    QMap<qint64, ConflictChoices> choices;
    for (const desk::ConflictLine &line : m_conflicts.lines)
        choices.insert(line.number, choicesOf(line.number));
    m_rows->show(m_conflicts, choices);
}

bool ConflictPage::isWhole(const desk::ConflictLine &line) const
{
    const ConflictChoices choices = choicesOf(line.number);
    return !line.fields.isEmpty() && std::ranges::all_of(line.fields, [&](const QString &field) { return choices.contains(field); });
}

std::vector<qint64> ConflictPage::whole() const
{
    std::vector<qint64> numbers;
    for (const desk::ConflictLine &line : m_conflicts.lines) {
        if (isWhole(line))
            numbers.push_back(line.number);
    }
    return numbers;
}

void ConflictPage::decideAll(const QString &side)
{
    const desk::ConflictLine *current = line(m_open);
    if (current == nullptr)
        return;
    for (const QString &field : current->fields)
        m_choices[m_open].insert(field, side);
    m_card->setChoices(m_choices.value(m_open));
    showRows();
    nextOpen();
    showButtons();
}

void ConflictPage::decide(const QString &field, const QString &side)
{
    m_choices[m_open].insert(field, side);
    m_card->setChoices(m_choices.value(m_open));
    showRows();
    showButtons();
}

void ConflictPage::nextOpen()
{
    const auto next = std::ranges::find_if(m_conflicts.lines, [this](const desk::ConflictLine &line) { return !isWhole(line); });
    if (next != m_conflicts.lines.end())
        m_table->selectKey(quint64(next->number));
}

void ConflictPage::apply()
{
    if (!m_clinic)
        return;
    m_trouble.clear();
    m_sentWrites.clear();
    m_sentCount = 0;
    for (const qint64 number : whole()) {
        if (m_choices.value(number).values().contains(QStringLiteral("ours"))) {
            m_sentOurs.insert(number, line(number)->write);
            m_sentWrites.push_back(line(number)->write);
        }
        ++m_sentCount;
        Q_EMIT resolved(m_clinic->id, number, choicesOf(number));
    }
    m_sentAt = m_now;
    showSent();
}

void ConflictPage::stop()
{
    if (!m_clinic || m_sentWrites.empty())
        return;
    Q_EMIT stopWanted(m_clinic->id, m_sentWrites);
    m_sentWrites.clear();
    m_sentCount = 0;
    showSent();
}

void ConflictPage::showRequest(const desk::RequestProgress &progress)
{
    using State = desk::RequestProgress::State;
    const bool isMine = progress.action == desk::RequestAction::Resolve || (progress.action == desk::RequestAction::Retry && m_sentCount > 0);
    if (!isMine || !m_clinic || progress.clinic != m_clinic->id)
        return;
    if (progress.state == State::Failed || progress.state == State::Expired) {
        const Trouble trouble = progress.error ? ErrorWords::of(*progress.error) : ErrorWords::ofCode("expired");
        m_trouble = tr("%1 %2", "what happened, what to do").arg(trouble.what, trouble.remedy);
        m_sentWrites.clear();
        m_sentCount = 0;
    } else if (progress.state == State::Done && progress.action == desk::RequestAction::Resolve) {
        goOn(progress.outcome);
    } else if (progress.state == State::Done) {
        for (const QJsonValue &refused : QJsonDocument::fromJson(progress.outcome).object().value(QLatin1String("refused")).toArray())
            m_trouble = WriteActions::refused(progress.action, {refused.toObject().value(QLatin1String("why")).toString()});
    }
    showSent();
}

// A decided write stands in conflict until it is sent again; where nothing of ours is left it is over.
void ConflictPage::goOn(const QByteArray &outcome)
{
    const QString id = QJsonDocument::fromJson(outcome).object().value(QLatin1String("id")).toString();
    const qint64 conflict = QStringView(id).mid(2).toLongLong();
    if (const qint64 write = m_sentOurs.take(conflict); write != 0)
        Q_EMIT goOnWanted(m_clinic->id, {write});
}

void ConflictPage::showSent()
{
    const bool isFresh = m_sentCount > 0 && m_now - m_sentAt < stopFor;
    m_sent->setVisible(isFresh || !m_trouble.isEmpty());
    m_stop->setVisible(isFresh && !m_sentWrites.empty());
    m_sentWords->setText(!m_trouble.isEmpty() ? m_trouble : tr("%Ln conflicts decided.", nullptr, m_sentCount));
}

void ConflictPage::showButtons()
{
    const QString pms = m_clinic ? Words::pms(m_clinic->pms) : tr("theirs");
    m_pms->setText(tr("Keep %1", "practice system").arg(pms));
    const int ready = int(whole().size());
    m_apply->setText(ready > 0 ? tr("Apply %Ln choices", nullptr, ready) : tr("Apply"));
    const bool isOpen = line(m_open) != nullptr;
    const QString none = !m_clinic ? tr("Connect a clinic first.") : tr("Choose a conflict in the list first.");
    m_pms->setEnabled(isOpen);
    m_ours->setEnabled(isOpen);
    m_apply->setEnabled(ready > 0);
    m_pms->setToolTip(isOpen ? tr("Keeps every field as %1 has it now and goes on to the next (P)").arg(pms) : none);
    m_ours->setToolTip(isOpen ? tr("Takes every field of our write and goes on to the next (O)") : none);
    m_apply->setToolTip(ready > 0 ? tr("Sends what was decided (Ctrl+Enter)") : tr("Decide every field of a conflict first."));
    for (QPushButton *button : {m_pms, m_ours, m_apply})
        button->setAccessibleDescription(button->toolTip());
}

void ConflictPage::showEmpty()
{
    if (!m_conflicts.lines.empty())
        return;
    const QString sentence = !m_clinic ? tr("No clinic is connected yet.") : !m_isRead ? tr("Reading the conflicts…") : tr("No conflicts.");
    const QString remedy = !m_clinic ? tr("Add one with “articulatorctl clinic add”; it appears here at once.")
        : !m_isRead                  ? QString()
                                     : tr("One appears here when a record was changed in the practice system after one of our writes was asked. Nothing of it is sent until you decide.");
    m_table->setEmptyWords(sentence, {});
    m_card->clear(sentence, remedy);
}

void ConflictPage::tick(domain::Instant now)
{
    m_now = now;
    m_rows->setNow(now);
    m_card->setNow(now);
    showSent();
}

void ConflictPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_side->setFixedWidth(width() < 1000 ? 236 : 458);
}

} // namespace articulator::ui
