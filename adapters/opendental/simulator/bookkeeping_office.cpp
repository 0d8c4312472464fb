// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/bookkeeping.h"

#include <algorithm>

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

qint64 Bookkeeping::addSchedule(Draft schedule, const std::vector<qint64> &operatories)
{
    const qint64 number = m_office->schedules.insert(schedule);
    for (const qint64 operatory : operatories)
        m_office->scheduleOps.insert(
            m_office->scheduleOps.draft().set("ScheduleNum"_L1, number).set("OperatoryNum"_L1, operatory));
    signal(u"Schedules"_s, schedule.number("SchedDate"_L1), 0, u"Undefined"_s);
    return number;
}

bool Bookkeeping::eraseSchedule(qint64 schedule)
{
    const auto row = m_office->schedules.find(schedule);
    if (!row)
        return false;
    const qint64 day = row->number("SchedDate"_L1);
    relink(schedule, {});
    m_office->schedules.remove(schedule);
    signal(u"Schedules"_s, day, 0, u"Undefined"_s);
    return true;
}

bool Bookkeeping::relink(qint64 schedule, const std::vector<qint64> &operatories)
{
    if (!m_office->schedules.contains(schedule))
        return false;
    std::vector<qint64> links;
    for (const auto &[id, row] : m_office->scheduleOps.rows()) {
        if (RowView(m_office->scheduleOps, row).number("ScheduleNum"_L1) == schedule)
            links.push_back(id);
    }
    for (const qint64 link : links)
        m_office->scheduleOps.remove(link);
    for (const qint64 operatory : operatories)
        m_office->scheduleOps.insert(
            m_office->scheduleOps.draft().set("ScheduleNum"_L1, schedule).set("OperatoryNum"_L1, operatory));
    return true;
}

int Bookkeeping::rewriteDay(qint64 day)
{
    std::vector<qint64> old;
    for (const auto &[id, row] : m_office->schedules.rows()) {
        const RowView schedule(m_office->schedules, row);
        if (schedule.number("SchedDate"_L1) == day && schedule.word("SchedType"_L1) == u"Provider")
            old.push_back(id);
    }
    for (const qint64 schedule : old) {
        const std::vector<qint64> operatories = m_office->operatoryNumbersOf(schedule);
        Draft copy = m_office->schedules.edit(schedule);
        copy.set("ScheduleNum"_L1, m_office->schedules.draft().number("ScheduleNum"_L1)).set("DateTStamp"_L1, 0);
        eraseSchedule(schedule);
        addSchedule(copy, operatories);
    }
    return static_cast<int>(old.size());
}

bool Bookkeeping::softDelete(qint64 patient)
{
    if (!m_office->patients.contains(patient))
        return false;
    return m_office->patients.update(m_office->patients.edit(patient).word("PatStatus"_L1, u"Deleted"));
}

bool Bookkeeping::merge(qint64 from, qint64 into)
{
    if (from == into || !m_office->patients.contains(from) || !m_office->patients.contains(into))
        return false;
    m_office->patients.update(m_office->patients.edit(from).word("PatStatus"_L1, u"Archived"));
    Draft link = m_office->patientLinks.draft();
    link.set("PatNumFrom"_L1, from)
        .set("PatNumTo"_L1, into)
        .word("LinkType"_L1, u"Merge")
        .set("DateTimeLink"_L1, m_office->clock.wallNow());
    m_office->patientLinks.insert(link);
    for (Table *table : {&m_office->appointments, &m_office->procedureLogs, &m_office->recalls, &m_office->patPlans,
                         &m_office->treatPlans, &m_office->commlogs}) {
        std::vector<qint64> moved;
        for (const auto &[id, row] : table->rows()) {
            if (RowView(*table, row).number("PatNum"_L1) == from)
                moved.push_back(id);
        }
        for (const qint64 id : moved)
            table->update(table->edit(id).set("PatNum"_L1, into));
    }
    return true;
}

bool Bookkeeping::dropCoverage(qint64 patient)
{
    std::vector<qint64> covers;
    for (const auto &[id, row] : m_office->patPlans.rows()) {
        if (RowView(m_office->patPlans, row).number("PatNum"_L1) == patient)
            covers.push_back(id);
    }
    for (const qint64 cover : covers)
        m_office->patPlans.remove(cover);
    std::vector<qint64> open;
    for (const auto &[id, row] : m_office->appointments.rows()) {
        const RowView visit(m_office->appointments, row);
        const QString status = visit.word("AptStatus"_L1);
        if (visit.number("PatNum"_L1) == patient
            && (status == u"Scheduled" || status == u"UnschedList" || status == u"Planned"))
            open.push_back(id);
    }
    for (const qint64 visit : open)
        m_office->appointments.update(m_office->appointments.edit(visit).set("InsPlan1"_L1, 0).set("InsPlan2"_L1, 0));
    return !covers.empty();
}

/// The program keeps DateScheduled in step with the patient's next hygiene visit.
void Bookkeeping::recalculateRecalls(qint64 patient)
{
    const qint64 today = m_office->clock.wallNow() / OfficeClock::secondsPerDay;
    qint64 next = 0;
    qint64 last = 0;
    for (const auto &[id, row] : m_office->appointments.rows()) {
        const RowView visit(m_office->appointments, row);
        if (visit.number("PatNum"_L1) != patient || visit.number("ProvHyg"_L1) == 0)
            continue;
        const qint64 day = visit.number("AptDateTime"_L1) / OfficeClock::secondsPerDay;
        if (visit.word("AptStatus"_L1) == u"Scheduled" && day >= today)
            next = next == 0 ? day : std::min(next, day);
        if (visit.word("AptStatus"_L1) == u"Complete")
            last = std::max(last, day);
    }
    std::vector<qint64> own;
    for (const auto &[id, row] : m_office->recalls.rows()) {
        if (RowView(m_office->recalls, row).number("PatNum"_L1) == patient
            && RowView(m_office->recalls, row).number("RecallTypeNum"_L1) != 4)
            own.push_back(id);
    }
    for (const qint64 id : own) {
        Draft draft = m_office->recalls.edit(id);
        draft.set("DateScheduled"_L1, next);
        if (last > draft.number("DatePrevious"_L1)) {
            const QDate due = OfficeClock::dateOf(last).addMonths(6).addDays(1);
            draft.set("DatePrevious"_L1, last).set("DateDue"_L1, OfficeClock::dayOf(due));
        }
        m_office->recalls.update(draft);
    }
}

qint64 Bookkeeping::addCommlog(qint64 patient, const QString &note, const QString &mode, qint64 type)
{
    Draft draft = m_office->commlogs.draft();
    draft.set("PatNum"_L1, patient)
        .set("CommDateTime"_L1, m_office->clock.wallNow())
        .set("CommType"_L1, type)
        .set("Note"_L1, note);
    draft.word("Mode_"_L1, mode).word("SentOrReceived"_L1, u"Sent");
    return m_office->commlogs.insert(draft);
}

} // namespace articulator::opendental::simulator
