// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/queuepage.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

#include "ui/commands/undotrail.h"
#include "ui/commands/writeactions.h"
#include "ui/look/errorwords.h"
#include "ui/look/storedwords.h"
#include "ui/look/timewords.h"
#include "ui/look/writewords.h"
#include "ui/pages/queuelist.h"
#include "ui/pages/writecard.h"
#include "ui/parts/facetstrip.h"
#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

/// What the page does; how it is put together stands in queuepagebuild.cpp.
namespace articulator::ui {

using desk::RequestAction;
using domain::WriteState;

namespace {

/// Approved, and nothing of it is sent.
const std::vector<WriteState> waiting{WriteState::Approved, WriteState::Retrying, WriteState::WaitingBridge};

bool isAmong(WriteState state, const std::vector<WriteState> &states) { return std::ranges::find(states, state) != states.end(); }

qint64 numberOf(const QString &id) { return QStringView(id).mid(2).toLongLong(); }

} // namespace

void QueuePage::setClinic(const std::optional<desk::ClinicLine> &clinic)
{
    const bool other = (clinic ? clinic->id : QString()) != (m_clinic ? m_clinic->id : QString());
    m_clinic = clinic;
    if (other) {
        m_isRead = false;
        m_open = 0;
        m_refusals.clear();
        m_alreadySent.clear();
        m_unanswered.clear();
        m_refused.clear();
        m_rows->show(desk::QueueSnapshot{});
        m_write->clear(tr("Choose a write to see what it changes."));
        Q_EMIT writeWanted(0);
        Q_EMIT watchWanted(clinic ? clinic->id : QString());
    }
    showEmpty();
    showNotices();
    showChosen();
}

void QueuePage::setWorker(desk::WorkerPresence worker)
{
    m_worker = worker;
    showNotices();
    showDialogs();
}

void QueuePage::show(const desk::QueueSnapshot &queue)
{
    if (!m_clinic || queue.clinic != m_clinic->id)
        return;
    m_isRead = true;
    m_rows->show(queue);
    for (int facet = 0; facet < queueFacetCount; ++facet)
        m_facets->setCount(facet, m_rows->count(QueueFacet(facet)));
    if (m_wantedOpen != 0)
        openWrite(m_wantedOpen);
    if (!m_table->currentKey() && m_table->table()->rowCount() > 0)
        m_table->selectKey(m_table->table()->keyAt(0));
    openCurrent();
    showEmpty();
    showNotices();
    showChosen();
}

void QueuePage::show(const desk::WriteDetail &write)
{
    if (write.line.number == 0 || write.line.number != m_open)
        return;
    m_write->tick(m_now);
    m_write->show(write);
    Q_EMIT workChanged();
}

void QueuePage::openWrite(qint64 number)
{
    const desk::WriteLine *line = m_rows->line(quint64(number));
    m_wantedOpen = line == nullptr ? number : 0;
    showNotices();
    if (line == nullptr)
        return;
    if (!isIn(m_rows->facet(), line->state)) {
        m_rows->setFacet(QueueFacet::All);
        m_facets->choose(int(QueueFacet::All));
    }
    m_filter->clear();
    m_table->selectKey(quint64(number));
}

void QueuePage::tick(domain::Instant now)
{
    m_now = now;
    m_rows->setNow(now);
    m_write->tick(now);
}

void QueuePage::openCurrent()
{
    const qint64 number = qint64(m_table->currentKey().value_or(0));
    if (number == m_open)
        return;
    m_open = number;
    if (number == 0)
        m_write->clear(tr("Choose a write to see what it changes."));
    Q_EMIT writeWanted(number);
}

QueuePage::Lines QueuePage::chosenLines() const
{
    Lines lines;
    for (const quint64 key : m_table->selectedKeys()) {
        if (const desk::WriteLine *line = m_rows->line(key))
            lines.push_back(line);
    }
    return lines;
}

QueuePage::Lines QueuePage::shownLines() const
{
    Lines lines;
    for (int row = 0; row < m_table->table()->rowCount(); ++row) {
        if (const desk::WriteLine *line = m_rows->line(m_table->table()->keyAt(row)))
            lines.push_back(line);
    }
    return lines;
}

QueuePage::Lines QueuePage::linesOf(const std::vector<quint64> &keys) const
{
    Lines lines;
    for (const quint64 key : keys) {
        if (const desk::WriteLine *line = m_rows->line(key))
            lines.push_back(line);
    }
    return lines;
}

void QueuePage::decide(RequestAction action)
{
    const Lines lines = WriteActions::fitting(action, chosenLines());
    if (lines.empty())
        return;
    if (action == RequestAction::Reject)
        confirmRejection(lines);
    else if (action == RequestAction::Approve && lines.size() > 1)
        confirmApproval(lines);
    else
        send(action, lines);
}

void QueuePage::approveAllShown()
{
    const Lines lines = WriteActions::fitting(RequestAction::Approve, shownLines());
    if (!lines.empty())
        confirmApproval(lines);
}

// The next row is chosen at once, so that one key after the other decides one write after the other.
void QueuePage::send(RequestAction action, const Lines &lines, const QString &words)
{
    if (!m_clinic || lines.empty())
        return;
    const int row = m_table->currentIndex().row();
    const int next = row + 1 < m_table->table()->rowCount() ? row + 1 : row - 1;
    const quint64 nextKey = lines.size() == 1 && next >= 0 ? m_table->table()->keyAt(next) : 0;
    offerBack(action, lines);
    emitDecision(action, lines, words);
    if (nextKey != 0 && m_rows->facet() == QueueFacet::Decide)
        m_table->selectKey(nextKey);
}

void QueuePage::emitDecision(RequestAction action, const Lines &lines, const QString &words)
{
    std::vector<qint64> numbers;
    for (const desk::WriteLine *line : lines) {
        numbers.push_back(line->number);
        m_refused.remove(line->number);
    }
    m_unanswered.emplace_back(action, numbers);
    m_refusals.clear();
    m_alreadySent.clear();
    Q_EMIT decided(action, m_clinic->id, numbers, words);
    showNotices();
}

// What was approved can be taken back until it is sent; what was approved and is held can be approved again. Nothing leads back from a rejection.
void QueuePage::offerBack(RequestAction action, const Lines &lines)
{
    std::vector<Sent> sent;
    for (const desk::WriteLine *line : lines) {
        if (action == RequestAction::Approve || (action == RequestAction::Hold && isAmong(line->state, waiting)))
            sent.push_back({line->number, line->revision});
    }
    if (sent.empty())
        return;
    const QString clinic = m_clinic->id;
    const auto isHere = [this, clinic] { return m_clinic && m_clinic->id == clinic; };
    if (action == RequestAction::Approve) {
        m_trail.add({WriteActions::done(action, int(sent.size())), [=, this] { return isHere() && !stillIn(sent, waiting).empty(); },
                     [this, sent] { takeBack(sent); }, [this, sent] { return releaseWords(sent); }});
    } else if (action == RequestAction::Hold) {
        m_trail.add({WriteActions::done(action, int(sent.size())), [=, this] { return isHere() && !stillIn(sent, {WriteState::Held}).empty(); },
                     [this, sent] { emitDecision(RequestAction::Approve, stillIn(sent, {WriteState::Held})); }, {}});
    }
}

/// Those that stand in one of the states, and those whose decision is not seen in the queue yet.
QueuePage::Lines QueuePage::stillIn(const std::vector<Sent> &sent, const std::vector<WriteState> &states) const
{
    Lines lines;
    for (const Sent &one : sent) {
        const desk::WriteLine *line = m_rows->line(quint64(one.number));
        const bool isOnItsWay = line != nullptr && line->revision == one.revision && !m_refused.contains(one.number);
        if (line != nullptr && (isOnItsWay || isAmong(line->state, states)))
            lines.push_back(line);
    }
    return lines;
}

QString QueuePage::releaseWords(const std::vector<Sent> &sent) const
{
    std::optional<domain::Instant> first;
    for (const desk::WriteLine *line : stillIn(sent, waiting)) {
        if (line->state == WriteState::Approved && line->notBefore)
            first = std::min(first.value_or(*line->notBefore), *line->notBefore);
    }
    if (!first)
        return {};
    return *first > m_now ? tr("Sending begins %1.", "in how long").arg(TimeWords::ahead(std::chrono::ceil<std::chrono::seconds>(*first - m_now)))
                          : tr("Nothing of it was sent yet.");
}

void QueuePage::takeBack(const std::vector<Sent> &sent)
{
    const Lines open = stillIn(sent, waiting);
    QStringList gone;
    for (const Sent &one : sent) {
        const bool isOpen = std::ranges::find(open, one.number, &desk::WriteLine::number) != open.end();
        if (!isOpen && !m_refused.contains(one.number))
            gone << WriteWords::id(one.number);
    }
    if (!open.empty())
        emitDecision(RequestAction::Undo, open);
    if (!gone.isEmpty())
        m_alreadySent = tr("%Ln writes were sent already and stay: %1. “Undo” on one of them queues the change back.", nullptr, int(gone.size()))
                            .arg(QStringList(gone.mid(0, 5)).join(QStringLiteral(", ")));
    showNotices();
}

void QueuePage::showRequest(const desk::RequestProgress &progress)
{
    using State = desk::RequestProgress::State;
    const bool isMine = progress.action >= RequestAction::Approve && progress.action <= RequestAction::Undo;
    if (!isMine || !m_clinic || progress.clinic != m_clinic->id)
        return;
    if (progress.state == State::Done || progress.state == State::Failed || progress.state == State::Expired)
        takeAnswer(progress);
    showNotices();
    Q_EMIT workChanged();
}

void QueuePage::takeAnswer(const desk::RequestProgress &progress)
{
    const auto asked = std::ranges::find(m_unanswered, progress.action, &std::pair<RequestAction, std::vector<qint64>>::first);
    std::vector<qint64> numbers;
    if (asked != m_unanswered.end()) {
        numbers = std::move(asked->second);
        m_unanswered.erase(asked);
    }
    if (progress.state != desk::RequestProgress::State::Done) {
        m_refused.unite(QSet<qint64>(numbers.begin(), numbers.end()));
        const Trouble trouble = progress.error ? ErrorWords::of(*progress.error) : ErrorWords::ofCode("expired");
        m_refusals = {tr("%1 %2", "what happened, what to do").arg(trouble.what, trouble.remedy)};
        return;
    }
    QStringList whys;
    for (const QJsonValue &refused : QJsonDocument::fromJson(progress.outcome).object().value(QLatin1String("refused")).toArray()) {
        const QJsonObject one = refused.toObject();
        m_refused.insert(numberOf(one.value(QLatin1String("id")).toString()));
        QString why = StoredWords::of(one.value(QLatin1String("why")).toString());
        if (why.endsWith(u'.'))
            why.chop(1); // several stand in one sentence
        whys << tr("%1: %2", "write, why it was refused").arg(one.value(QLatin1String("id")).toString(), why);
    }
    m_refusals = whys.isEmpty() ? QStringList() : QStringList(WriteActions::refused(progress.action, whys));
}

void QueuePage::tell(WriteWork &work) const
{
    work.chosen = m_chosen;
    const bool hasAny = m_rows->count(QueueFacet::Decide) > 0 && isIn(m_rows->facet(), WriteState::Awaiting);
    const auto fits = [this](int row) {
        const desk::WriteLine *line = m_rows->line(m_table->table()->keyAt(row));
        return line != nullptr && WriteActions::fits(RequestAction::Approve, line->state);
    };
    for (int row = 0; hasAny && !work.showsApprovable && row < m_table->table()->rowCount(); ++row)
        work.showsApprovable = fits(row);
    if (const desk::WriteDetail &write = m_write->write(); write.line.number != 0 && write.holdsPhi)
        work.writeNames = write.isRevealed ? WriteWork::Names::Revealed : WriteWork::Names::Masked;
}

void QueuePage::showChosen()
{
    m_chosen = {};
    for (const desk::WriteLine *line : chosenLines())
        ++m_chosen[std::size_t(line->state)];
    const int count = WriteActions::fitting(RequestAction::Approve, m_chosen);
    m_approve->setText(count > 1 ? tr("Approve %L1").arg(count) : tr("Approve"));
    showDialogs();
    Q_EMIT workChanged();
}

void QueuePage::showEmpty()
{
    if (!m_clinic) {
        m_table->setEmptyWords(tr("No clinic is connected yet."), tr("Choose “Connect a clinic” in the list of clinics above; it takes two minutes."));
        return;
    }
    if (!m_isRead) {
        m_table->setEmptyWords(tr("Reading the queue…"), {});
        return;
    }
    switch (m_rows->facet()) {
    case QueueFacet::Decide:
        m_table->setEmptyWords(tr("Nothing waits for a decision."),
                               tr("What a voice agent, an app or the desk asks for appears here. “Find a time” puts a visit into the queue."));
        break;
    case QueueFacet::OnItsWay: m_table->setEmptyWords(tr("Nothing is on its way."), tr("What is approved goes out by itself and shows here until it is proven.")); break;
    case QueueFacet::Failed: m_table->setEmptyWords(tr("Nothing has failed."), tr("A write that the practice system does not take stays here until somebody decides.")); break;
    case QueueFacet::Over: m_table->setEmptyWords(tr("Nothing is done yet."), tr("Writes that were proven, rejected, undone or have expired show here.")); break;
    case QueueFacet::All:
        m_table->setEmptyWords(tr("Nobody has asked for a change yet."),
                               tr("“Find a time” puts a visit into the queue; programs do it with “articulatorctl write submit”."));
        break;
    }
}

bool QueuePage::nobodySends() const { return m_worker == desk::WorkerPresence::Absent || m_worker == desk::WorkerPresence::Late; }

void QueuePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_side->setFixedWidth(width() < 1000 ? 296 : 372);
}

} // namespace articulator::ui
