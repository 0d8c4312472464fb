// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/recordjson.h"

#include "domain/jsonwriter.h"

namespace articulator::domain {

namespace {

/// A wall-clock reading as it is stored: seconds of the civil calendar since 1970.
qint64 stored(CivilTime time) { return time.time_since_epoch().count(); }

void date(JsonWriter &out, QByteArrayView name, const std::optional<CivilDate> &value)
{
    if (value)
        out.text(name, toText(*value));
}

void operational(JsonWriter &out, const Patient &patient)
{
    out.text("status", patient.status);
    out.text("language", patient.language);
}

void operational(JsonWriter &out, const Provider &provider)
{
    out.text("abbreviation", provider.abbreviation);
    out.text("name", provider.name);
    out.text("role", word(provider.role));
    out.flag("active", provider.active);
    out.text("npi", provider.npi);
}

void operational(JsonWriter &out, const Operatory &operatory)
{
    out.text("name", operatory.name);
    out.flag("active", operatory.active);
    out.flag("hygiene", operatory.hygiene);
    out.text("defaultDentist", operatory.defaultDentist);
    out.text("defaultHygienist", operatory.defaultHygienist);
}

void operational(JsonWriter &out, const Appointment &appointment)
{
    out.text("patient", appointment.patient);
    out.text("provider", appointment.provider);
    out.text("secondaryProvider", appointment.secondaryProvider);
    out.text("operatory", appointment.operatory);
    if (appointment.start)
        out.number("start", toEpochMs(*appointment.start));
    out.number("minutes", appointment.minutes);
    out.text("pattern", appointment.pattern);
    out.text("secondaryPattern", appointment.secondaryPattern);
    out.text("status", word(appointment.status));
    out.text("confirmation", appointment.confirmation);
    out.text("type", appointment.type);
    out.flag("onBook", appointment.onBook);
    out.flag("parked", appointment.parked);
}

void operational(JsonWriter &out, const Schedule &schedule)
{
    out.text("scope", word(schedule.scope));
    out.text("provider", schedule.provider);
    out.list("operatories", schedule.operatories);
    out.number("start", stored(schedule.start));
    out.number("end", stored(schedule.end));
    out.flag("closed", schedule.closed);
    out.text("blockout", schedule.blockout);
    out.text("blockoutId", schedule.blockoutId);
    out.flag("forbids", schedule.forbids);
}

void operational(JsonWriter &out, const AppointmentType &type)
{
    out.text("name", type.name);
    out.text("pattern", type.pattern);
    out.number("minutes", type.minutes);
    out.flag("active", type.active);
    out.list("blockouts", type.blockouts);
}

void operational(JsonWriter &out, const Recall &recall)
{
    out.text("patient", recall.patient);
    out.text("type", recall.type);
    date(out, "due", recall.due);
    date(out, "scheduled", recall.scheduled);
    out.text("interval", recall.interval);
    out.flag("disabled", recall.disabled);
}

void operational(JsonWriter &out, const Treatment &treatment)
{
    out.text("patient", treatment.patient);
    out.text("code", treatment.code);
    out.text("description", treatment.description);
    out.text("status", treatment.status);
    if (treatment.fee)
        out.real("fee", *treatment.fee);
    date(out, "planned", treatment.planned);
    out.text("appointment", treatment.appointment);
}

void operational(JsonWriter &out, const Coverage &coverage)
{
    out.text("patient", coverage.patient);
    out.number("ordinal", coverage.ordinal);
    out.text("carrier", coverage.carrier);
    date(out, "verified", coverage.verified);
}

void phi(JsonWriter &out, const Patient &patient)
{
    out.text("last", patient.name.last);
    out.text("first", patient.name.first);
    out.text("middle", patient.name.middle);
    out.text("preferred", patient.name.preferred);
    date(out, "birthDate", patient.birthDate);
    out.text("home", patient.phones.home);
    out.text("work", patient.phones.work);
    out.text("mobile", patient.phones.mobile);
    out.text("email", patient.email);
}

void phi(JsonWriter &out, const Appointment &appointment) { out.text("note", appointment.note); }

void phi(JsonWriter &out, const Coverage &coverage)
{
    out.text("group", coverage.group);
    out.text("subscriberId", coverage.subscriberId);
}

template <typename Body> void phi(JsonWriter &, const Body &) { }

} // namespace

QByteArray operationalBytes(const RecordBody &body)
{
    JsonWriter out;
    std::visit([&](const auto &value) { operational(out, value); }, body);
    return out.take();
}

QByteArray phiBytes(const RecordBody &body)
{
    JsonWriter out;
    std::visit([&](const auto &value) { phi(out, value); }, body);
    return out.take();
}

} // namespace articulator::domain
