// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/writepages.h"

#include <algorithm>

#include "ui/pages/conflictpage.h"
#include "ui/pages/findtimepage.h"
#include "ui/pages/queuepage.h"

namespace articulator::ui {

Page *WritePages::queue()
{
    if (m_queue != nullptr)
        return m_queue;
    m_queue = new QueuePage(m_book, m_trail);
    connect(m_queue, &QueuePage::watchWanted, this, &WritePages::watchWanted);
    connect(m_queue, &QueuePage::writeWanted, this, &WritePages::writeWanted);
    connect(m_queue, &QueuePage::workChanged, this, &WritePages::workChanged);
    connect(m_queue, &QueuePage::decided, this, &WritePages::decided);
    m_queue->setWorker(m_worker);
    m_queue->setClinic(m_clinic);
    if (m_lastQueue)
        m_queue->show(*m_lastQueue);
    return m_queue;
}

Page *WritePages::conflicts()
{
    if (m_conflicts != nullptr)
        return m_conflicts;
    m_conflicts = new ConflictPage(m_book, m_trail, [this](qint64 number) { return line(number); });
    connect(m_conflicts, &ConflictPage::watchWanted, this, &WritePages::watchWanted);
    connect(m_conflicts, &ConflictPage::conflictWanted, this, &WritePages::conflictWanted);
    connect(m_conflicts, &ConflictPage::workChanged, this, &WritePages::workChanged);
    connect(m_conflicts, &ConflictPage::resolved, this, &WritePages::resolved);
    connect(m_conflicts, &ConflictPage::stopWanted, this, [this](const QString &clinic, const std::vector<qint64> &writes) {
        Q_EMIT decided(desk::RequestAction::Hold, clinic, writes, {});
    });
    connect(m_conflicts, &ConflictPage::goOnWanted, this, [this](const QString &clinic, const std::vector<qint64> &writes) {
        Q_EMIT decided(desk::RequestAction::Retry, clinic, writes, {});
    });
    m_conflicts->setClinic(m_clinic);
    if (m_lastConflicts)
        m_conflicts->show(*m_lastConflicts);
    return m_conflicts;
}

Page *WritePages::findTime()
{
    if (m_findTime != nullptr)
        return m_findTime;
    m_findTime = new FindTimePage(m_book);
    connect(m_findTime, &FindTimePage::workChanged, this, &WritePages::workChanged);
    connect(m_findTime, &FindTimePage::timesWanted, this, &WritePages::timesWanted);
    connect(m_findTime, &FindTimePage::patientsWanted, this, &WritePages::patientsWanted);
    connect(m_findTime, &FindTimePage::bookingWanted, this, &WritePages::bookingWanted);
    connect(m_findTime, &FindTimePage::queueWanted, this, &WritePages::queueWanted);
    m_findTime->setClinic(m_clinic);
    return m_findTime;
}

void WritePages::setClinic(const std::optional<desk::ClinicLine> &clinic, desk::WorkerPresence worker)
{
    m_clinic = clinic;
    m_worker = worker;
    if (m_queue != nullptr) {
        m_queue->setWorker(worker);
        m_queue->setClinic(clinic);
    }
    if (m_conflicts != nullptr)
        m_conflicts->setClinic(clinic);
    if (m_findTime != nullptr)
        m_findTime->setClinic(clinic);
}

void WritePages::show(const desk::QueueSnapshot &queue)
{
    m_lastQueue = queue;
    m_lastQueue->follows = 0; // a page that comes later takes it whole
    if (m_queue != nullptr)
        m_queue->show(queue);
}

void WritePages::show(const desk::ConflictsSnapshot &conflicts)
{
    m_lastConflicts = conflicts;
    if (m_conflicts != nullptr)
        m_conflicts->show(conflicts);
}

void WritePages::show(const desk::WriteDetail &write)
{
    if (m_queue != nullptr)
        m_queue->show(write);
}

void WritePages::show(const desk::ConflictDetail &conflict)
{
    if (m_conflicts != nullptr)
        m_conflicts->show(conflict);
}

void WritePages::show(const desk::FoundTimes &times)
{
    if (m_findTime != nullptr)
        m_findTime->show(times);
}

void WritePages::show(const desk::FoundPatients &patients)
{
    if (m_findTime != nullptr)
        m_findTime->show(patients);
}

void WritePages::showRequest(const desk::RequestProgress &progress)
{
    if (m_queue != nullptr)
        m_queue->showRequest(progress);
    if (m_conflicts != nullptr)
        m_conflicts->showRequest(progress);
    if (m_findTime != nullptr)
        m_findTime->showRequest(progress);
}

void WritePages::openWrite(qint64 number)
{
    if (m_queue != nullptr)
        m_queue->openWrite(number);
}

void WritePages::openConflict(qint64 number)
{
    if (m_conflicts != nullptr)
        m_conflicts->openConflict(number);
}

const desk::WriteLine *WritePages::line(qint64 number) const
{
    if (!m_lastQueue || !m_clinic || m_lastQueue->clinic != m_clinic->id)
        return nullptr;
    const std::vector<desk::WriteLine> &lines = *m_lastQueue->lines;
    const auto found = std::ranges::lower_bound(lines, number, std::greater(), &desk::WriteLine::number);
    return found != lines.end() && found->number == number ? &*found : nullptr;
}

WriteWork WritePages::work() const
{
    WriteWork work;
    if (m_queue != nullptr)
        m_queue->tell(work);
    if (m_conflicts != nullptr)
        m_conflicts->tell(work);
    if (m_findTime != nullptr)
        m_findTime->tell(work);
    return work;
}

void WritePages::decide(desk::RequestAction action)
{
    if (m_queue != nullptr)
        m_queue->decide(action);
}

void WritePages::approveAllShown()
{
    if (m_queue != nullptr)
        m_queue->approveAllShown();
}

void WritePages::revealWrite() { Q_EMIT writeRevealWanted(); }

void WritePages::keepSide(Side side)
{
    if (m_conflicts != nullptr)
        m_conflicts->keep(side);
}

void WritePages::saveChoices()
{
    if (m_conflicts != nullptr)
        m_conflicts->saveChoices();
}

void WritePages::revealConflict() { Q_EMIT conflictRevealWanted(); }

void WritePages::bookTime()
{
    if (m_findTime != nullptr)
        m_findTime->book();
}

} // namespace articulator::ui
