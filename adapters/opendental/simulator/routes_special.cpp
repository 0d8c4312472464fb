// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "simulator/routes.h"
#include "simulator/slots.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Answer> refused(int status, const QString &sentence)
{
    return tl::unexpected(Answer::refusal(status, sentence));
}

Outcome<Produced> cutToPage(const Call &call, Page page)
{
    const auto range = rangeOf(call);
    if (!range)
        return tl::unexpected(range.error());
    return Produced::list(page.mid(range->offset, range->limit));
}

Outcome<Produced> securityPermissions(const Call &call)
{
    Page page;
    for (const QString &name : Settings::permissionNames()) {
        const bool held = call.office.settings.permissions.contains(name);
        page.push_back({{u"Permission"_s, name}, {u"HasPermission"_s, held ? u"true"_s : u"false"_s}});
    }
    return cutToPage(call, std::move(page));
}

/// Planned rows that have been scheduled already are left out of the ASAP list.
Outcome<Predicate> stillAsap(const Call &call)
{
    const auto clinic = call.request.parameter("ClinicNum"_L1);
    if (!clinic && call.office.clinics.size() > 0)
        return refused(400, u"ClinicNum is required"_s);
    const auto provider = call.request.parameter("ProvNum"_L1).value_or(QString()).toLongLong();
    QSet<qint64> made;
    for (const auto &[id, row] : call.office.appointments.rows())
        made.insert(RowView(call.office.appointments, row).number("NextAptNum"_L1));
    return [=](const RowView &visit) {
        static const QStringList statuses{u"Scheduled"_s, u"UnschedList"_s, u"Broken"_s, u"Planned"_s};
        const bool byProvider
            = provider == 0 || visit.number("ProvNum"_L1) == provider || visit.number("ProvHyg"_L1) == provider;
        return visit.number("Priority"_L1) == 1 && statuses.contains(visit.word("AptStatus"_L1)) && byProvider
            && !made.contains(visit.id());
    };
}

Outcome<Produced> asapAppointments(const Call &call)
{
    static constexpr size_t aptDateTime = 12;
    const ListSpec spec{.table = &Office::appointments,
                        .filters = {{"ClinicNum"_L1, "ClinicNum"_L1}},
                        .before = [](const Row &a, const Row &b) { return a[aptDateTime] < b[aptDateTime]; },
                        .serverTime = ServerTime::First,
                        .condition = stillAsap};
    return listRows(spec, call).map([](Page page) { return Produced::list(std::move(page)); });
}

bool phoneHolds(const RowView &patient, const QString &digits)
{
    for (const QLatin1String column : {"HmPhone"_L1, "WkPhone"_L1, "WirelessPhone"_L1}) {
        QString plain = patient.text(column);
        plain.removeIf([](QChar c) { return !c.isDigit(); });
        if (plain.contains(digits))
            return true;
    }
    return digits.isEmpty();
}

Outcome<Predicate> searchWindow(const Call &call)
{
    QString digits = call.request.parameter("Phone"_L1).value_or(QString());
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    const auto says = [&call](QLatin1String name) {
        return call.request.parameter(name).value_or(QString()).compare(u"true"_s, Qt::CaseInsensitive) == 0;
    };
    const bool archived = says("showArchived"_L1);
    const bool activeOnly = says("hideInactive"_L1);
    const bool guarantors = says("guarOnly"_L1);
    return [=](const RowView &patient) {
        const QString status = patient.word("PatStatus"_L1);
        const bool listed = status != u"Deleted" && (archived || (status != u"Archived" && status != u"Deceased"))
            && (!activeOnly || status != u"Inactive");
        return listed && (!guarantors || patient.number("Guarantor"_L1) == patient.id()) && phoneHolds(patient, digits);
    };
}

/// The program's search window: refuses parameters it does not know, DateTStamp among them.
Outcome<Produced> patientSearch(const Call &call)
{
    static const QStringList read{u"Phone"_s,      u"hideInactive"_s,  u"guarOnly"_s, u"showArchived"_s,
                                  u"SiteNum"_s,    u"SubscriberId"_s,  u"Country"_s,  u"clinicNums"_s,
                                  u"clinicAbbr"_s, u"invoiceNumber"_s, u"Birthdate"_s};
    ListSpec spec{
        .table = &Office::patients,
        .strict = true,
        .condition = searchWindow,
        .onlyFields
        = u"PatNum,LName,FName,MiddleI,Preferred,PatStatus,Birthdate,SSN,Address,Address2,City,State,Zip,HmPhone,"
          u"WkPhone,"
          "WirelessPhone,Email,priProvAbbr,secProvAbbr,BillingType,ChartNumber,ClinicNum,clinicAbbr,siteDesc,TxtMsgOk"_s
              .split(u',')};
    for (const QLatin1String name :
         {"LName"_L1, "FName"_L1, "Address"_L1, "City"_L1, "State"_L1, "SSN"_L1, "ChartNumber"_L1, "Email"_L1})
        spec.filters.push_back({name, name, Match::Like});
    spec.filters.push_back({"Birthdate"_L1, "Birthdate"_L1});
    Request known = call.request;
    known.query.removeIf(
        [](const auto &parameter) { return parameter.first != u"Birthdate" && read.contains(parameter.first); });
    // The condition still reads the parameters that are no plain column filters.
    spec.condition = [&call](const Call &) { return searchWindow(call); };
    return listRows(spec, {call.office, known, {}}).map([](Page page) { return Produced::list(std::move(page)); });
}

Outcome<Produced> appointmentField(const Call &call)
{
    const auto appointment = call.request.parameter("AptNum"_L1);
    const auto name = call.request.parameter("FieldName"_L1);
    if (!appointment || !name)
        return refused(400, u"%1 is required"_s.arg(appointment ? u"FieldName"_s : u"AptNum"_s));
    const qint64 number = appointment->toLongLong();
    if (!call.office.appointments.contains(number))
        return refused(404, u"Appointment not found"_s);
    QString value;
    for (const auto &[id, row] : call.office.apptFields.rows()) {
        const RowView field(call.office.apptFields, row);
        if (field.number("AptNum"_L1) == number && field.text("FieldName"_L1) == *name)
            value = field.text("FieldValue"_L1);
    }
    return Produced::object({{u"FieldName"_s, *name}, {u"AptNum"_s, number}, {u"FieldValue"_s, value}});
}

Fields plannedFields(const Call &call, const RowView &visit)
{
    qint64 scheduled = 0;
    for (const auto &[id, row] : call.office.appointments.rows()) {
        const RowView other(call.office.appointments, row);
        if (other.number("NextAptNum"_L1) == visit.id())
            scheduled = other.number("AptDateTime"_L1);
    }
    return {
        {u"AptNum"_s, QString::number(visit.id())},
        {u"ProvNum"_s, QString::number(visit.number("ProvNum"_L1))},
        {u"ItemOrder"_s, QString::number(visit.number("ItemOrderPlanned"_L1))},
        {u"minutes"_s, QString::number(visit.text("Pattern"_L1).size() * 5)},
        {u"ProcDescript"_s, visit.text("ProcDescript"_L1)},
        {u"Note"_s, visit.text("Note"_L1)},
        {u"dateSched"_s, scheduled == 0 ? QString() : OfficeClock::showDate(scheduled / OfficeClock::secondsPerDay)},
        {u"AptStatus"_s, visit.word("AptStatus"_L1)}};
}

Outcome<Produced> plannedAppointments(const Call &call)
{
    if (!call.office.patients.contains(call.ids.front()))
        return refused(404, u"Patient not found"_s);
    Page page;
    for (const auto &[id, row] : call.office.appointments.rows()) {
        const RowView visit(call.office.appointments, row);
        if (visit.number("PatNum"_L1) == call.ids.front() && visit.word("AptStatus"_L1) == u"Planned")
            page.push_back(plannedFields(call, visit));
    }
    return cutToPage(call, std::move(page));
}

} // namespace

std::vector<Route> specialRoutes()
{
    const QString read = u"ApiReadAll"_s;
    return {{"GET", u"securityperms"_s, {22, 2, 0}, read, securityPermissions},
            {"GET", u"appointments/ASAP"_s, {21, 1, 0}, read, asapAppointments},
            {"GET",
             u"appointments/Slots"_s,
             {21, 1, 0},
             read,
             [](const Call &call) -> Outcome<Produced> {
                 return openSlots(call).map([](Page page) { return Produced::list(std::move(page)); });
             }},
            {"GET", u"patients"_s, {21, 1, 0}, read, patientSearch},
            {"GET", u"apptfields"_s, {21, 1, 0}, read, appointmentField},
            {"GET", u"chartmodules/#/PlannedAppts"_s, {22, 2, 0}, read, plannedAppointments}};
}

} // namespace articulator::opendental::simulator
