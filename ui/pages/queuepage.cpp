// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/queuepage.h"

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
#include "ui/look/writewords.h"
#include "ui/pages/queuelist.h"
#include "ui/pages/writeactions.h"
#include "ui/pages/writecard.h"
#include "ui/parts/card.h"
#include "ui/parts/facetstrip.h"
#include "ui/parts/label.h"
#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

/// What the page does; how it is put together stands in queuepagebuild.cpp.
namespace articulator::ui {

using desk::RequestAction;
using domain::WriteState;

void QueuePage::setClinic(const std::optional<desk::ClinicLine> &clinic)
{
    const bool other = (clinic ? clinic->id : QString()) != (m_clinic ? m_clinic->id : QString());
    m_clinic = clinic;
    if (other) {
        m_isRead = false;
        m_open = 0;
        m_refusals.clear();
        m_released.clear();
        m_rows->show(desk::QueueSnapshot{});
        m_write->clear(tr("Choose a write to see what it changes."));
        Q_EMIT writeWanted(0);
        Q_EMIT watchWanted(clinic ? clinic->id : QString());
    }
    showEmpty();
    showNotices();
    showActions();
}

void QueuePage::setWorker(desk::WorkerPresence worker)
{
    m_worker = worker;
    showNotices();
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
    showRelease();
    showActions();
}

void QueuePage::show(const desk::WriteDetail &write)
{
    if (write.line.number == 0 || write.line.number != m_open)
        return;
    m_write->tick(m_now);
    m_write->show(write);
}

void QueuePage::openWrite(qint64 number)
{
    m_wantedOpen = number;
    const desk::WriteLine *line = m_rows->line(quint64(number));
    if (line == nullptr)
        return;
    m_wantedOpen = 0;
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
    showRelease();
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

std::vector<const desk::WriteLine *> QueuePage::chosenLines() const
{
    std::vector<const desk::WriteLine *> lines;
    for (const quint64 key : m_table->selectedKeys()) {
        if (const desk::WriteLine *line = m_rows->line(key))
            lines.push_back(line);
    }
    return lines;
}

std::vector<const desk::WriteLine *> QueuePage::shownLines() const
{
    std::vector<const desk::WriteLine *> lines;
    for (int row = 0; row < m_table->table()->rowCount(); ++row) {
        if (const desk::WriteLine *line = m_rows->line(m_table->table()->keyAt(row)))
            lines.push_back(line);
    }
    return lines;
}

void QueuePage::press(RequestAction action)
{
    const std::vector<const desk::WriteLine *> lines = WriteActions::fitting(action, chosenLines());
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
    const std::vector<const desk::WriteLine *> lines = WriteActions::fitting(RequestAction::Approve, shownLines());
    if (!lines.empty())
        confirmApproval(lines);
}

// The next row is chosen at once, so that one key after the other decides one write after the other.
void QueuePage::send(RequestAction action, const std::vector<const desk::WriteLine *> &lines, const QString &words)
{
    if (!m_clinic)
        return;
    std::vector<qint64> numbers;
    for (const desk::WriteLine *line : lines)
        numbers.push_back(line->number);
    if (action == RequestAction::Approve)
        m_released = numbers;
    m_refusals.clear();
    const int row = m_table->currentIndex().row();
    const int next = row + 1 < m_table->table()->rowCount() ? row + 1 : row - 1;
    const quint64 nextKey = numbers.size() == 1 && next >= 0 ? m_table->table()->keyAt(next) : 0;
    Q_EMIT decided(action, m_clinic->id, numbers, words);
    if (nextKey != 0 && m_rows->facet() == QueueFacet::Decide)
        m_table->selectKey(nextKey);
    showNotices();
}

void QueuePage::showRequest(const desk::RequestProgress &progress)
{
    using State = desk::RequestProgress::State;
    const bool isMine = progress.action >= RequestAction::Approve && progress.action <= RequestAction::Undo;
    if (!isMine || !m_clinic || progress.clinic != m_clinic->id)
        return;
    if (progress.state == State::Failed || progress.state == State::Expired) {
        const Trouble trouble = progress.error ? ErrorWords::of(*progress.error) : ErrorWords::ofCode("expired");
        m_refusals = {tr("%1 %2", "what happened, what to do").arg(trouble.what, trouble.remedy)};
    } else if (progress.state == State::Done) {
        QStringList whys;
        for (const QJsonValue &refused : QJsonDocument::fromJson(progress.outcome).object().value(QLatin1String("refused")).toArray()) {
            const QJsonObject one = refused.toObject();
            whys << tr("%1: %2", "write, why it was refused").arg(one.value(QLatin1String("id")).toString(), one.value(QLatin1String("why")).toString());
        }
        m_refusals = whys.isEmpty() ? QStringList() : QStringList(WriteActions::refused(progress.action, whys));
    }
    showNotices();
    showRelease();
}

void QueuePage::showActions()
{
    const std::vector<const desk::WriteLine *> lines = chosenLines();
    for (const Act &act : m_acts) {
        const QString why = !m_clinic ? tr("Connect a clinic first.") : WriteActions::whyNot(act.action, lines);
        act.button->setEnabled(why.isEmpty());
        act.button->setToolTip(why.isEmpty() ? act.help : why);
        act.button->setAccessibleDescription(act.button->toolTip());
        if (act.action != RequestAction::Approve)
            continue;
        const int count = int(WriteActions::fitting(act.action, lines).size());
        act.button->setText(count > 1 ? tr("Approve %L1").arg(count) : tr("Approve"));
    }
}

void QueuePage::showEmpty()
{
    if (!m_clinic) {
        m_table->setEmptyWords(tr("No clinic is connected yet."), tr("Add one with “articulatorctl clinic add”; it appears here at once."));
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

std::vector<const desk::WriteLine *> QueuePage::waitingForRelease() const
{
    std::vector<const desk::WriteLine *> waiting;
    for (const qint64 number : m_released) {
        const desk::WriteLine *line = m_rows->line(quint64(number));
        if (line != nullptr && line->state == WriteState::Approved && line->notBefore && *line->notBefore > m_now)
            waiting.push_back(line);
    }
    return waiting;
}

void QueuePage::showRelease()
{
    const std::vector<const desk::WriteLine *> waiting = waitingForRelease();
    m_release->setVisible(!waiting.empty());
    if (waiting.empty())
        return;
    domain::Instant first = *waiting.front()->notBefore;
    for (const desk::WriteLine *line : waiting)
        first = std::min(first, *line->notBefore);
    const QString ahead = TimeWords::ahead(std::chrono::ceil<std::chrono::seconds>(first - m_now));
    m_releaseWords->setText(tr("%1 They go out %2.", "how many were approved, in how long").arg(WriteActions::done(RequestAction::Approve, int(waiting.size())), ahead));
}

void QueuePage::stopReleased()
{
    const std::vector<const desk::WriteLine *> waiting = waitingForRelease();
    if (waiting.empty())
        return;
    send(RequestAction::Hold, waiting);
    m_released.clear();
    showRelease();
}

void QueuePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_side->setFixedWidth(width() < 1000 ? 296 : 372);
}

} // namespace articulator::ui
