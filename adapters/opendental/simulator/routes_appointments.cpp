// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "simulator/body.h"
#include "simulator/bookkeeping.h"
#include "simulator/writeroutes.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestPattern = 108;
constexpr qint64 secondsPerMark = 300;
constexpr qint64 confirmedCategory = 2;
constexpr qint64 unscheduledCategory = 13;

tl::unexpected<Answer> refused(int status, const QString &sentence)
{
    return tl::unexpected(Answer::refusal(status, sentence));
}

Actor apiOf(const Call &call)
{
    return Actor::api(call.office.settings.mode);
}

Produced shown(const Call &call, qint64 number, int status)
{
    Produced produced
        = Produced::object(Renderer(call.office, Formats::of(call.request))
                               .fields(call.office.appointments, call.office.appointments.find(number)->row()),
                           status);
    if (status == 201)
        produced.location = u"appointments/%1"_s.arg(number);
    return produced;
}

void putPattern(Body &body, Draft &draft, Table &table, QLatin1String name)
{
    if (!body.has(name))
        return;
    const QString pattern = body.text(name).left(longestPattern);
    const bool marks = std::all_of(pattern.cbegin(), pattern.cend(), [](QChar c) { return c == u'X' || c == u'/'; });
    if (pattern.isEmpty() || !marks)
        body.refuse(400, u"%1 is invalid"_s.arg(name));
    draft.set(name, table.number(pattern));
}

/// Times of day are written; the row keeps them with the visit's date.
void putTime(Body &body, Draft &draft, const Call &call, QLatin1String name)
{
    if (!body.has(name) || call.office.settings.version < Version{25, 2, 10})
        return;
    const auto time = OfficeClock::readTime(body.text(name));
    if (!time)
        body.refuse(400, u"%1 format must be HH:mm:ss"_s.arg(name));
    else
        draft.set(name,
                  draft.number("AptDateTime"_L1) / OfficeClock::secondsPerDay * OfficeClock::secondsPerDay + *time);
}

void putFields(Body &body, Draft &draft, const Call &call)
{
    Office &office = call.office;
    for (const QLatin1String name : {"AptStatus"_L1, "Op"_L1, "AptDateTime"_L1, "Confirmed"_L1, "Note"_L1, "ProvNum"_L1,
                                     "ProvHyg"_L1, "ClinicNum"_L1, "IsHygiene"_L1})
        body.put(draft, office.appointments, name);
    body.put(draft, office.appointments, "IsNewPatient"_L1, {21, 3, 0});
    body.put(draft, office.appointments, "Priority"_L1, {22, 1, 0});
    body.put(draft, office.appointments, "AppointmentTypeNum"_L1, {22, 1, 0});
    body.put(draft, office.appointments, "colorOverride"_L1, {22, 3, 9});
    putPattern(body, draft, office.appointments, "Pattern"_L1);
    if (Version{23, 3, 17} <= office.settings.version)
        putPattern(body, draft, office.appointments, "PatternSecondary"_L1);
    for (const QLatin1String name : {"DateTimeArrived"_L1, "DateTimeSeated"_L1, "DateTimeDismissed"_L1})
        putTime(body, draft, call, name);
    body.refers("ProvNum"_L1, office.providers, u"Provider"_s);
    body.refers("ProvHyg"_L1, office.providers, u"Provider"_s);
    body.refers("Op"_L1, office.operatories, u"Operatory"_s);
    body.refers("ClinicNum"_L1, office.clinics, u"Clinic"_s);
    body.refers("AppointmentTypeNum"_L1, office.appointmentTypes, u"AppointmentType"_s);
    body.defined("Confirmed"_L1, confirmedCategory);
}

/// The same chair, any status but UnschedList, half-open intervals.
bool overlaps(const Office &office, const Draft &draft)
{
    const qint64 start = draft.number("AptDateTime"_L1);
    const qint64 end = start + office.texts.text(draft.number("Pattern"_L1)).size() * secondsPerMark;
    return std::any_of(office.appointments.rows().begin(), office.appointments.rows().end(), [&](const auto &entry) {
        const RowView other(office.appointments, entry.second);
        const qint64 from = other.number("AptDateTime"_L1);
        return other.id() != draft.number("AptNum"_L1) && other.number("Op"_L1) == draft.number("Op"_L1)
            && draft.number("Op"_L1) != 0 && other.word("AptStatus"_L1) != u"UnschedList" && from < end
            && start < from + other.text("Pattern"_L1).size() * secondsPerMark;
    });
}

/// What a type brings along: procedures always, colour and length where the body sent none.
void applyType(const Body &body, Draft &draft, const Office &office)
{
    const auto type = office.appointmentTypes.find(draft.number("AppointmentTypeNum"_L1));
    if (!type)
        return;
    if (!body.has("colorOverride"_L1))
        draft.set("colorOverride"_L1, type->number("appointmentTypeColor"_L1));
    if (!body.has("Pattern"_L1) && !type->text("Pattern"_L1).isEmpty())
        draft.set("Pattern"_L1, type->number("Pattern"_L1));
}

/// What the API fills in where the body is silent. The chair's and schedule's providers are not asked.
void fillDefaults(const Body &body, Draft &draft, const Office &office)
{
    const RowView patient = *office.patients.find(draft.number("PatNum"_L1));
    const RowView chair = *office.operatories.find(draft.number("Op"_L1));
    if (!body.has("ProvNum"_L1))
        draft.set("ProvNum"_L1,
                  patient.number("PriProv"_L1) != 0 ? patient.number("PriProv"_L1)
                                                    : office.preference("PracticeDefaultProv"_L1).toLongLong());
    if (!body.has("ClinicNum"_L1))
        draft.set("ClinicNum"_L1,
                  chair.number("ClinicNum"_L1) != 0 ? chair.number("ClinicNum"_L1) : patient.number("ClinicNum"_L1));
    if (!body.has("Confirmed"_L1))
        draft.set("Confirmed"_L1, office.definitionsOf(confirmedCategory).front());
    if (!body.has("AptStatus"_L1))
        draft.word("AptStatus"_L1, u"Scheduled");
    applyType(body, draft, office);
    if (draft.number("Pattern"_L1) == 0)
        draft.set("Pattern"_L1, u"/XX/"_s);
    const auto length = office.texts.text(draft.number("Pattern"_L1)).size();
    if (office.texts.text(draft.number("PatternSecondary"_L1)).size() != length)
        draft.set("PatternSecondary"_L1, QString(length, u'/'));
}

void noteFirstVisit(Office &office, const Draft &draft)
{
    const qint64 patient = draft.number("PatNum"_L1);
    const bool seen
        = std::any_of(office.procedureLogs.rows().begin(), office.procedureLogs.rows().end(), [&](const auto &entry) {
              const RowView procedure(office.procedureLogs, entry.second);
              return procedure.number("PatNum"_L1) == patient && procedure.word("ProcStatus"_L1) == u"C";
          });
    if (draft.number("IsNewPatient"_L1) != 0 && !seen)
        office.patients.update(office.patients.edit(patient).set(
            "DateFirstVisit"_L1, draft.number("AptDateTime"_L1) / OfficeClock::secondsPerDay));
}

Outcome<Produced> createAppointment(const Call &call)
{
    Office &office = call.office;
    Body body(call);
    for (const QLatin1String name : {"PatNum"_L1, "Op"_L1, "AptDateTime"_L1})
        body.require(name);
    body.refers("PatNum"_L1, office.patients, u"Patient"_s);
    body.oneOf("AptStatus"_L1, {u"Scheduled"_s, u"Complete"_s, u"UnschedList"_s, u"PtNote"_s, u"PtNoteCompleted"_s});
    const auto patient = office.patients.find(body.number("PatNum"_L1));
    if (patient && patient->word("PatStatus"_L1) == u"Deleted")
        body.refuse(400, u"PatNum is invalid"_s);
    Draft draft = office.appointments.draft();
    body.put(draft, office.appointments, "PatNum"_L1);
    putFields(body, draft, call);
    body.put(draft, office.appointments, "SecUserNumEntry"_L1, {25, 1, 27});
    if (!body.refusal() && draft.number("Op"_L1) == 0)
        body.refuse(400, u"Op is invalid"_s);
    if (body.refusal())
        return tl::unexpected(*body.refusal());
    fillDefaults(body, draft, office);
    if (office.settings.refuseOverlaps && overlaps(office, draft))
        return refused(400, u"Appointment overlaps an existing appointment in this operatory."_s);
    noteFirstVisit(office, draft);
    Bookkeeping books(office);
    const qint64 number = books.create(draft, apiOf(call));
    if (const auto type = office.appointmentTypes.find(draft.number("AppointmentTypeNum"_L1)))
        books.attachProcedures(number, type->text("CodeStr"_L1));
    return shown(call, number, 201);
}

Outcome<Produced> changeAppointment(const Call &call)
{
    Office &office = call.office;
    const qint64 number = call.ids.front();
    if (!office.appointments.contains(number))
        return refused(404, u"Appointment not found"_s);
    Body body(call);
    body.oneOf("AptStatus"_L1,
               {u"Scheduled"_s, u"Complete"_s, u"UnschedList"_s, u"Broken"_s, u"Planned"_s, u"PtNote"_s,
                u"PtNoteCompleted"_s});
    Draft draft = office.appointments.edit(number);
    const qint64 oldType = draft.number("AppointmentTypeNum"_L1);
    putFields(body, draft, call);
    body.put(draft, office.appointments, "UnschedStatus"_L1, {22, 2, 0});
    body.defined("UnschedStatus"_L1, unscheduledCategory);
    if (body.refusal())
        return tl::unexpected(*body.refusal());
    if (body.text("AptStatus"_L1) == u"UnschedList")
        draft.set("Op"_L1, 0);
    if (office.settings.refuseOverlaps && overlaps(office, draft))
        return refused(400, u"Appointment overlaps an existing appointment in this operatory."_s);
    Bookkeeping books(office);
    books.change(draft, apiOf(call));
    const auto type = office.appointmentTypes.find(draft.number("AppointmentTypeNum"_L1));
    if (type && type->id() != oldType)
        books.attachProcedures(number, type->text("CodeStr"_L1));
    return shown(call, number, 200);
}

Outcome<Produced> breakAppointment(const Call &call)
{
    Office &office = call.office;
    const auto visit = office.appointments.find(call.ids.front());
    if (!visit)
        return refused(404, u"Appointment not found"_s);
    Body body(call);
    body.require("sendToUnscheduledList"_L1);
    const QString list = body.text("sendToUnscheduledList"_L1).toLower();
    if (list != u"true" && list != u"false")
        body.refuse(400, u"sendToUnscheduledList is invalid"_s);
    const QString type = body.text("breakType"_L1);
    if (body.has("breakType"_L1) && type != u"Missed" && type != u"Cancelled")
        body.refuse(400, u"breakType is invalid"_s);
    // 0 none, 1 missed, 2 cancelled, 3 both.
    const qint64 enabled = office.preference("BrokenApptProcedure"_L1).toLongLong();
    if (!type.isEmpty() && (enabled & (type == u"Missed" ? 1 : 2)) == 0)
        body.refuse(400, u"breakType is invalid. %1 is not enabled by the Dental Office."_s.arg(type));
    if (visit->word("AptStatus"_L1) != u"Scheduled")
        body.refuse(400, u"Only Scheduled appointments can be broken."_s);
    if (body.refusal())
        return tl::unexpected(*body.refusal());
    Bookkeeping(office).breakOff(visit->id(), list == u"true", type, apiOf(call));
    return Produced::nothing();
}

Outcome<Produced> confirmAppointment(const Call &call)
{
    Office &office = call.office;
    const auto visit = office.appointments.find(call.ids.front());
    if (!visit)
        return refused(404, u"Appointment not found"_s);
    Body body(call);
    if (body.has("confirmVal"_L1) == body.has("defNum"_L1))
        body.refuse(400, u"Either confirmVal or defNum is required"_s);
    body.defined("defNum"_L1, confirmedCategory);
    qint64 definition = body.number("defNum"_L1);
    if (body.has("confirmVal"_L1)) {
        const QHash<QString, QLatin1String> preferences{{u"Sent"_s, "ApptEConfirmStatusSent"_L1},
                                                        {u"Confirmed"_s, "ApptEConfirmStatusAccepted"_L1},
                                                        {u"Not Accepted"_s, "ApptEConfirmStatusDeclined"_L1},
                                                        {u"Failed"_s, "ApptEConfirmStatusSendFailed"_L1}};
        const QString word = body.text("confirmVal"_L1);
        if (word != u"None" && !preferences.contains(word))
            body.refuse(400, u"confirmVal is invalid"_s);
        definition = word == u"None"
            ? office.definitionsOf(confirmedCategory).front()
            : office.preference(preferences.value(word, "ApptEConfirmStatusSent"_L1)).toLongLong();
    }
    if (!body.refusal() && definition == 0)
        body.refuse(400, u"defNum is invalid"_s);
    if (body.refusal())
        return tl::unexpected(*body.refusal());
    Bookkeeping(office).confirm(visit->id(), definition, apiOf(call));
    return Produced::nothing();
}

Outcome<Produced> appendNote(const Call &call)
{
    const auto visit = call.office.appointments.find(call.ids.front());
    if (!visit)
        return refused(404, u"Appointment not found"_s);
    Body body(call);
    body.require("Note"_L1);
    if (body.refusal())
        return tl::unexpected(*body.refusal());
    Bookkeeping(call.office).appendNote(visit->id(), body.text("Note"_L1), apiOf(call));
    return Produced::nothing();
}

/// A scheduled copy of a planned row; the planned one stays.
Outcome<Produced> schedulePlanned(const Call &call)
{
    Office &office = call.office;
    Body body(call);
    for (const QLatin1String name : {"AptNum"_L1, "AptDateTime"_L1, "ProvNum"_L1, "Op"_L1})
        body.require(name);
    const auto planned = office.appointments.find(body.number("AptNum"_L1));
    if (!body.refusal() && (!planned || planned->word("AptStatus"_L1) != u"Planned"))
        body.refuse(404, u"Appointment not found"_s);
    if (body.refusal())
        return tl::unexpected(*body.refusal());
    const qint64 origin = planned->id();
    Draft draft = office.appointments.edit(origin);
    draft.set("AptNum"_L1, office.appointments.draft().number("AptNum"_L1))
        .set("NextAptNum"_L1, origin)
        .word("AptStatus"_L1, u"Scheduled")
        .set("DateTStamp"_L1, 0);
    putFields(body, draft, call);
    if (body.refusal())
        return tl::unexpected(*body.refusal());
    return shown(call, Bookkeeping(office).create(draft, apiOf(call)), 201);
}

} // namespace

std::vector<Route> appointmentWrites()
{
    const QString books = u"ApiAppointments"_s;
    const QString comm = u"ApiComm"_s;
    return {{"POST", u"appointments"_s, {21, 1, 0}, books, createAppointment},
            {"POST", u"appointments/SchedulePlanned"_s, {22, 2, 0}, books, schedulePlanned},
            {"PUT", u"appointments/#"_s, {21, 1, 0}, books, changeAppointment},
            {"PUT", u"appointments/#/Break"_s, {21, 3, 0}, comm, breakAppointment},
            {"PUT", u"appointments/#/Confirm"_s, {21, 1, 0}, comm, confirmAppointment},
            {"PUT", u"appointments/#/Note"_s, {21, 1, 0}, comm, appendNote}};
}

} // namespace articulator::opendental::simulator
