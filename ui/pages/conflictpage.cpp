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

#include "ui/commands/commandbook.h"
#include "ui/commands/undotrail.h"
#include "ui/commands/writeactions.h"
#include "ui/look/errorwords.h"
#include "ui/look/style.h"
#include "ui/look/storedwords.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"
#include "ui/look/words.h"
#include "ui/look/writewords.h"
#include "ui/pages/conflictcard.h"
#include "ui/parts/banner.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

using domain::WriteState;

void ConflictPage::setClinic(const std::optional<desk::ClinicLine> &clinic)
{
    const bool other = (clinic ? clinic->id : QString()) != (m_clinic ? m_clinic->id : QString());
    m_clinic = clinic;
    if (other) {
        m_isRead = false;
        m_conflicts = {};
        m_choices.clear();
        m_sentOurs.clear();
        m_trouble.clear();
        m_rows->show(m_conflicts, m_choices);
        m_open = 0;
        Q_EMIT conflictWanted(0);
        Q_EMIT watchWanted(clinic ? clinic->id : QString());
    }
    showTrouble();
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
    m_sent.removeIf([this](qint64 number) { return line(number) == nullptr; });
    showRows();
    if (m_wantedOpen != 0)
        openConflict(m_wantedOpen);
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

void ConflictPage::openConflict(qint64 number)
{
    m_wantedOpen = line(number) == nullptr ? number : 0;
    if (m_wantedOpen == 0)
        m_table->selectKey(quint64(number));
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

void ConflictPage::keep(Side side)
{
    const desk::ConflictLine *current = line(m_open);
    if (current == nullptr)
        return;
    const ConflictChoices before = m_choices.value(m_open);
    for (const QString &field : current->fields)
        m_choices[m_open].insert(field, side == Side::Pms ? QStringLiteral("pms") : QStringLiteral("ours"));
    m_card->setChoices(m_choices.value(m_open));
    showRows();
    offerBack(m_open, before, side == Side::Pms ? tr("%1 keeps the side of the practice system.", "record") : tr("%1 takes our side.", "record"));
    nextOpen();
    showButtons();
}

void ConflictPage::decide(const QString &field, const QString &side)
{
    const ConflictChoices before = m_choices.value(m_open);
    m_choices[m_open].insert(field, side);
    m_card->setChoices(m_choices.value(m_open));
    showRows();
    offerBack(m_open, before, tr("%1: a side was chosen.", "record"));
    showButtons();
}

/// Until it is sent a choice can be taken back; the conflict comes into view again.
void ConflictPage::offerBack(qint64 number, const ConflictChoices &before, const QString &words)
{
    const desk::ConflictLine *of = line(number);
    const QString clinic = m_clinic ? m_clinic->id : QString();
    if (of == nullptr)
        return;
    const auto isOpen = [this, number, clinic] { return m_clinic && m_clinic->id == clinic && line(number) != nullptr && !m_sent.contains(number); };
    m_trail.add({words.arg(WriteWords::record(of->record, of->externalId)), isOpen,
                 [this, number, before] {
                     m_choices.insert(number, before);
                     m_table->selectKey(quint64(number));
                     if (number == m_open)
                         m_card->setChoices(before);
                     showRows();
                     showButtons();
                 },
                 {}});
}

void ConflictPage::nextOpen()
{
    const auto next = std::ranges::find_if(m_conflicts.lines, [this](const desk::ConflictLine &line) { return !isWhole(line); });
    if (next != m_conflicts.lines.end())
        m_table->selectKey(quint64(next->number));
}

void ConflictPage::saveChoices()
{
    if (!m_clinic)
        return;
    m_trouble.clear();
    std::vector<qint64> writes;
    int count = 0;
    for (const qint64 number : whole()) {
        if (m_sent.contains(number))
            continue;
        if (choicesOf(number).values().contains(QStringLiteral("ours"))) {
            m_sentOurs.insert(number, line(number)->write);
            writes.push_back(line(number)->write);
        }
        m_sent.insert(number);
        ++count;
        Q_EMIT resolved(m_clinic->id, number, choicesOf(number));
    }
    if (!writes.empty())
        offerStop(writes, count);
    showTrouble();
    showButtons();
}

/// What goes out with our side is held again; who wants it after all approves it in the queue.
void ConflictPage::offerStop(const std::vector<qint64> &writes, int count)
{
    const auto waiting = [this, writes] {
        std::vector<qint64> numbers;
        for (const qint64 write : writes) {
            const desk::WriteLine *line = m_lineOf(write);
            const bool waits = line != nullptr && (line->state == WriteState::Conflict || line->state == WriteState::Approved || line->state == WriteState::Retrying);
            if (waits)
                numbers.push_back(write);
        }
        return numbers;
    };
    const QString clinic = m_clinic->id;
    m_trail.add({tr("%Ln conflicts decided.", nullptr, count), [this, waiting, clinic] { return m_clinic && m_clinic->id == clinic && !waiting().empty(); },
                 [this, waiting, clinic] {
                     std::vector<qint64> going;
                     for (const qint64 write : waiting()) {
                         if (const qint64 conflict = m_sentOurs.key(write); conflict != 0) {
                             m_sentOurs.remove(conflict); // it has not gone on yet, and does not
                             m_sent.remove(conflict);
                         } else {
                             going.push_back(write);
                         }
                     }
                     if (!going.empty())
                         Q_EMIT stopWanted(clinic, going);
                     showButtons();
                 },
                 [] { return tr("Undo holds what was not sent yet; it waits in the write queue."); }});
}

void ConflictPage::showRequest(const desk::RequestProgress &progress)
{
    using State = desk::RequestProgress::State;
    const bool isMine = progress.action == desk::RequestAction::Resolve || (progress.action == desk::RequestAction::Retry && !m_sent.isEmpty());
    if (!isMine || !m_clinic || progress.clinic != m_clinic->id)
        return;
    if (progress.state == State::Failed || progress.state == State::Expired) {
        const Trouble trouble = progress.error ? ErrorWords::of(*progress.error) : ErrorWords::ofCode("expired");
        m_trouble = tr("%1 %2", "what happened, what to do").arg(trouble.what, trouble.remedy);
        m_sentOurs.clear();
        m_sent.clear();
    } else if (progress.state == State::Done && progress.action == desk::RequestAction::Resolve) {
        goOn(progress.outcome);
    } else if (progress.state == State::Done) {
        for (const QJsonValue &refused : QJsonDocument::fromJson(progress.outcome).object().value(QLatin1String("refused")).toArray())
            m_trouble = WriteActions::refused(progress.action, {StoredWords::of(refused.toObject().value(QLatin1String("why")).toString())});
    }
    showTrouble();
    showButtons();
}

// A decided write stands in conflict until it is sent again; where nothing of ours is left it is over.
void ConflictPage::goOn(const QByteArray &outcome)
{
    const QString id = QJsonDocument::fromJson(outcome).object().value(QLatin1String("id")).toString();
    const qint64 conflict = QStringView(id).mid(2).toLongLong();
    if (const qint64 write = m_sentOurs.take(conflict); write != 0)
        Q_EMIT goOnWanted(m_clinic->id, {write});
}

void ConflictPage::showButtons()
{
    m_pms->setText(tr("Keep %1", "practice system").arg(m_clinic ? Words::pms(m_clinic->pms) : tr("theirs")));
    const int ready = readyCount();
    m_apply->setText(ready > 0 ? tr("Apply %Ln choices", nullptr, ready) : tr("Apply"));
    Q_EMIT workChanged();
}

int ConflictPage::readyCount() const
{
    const std::vector<qint64> numbers = whole();
    return int(std::ranges::count_if(numbers, [this](qint64 number) { return !m_sent.contains(number); }));
}

void ConflictPage::tell(WriteWork &work) const
{
    work.hasConflict = line(m_open) != nullptr;
    work.decidedConflicts = readyCount();
    if (const desk::ConflictDetail &conflict = m_card->conflict(); conflict.line.number != 0 && conflict.holdsPhi)
        work.conflictNames = conflict.isRevealed ? WriteWork::Names::Revealed : WriteWork::Names::Masked;
}

void ConflictPage::tick(domain::Instant now)
{
    m_now = now;
    m_rows->setNow(now);
    m_card->setNow(now);
}

} // namespace articulator::ui
