// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/readroutes.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

bool byAptDateTime(const Row &a, const Row &b)
{
    constexpr size_t aptDateTime = 12;
    return std::pair(a[aptDateTime], a[0]) < std::pair(b[aptDateTime], b[0]);
}

/// The real order ends with StartTime; ties come as the database likes, here scattered by a number's hash.
bool byStartTime(const Row &a, const Row &b)
{
    constexpr size_t startTime = 2;
    return std::tuple(a[startTime], qHash(a[0], 7), a[0]) < std::tuple(b[startTime], qHash(b[0], 7), b[0]);
}

ListSpec appointments()
{
    return {.table = &Office::appointments,
            .filters = {{"PatNum"_L1, "PatNum"_L1, Match::Equal, {21, 4, 0}},
                        {"AptStatus"_L1, "AptStatus"_L1, Match::Equal, {22, 4, 28}},
                        {"Op"_L1, "Op"_L1, Match::Equal, {23, 2, 27}},
                        {"date"_L1, "AptDateTime"_L1, Match::OnDay},
                        {"dateStart"_L1, "AptDateTime"_L1, Match::FromDay},
                        {"dateEnd"_L1, "AptDateTime"_L1, Match::ToDay},
                        {"ClinicNum"_L1, "ClinicNum"_L1},
                        {"DateTStamp"_L1, "DateTStamp"_L1, Match::From},
                        {"AppointmentTypeNum"_L1, "AppointmentTypeNum"_L1, Match::Equal, {24, 4, 22}}},
            .before = byAptDateTime,
            .serverTime = ServerTime::First};
}

Outcome<Predicate> notDeleted(const Call &)
{
    return [](const RowView &patient) { return patient.word("PatStatus"_L1) != u"Deleted"; };
}

ListSpec patientsSimple()
{
    return {.table = &Office::patients,
            .filters = {{"LName"_L1, "LName"_L1, Match::Like},
                        {"FName"_L1, "FName"_L1, Match::Like},
                        {"Birthdate"_L1, "Birthdate"_L1},
                        {"ClinicNum"_L1, "ClinicNum"_L1},
                        {"PatStatus"_L1, "PatStatus"_L1},
                        {"DateTStamp"_L1, "DateTStamp"_L1, Match::From},
                        {"PriProv"_L1, "PriProv"_L1, Match::Equal, {21, 3, 0}},
                        {"Gender"_L1, "Gender"_L1, Match::Equal, {22, 3, 6}},
                        {"Position"_L1, "Position"_L1, Match::Equal, {22, 3, 6}},
                        {"Guarantor"_L1, "Guarantor"_L1, Match::Equal, {22, 4, 19}},
                        {"SuperFamily"_L1, "SuperFamily"_L1, Match::Equal, {22, 4, 38}},
                        {"EmployerNum"_L1, "EmployerNum"_L1, Match::Equal, {24, 3, 30}},
                        {"FeeSched"_L1, "FeeSched"_L1, Match::Equal, {25, 2, 19}}},
            .serverTime = ServerTime::First,
            .condition = notDeleted};
}

Outcome<Predicate> openClinicProviders(const Call &call)
{
    const auto clinic = call.request.parameter("ClinicNum"_L1);
    if (!clinic)
        return [](const RowView &) { return true; };
    if (clinic->toLongLong() != 0 && !call.office.clinics.contains(clinic->toLongLong()))
        return tl::unexpected(Answer::refusal(404, u"Clinic not found"_s));
    return [number = clinic->toLongLong()](const RowView &provider) {
        const qint64 restricted = provider.number("restrictedClinic"_L1);
        return !provider.flag("IsHidden"_L1) && (restricted == 0 || restricted == number);
    };
}

ListSpec providers()
{
    return {.table = &Office::providers,
            .filters = {{"DateTStamp"_L1, "DateTStamp"_L1, Match::From, {21, 3, 0}}},
            .serverTime = ServerTime::Last,
            .condition = openClinicProviders};
}

Outcome<Predicate> todayUnlessDated(const Call &call)
{
    for (const QLatin1String name : {"date"_L1, "dateStart"_L1, "dateEnd"_L1}) {
        if (call.request.parameter(name))
            return [](const RowView &) { return true; };
    }
    return [today = call.office.clock.wallNow() / OfficeClock::secondsPerDay](const RowView &row) {
        return row.number("SchedDate"_L1) == today;
    };
}

ListSpec schedules()
{
    return {.table = &Office::schedules,
            .filters = {{"date"_L1, "SchedDate"_L1, Match::OnDay},
                        {"dateStart"_L1, "SchedDate"_L1, Match::FromDay},
                        {"dateEnd"_L1, "SchedDate"_L1, Match::ToDay},
                        {"SchedType"_L1, "SchedType"_L1},
                        {"BlockoutDefNum"_L1, "BlockoutType"_L1},
                        {"ProvNum"_L1, "ProvNum"_L1},
                        {"EmployeeNum"_L1, "EmployeeNum"_L1}},
            .before = byStartTime,
            .condition = todayUnlessDated};
}

Outcome<Predicate> shownDefinitions(const Call &call)
{
    const bool hidden
        = call.request.parameter("includeHidden"_L1).value_or(QString()).compare(u"true"_s, Qt::CaseInsensitive) == 0;
    return [hidden](const RowView &definition) { return hidden || !definition.flag("isHidden"_L1); };
}

Outcome<Predicate> openClinics(const Call &)
{
    return [](const RowView &clinic) { return !clinic.flag("IsHidden"_L1); };
}

std::vector<Route> coreRoutes()
{
    const ListSpec operatories{.table = &Office::operatories, .filters = {{"ClinicNum"_L1, "ClinicNum"_L1}}};
    return {
        list(u"appointments"_s, {21, 1, 0}, appointments()),
        one(u"appointments"_s, {21, 1, 0}, u"Appointment"_s, appointments()),
        list(u"patients/Simple"_s, {21, 2, 0}, patientsSimple()),
        one(u"patients"_s, {21, 1, 0}, u"Patient"_s, {.table = &Office::patients}),
        list(u"providers"_s, {21, 1, 0}, providers()),
        one(u"providers"_s, {24, 4, 17}, u"Provider"_s, {.table = &Office::providers, .serverTime = ServerTime::Last}),
        list(u"operatories"_s, {21, 1, 0}, operatories),
        one(u"operatories"_s, {24, 1, 10}, u"Operatory"_s, operatories),
        list(u"schedules"_s, {22, 1, 0}, schedules()),
        one(u"schedules"_s, {22, 1, 0}, u"Schedule"_s, schedules()),
        list(u"appointmenttypes"_s, {22, 4, 10}, {.table = &Office::appointmentTypes}),
        list(u"definitions"_s, {21, 1, 0},
             {.table = &Office::definitions,
              .filters = {{"Category"_L1, "Category"_L1}},
              .condition = shownDefinitions}),
        list(u"preferences"_s, {21, 1, 0},
             {.table = &Office::preferences, .filters = {{"PrefName"_L1, "PrefName"_L1}}}),
        list(u"clinics"_s, {21, 1, 0}, {.table = &Office::clinics, .condition = openClinics}),
        list(u"procedurecodes"_s, {22, 3, 22},
             {.table = &Office::procedureCodes,
              .filters = {{"DateTStamp"_L1, "DateTStamp"_L1, Match::From, {22, 4, 28}}}})};
}

} // namespace

std::vector<Route> readRoutes()
{
    std::vector<Route> routes = coreRoutes();
    for (auto more : {peopleRoutes, treatmentRoutes, insuranceRoutes, traceRoutes}) {
        for (Route &route : more())
            routes.push_back(std::move(route));
    }
    return routes;
}

} // namespace articulator::opendental::simulator
