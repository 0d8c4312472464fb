// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/bookkeeping.h"

#include <algorithm>

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

Actor Actor::api(Mode mode)
{
    return {mode == Mode::Remote ? u"EConnector"_s : mode == Mode::Service ? u"OpenDentalAPIService"_s : u"None"_s, 0};
}

void Bookkeeping::signal(const QString &type, qint64 day, qint64 key, const QString &keyType)
{
    if (!m_office->settings.sideEffects)
        return;
    Draft draft = m_office->signalods.draft();
    draft.set("DateViewing"_L1, day)
        .set("SigDateTime"_L1, m_office->clock.wallNow())
        .set("FKey"_L1, key)
        .set("FKeyType"_L1, keyType);
    m_office->signalods.insert(draft.set("IType"_L1, type));
}

void Bookkeeping::signalAppointment(const RowView &appointment)
{
    const qint64 day = appointment.number("AptDateTime"_L1) / OfficeClock::secondsPerDay;
    signal(u"Appointment"_s, day, appointment.number("Op"_L1), u"Operatory"_s);
    signal(u"Appointment"_s, day, appointment.number("ProvNum"_L1), u"Provider"_s);
}

void Bookkeeping::trace(qint64 appointment, const Actor &actor, const QString &action)
{
    if (!m_office->settings.sideEffects)
        return;
    const RowView visit = *m_office->appointments.find(appointment);
    Draft draft = m_office->histAppointments.draft();
    draft.set("HistUserNum"_L1, actor.user)
        .set("HistDateTStamp"_L1, m_office->clock.wallNow())
        .word("HistApptAction"_L1, action);
    draft.word("ApptSource"_L1, actor.source);
    for (const Column &column : m_office->appointments.schema().columns()) {
        if (column.kind != Kind::Derived)
            draft.set(column.name, visit.number(column.name));
    }
    m_office->histAppointments.insert(draft);
    signalAppointment(visit);
}

qint64 Bookkeeping::create(Draft appointment, const Actor &actor)
{
    appointment.set("SecDateTEntry"_L1, m_office->clock.wallNow());
    const qint64 number = m_office->appointments.insert(appointment);
    trace(number, actor, u"Created"_s);
    return number;
}

bool Bookkeeping::change(const Draft &appointment, const Actor &actor, const QString &action)
{
    const auto before = m_office->appointments.find(appointment.number("AptNum"_L1));
    if (!before)
        return false;
    const Row old = before->row();
    if (!m_office->appointments.update(appointment))
        return false;
    // The day it left has to be drawn anew as well.
    const RowView left(m_office->appointments, old);
    if (left.number("AptDateTime"_L1) != appointment.number("AptDateTime"_L1)
        || left.number("Op"_L1) != appointment.number("Op"_L1))
        signalAppointment(left);
    trace(appointment.number("AptNum"_L1), actor, action);
    return true;
}

bool Bookkeeping::move(qint64 appointment, qint64 wall, qint64 operatory, const Actor &actor)
{
    const auto visit = m_office->appointments.find(appointment);
    if (!visit)
        return false;
    Draft draft = m_office->appointments.edit(appointment);
    draft.set("AptDateTime"_L1, wall).set("Op"_L1, operatory);
    if (visit->word("AptStatus"_L1) == u"UnschedList")
        draft.word("AptStatus"_L1, u"Scheduled").set("UnschedStatus"_L1, 0);
    return change(draft, actor);
}

bool Bookkeeping::confirm(qint64 appointment, qint64 definition, const Actor &actor)
{
    if (!m_office->appointments.contains(appointment))
        return false;
    Draft draft = m_office->appointments.edit(appointment);
    draft.set("Confirmed"_L1, definition);
    const std::pair<QLatin1String, QLatin1String> triggers[]{
        {"AppointmentTimeArrivedTrigger"_L1, "DateTimeArrived"_L1},
        {"AppointmentTimeSeatedTrigger"_L1, "DateTimeSeated"_L1},
        {"AppointmentTimeDismissedTrigger"_L1, "DateTimeDismissed"_L1}};
    for (const auto &[preference, column] : triggers) {
        const bool unset = draft.number(column) % OfficeClock::secondsPerDay == 0;
        if (m_office->settings.sideEffects && unset && m_office->preference(preference).toLongLong() == definition)
            draft.set(column, m_office->clock.wallNow());
    }
    return change(draft, actor);
}

bool Bookkeeping::complete(qint64 appointment, const Actor &actor)
{
    const auto visit = m_office->appointments.find(appointment);
    if (!visit)
        return false;
    const qint64 patient = visit->number("PatNum"_L1);
    const qint64 day = visit->number("AptDateTime"_L1) / OfficeClock::secondsPerDay;
    const bool changed = change(m_office->appointments.edit(appointment).word("AptStatus"_L1, u"Complete"), actor);
    std::vector<qint64> done;
    for (const auto &[id, row] : m_office->procedureLogs.rows()) {
        const RowView procedure(m_office->procedureLogs, row);
        if (procedure.number("AptNum"_L1) == appointment && procedure.word("ProcStatus"_L1) == u"TP")
            done.push_back(id);
    }
    for (const qint64 procedure : done)
        m_office->procedureLogs.update(m_office->procedureLogs.edit(procedure)
                                           .word("ProcStatus"_L1, u"C")
                                           .set("ProcDate"_L1, day)
                                           .set("DateEntryC"_L1, day));
    recalculateRecalls(patient);
    return changed;
}

bool Bookkeeping::breakOff(qint64 appointment, bool toUnscheduledList, const QString &breakType, const Actor &actor)
{
    const auto visit = m_office->appointments.find(appointment);
    if (!visit)
        return false;
    const qint64 patient = visit->number("PatNum"_L1);
    const qint64 provider = visit->number("ProvNum"_L1);
    Draft draft = m_office->appointments.edit(appointment);
    draft.word("AptStatus"_L1, toUnscheduledList ? u"UnschedList" : u"Broken");
    // The list keeps the time it was booked for, but no chair.
    if (toUnscheduledList)
        draft.set("Op"_L1, 0);
    const bool changed = change(draft, actor, breakType.isEmpty() ? u"Changed"_s : breakType);
    const QString code = breakType == u"Missed" ? u"D9986"_s : u"D9987"_s;
    const qint64 today = m_office->clock.wallNow() / OfficeClock::secondsPerDay;
    for (const auto &[id, row] : m_office->procedureCodes.rows()) {
        if (breakType.isEmpty() || RowView(m_office->procedureCodes, row).text("ProcCode"_L1) != code)
            continue;
        Draft procedure = m_office->procedureLogs.draft();
        procedure.set("PatNum"_L1, patient)
            .set("CodeNum"_L1, id)
            .word("ProcStatus"_L1, u"C")
            .set("ProcDate"_L1, today)
            .set("ProvNum"_L1, provider);
        procedure.set("ProcFee"_L1, RowView(m_office->procedureCodes, row).number("fee"_L1))
            .set("DateEntryC"_L1, today)
            .set("UnitQty"_L1, 1);
        m_office->procedureLogs.insert(procedure.set("SecDateEntry"_L1, m_office->clock.wallNow()));
    }
    if (m_office->preference("BrokenApptCommLog"_L1) == u"1")
        addCommlog(patient, u"Broken appointment"_s, u"Phone"_s, 235);
    return changed;
}

bool Bookkeeping::appendNote(qint64 appointment, const QString &note, const Actor &actor)
{
    const auto visit = m_office->appointments.find(appointment);
    if (!visit)
        return false;
    const QString old = visit->text("Note"_L1);
    return change(
        m_office->appointments.edit(appointment).set("Note"_L1, old.isEmpty() ? note : QString(old + u"\r\n"_s + note)),
        actor);
}

bool Bookkeeping::erase(qint64 appointment, const Actor &actor)
{
    if (!m_office->appointments.contains(appointment))
        return false;
    const qint64 patient = m_office->appointments.find(appointment)->number("PatNum"_L1);
    trace(appointment, actor, u"Deleted"_s);
    m_office->appointments.remove(appointment);
    std::vector<qint64> fields;
    for (const auto &[id, row] : m_office->apptFields.rows()) {
        if (RowView(m_office->apptFields, row).number("AptNum"_L1) == appointment)
            fields.push_back(id);
    }
    for (const qint64 field : fields)
        m_office->apptFields.remove(field);
    std::vector<qint64> procedures;
    for (const auto &[id, row] : m_office->procedureLogs.rows()) {
        if (RowView(m_office->procedureLogs, row).number("AptNum"_L1) == appointment)
            procedures.push_back(id);
    }
    for (const qint64 procedure : procedures)
        m_office->procedureLogs.update(m_office->procedureLogs.edit(procedure).set("AptNum"_L1, 0));
    recalculateRecalls(patient);
    return true;
}

void Bookkeeping::attachProcedures(qint64 appointment, const QString &codes)
{
    const auto visit = m_office->appointments.find(appointment);
    const qint64 today = m_office->clock.wallNow() / OfficeClock::secondsPerDay;
    QStringList summary;
    for (const auto &[id, row] : m_office->procedureCodes.rows()) {
        const RowView code(m_office->procedureCodes, row);
        if (!codes.split(u',').contains(code.text("ProcCode"_L1)))
            continue;
        Draft draft = m_office->procedureLogs.draft();
        draft.set("PatNum"_L1, visit->number("PatNum"_L1))
            .set("AptNum"_L1, appointment)
            .set("CodeNum"_L1, id)
            .word("ProcStatus"_L1, u"TP");
        draft.set("ProvNum"_L1, visit->number("ProvNum"_L1))
            .set("ClinicNum"_L1, visit->number("ClinicNum"_L1))
            .set("ProcFee"_L1, code.number("fee"_L1));
        draft.set("ProcDate"_L1, visit->number("AptDateTime"_L1) / OfficeClock::secondsPerDay)
            .set("DateTP"_L1, today)
            .set("UnitQty"_L1, 1);
        m_office->procedureLogs.insert(draft.set("SecDateEntry"_L1, m_office->clock.wallNow()));
        summary.push_back(code.text("AbbrDesc"_L1));
    }
    if (!summary.isEmpty())
        m_office->appointments.update(
            m_office->appointments.edit(appointment).set("ProcDescript"_L1, summary.join(u", "_s)));
}

} // namespace articulator::opendental::simulator
