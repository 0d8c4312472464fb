// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "domain/recordjson.h"

namespace articulator::domain {

namespace {

using L = QLatin1String;

/// Puts members of contract section 2 into an object; what is absent stays absent.
class Members {
public:
    Members(QJsonObject &object, Phi phi) : m_object(object), m_phi(phi) { }
    void text(L name, const QString &value)
    {
        if (!value.isEmpty())
            m_object.insert(name, value);
    }
    void secret(L name, const QString &value)
    {
        if (!value.isEmpty())
            m_object.insert(name, m_phi == Phi::Masked ? QStringLiteral("•••") : value);
    }
    void date(L name, const std::optional<CivilDate> &value)
    {
        if (value)
            m_object.insert(name, toText(*value));
    }
    void list(L name, const QStringList &values)
    {
        if (!values.isEmpty())
            m_object.insert(name, QJsonArray::fromStringList(values));
    }
    void group(L name, const QJsonObject &members)
    {
        if (!members.isEmpty())
            m_object.insert(name, members);
    }
    template <typename Value> void value(L name, Value value) { m_object.insert(name, value); }

private:
    QJsonObject &m_object;
    Phi m_phi;
};

void put(QJsonObject &object, const Patient &patient, const Zone &, Phi phi)
{
    QJsonObject name;
    Members names(name, phi);
    names.secret(L("last"), patient.name.last);
    names.secret(L("first"), patient.name.first);
    names.secret(L("middle"), patient.name.middle);
    names.secret(L("preferred"), patient.name.preferred);
    QJsonObject phone;
    Members phones(phone, phi);
    phones.secret(L("home"), patient.phones.home);
    phones.secret(L("work"), patient.phones.work);
    phones.secret(L("mobile"), patient.phones.mobile);
    Members out(object, phi);
    out.group(L("name"), name);
    out.secret(L("birthDate"), patient.birthDate ? toText(*patient.birthDate) : QString());
    out.group(L("phones"), phone);
    out.secret(L("email"), patient.email);
    out.text(L("status"), patient.status);
    out.text(L("language"), patient.language);
}

void put(QJsonObject &object, const Provider &provider, const Zone &, Phi phi)
{
    Members out(object, phi);
    out.text(L("abbreviation"), provider.abbreviation);
    out.text(L("name"), provider.name);
    out.text(L("role"), word(provider.role));
    out.value(L("active"), provider.active);
    out.text(L("npi"), provider.npi);
}

void put(QJsonObject &object, const Operatory &operatory, const Zone &, Phi phi)
{
    Members out(object, phi);
    out.text(L("name"), operatory.name);
    out.value(L("active"), operatory.active);
    out.value(L("hygiene"), operatory.hygiene);
    out.text(L("defaultDentist"), operatory.defaultDentist);
    out.text(L("defaultHygienist"), operatory.defaultHygienist);
}

void put(QJsonObject &object, const Appointment &appointment, const Zone &, Phi phi)
{
    Members out(object, phi);
    out.text(L("patient"), appointment.patient);
    out.text(L("provider"), appointment.provider);
    out.text(L("secondaryProvider"), appointment.secondaryProvider);
    out.text(L("operatory"), appointment.operatory);
    if (appointment.start)
        out.text(L("start"), toText(*appointment.start));
    out.value(L("minutes"), appointment.minutes);
    out.text(L("pattern"), appointment.pattern);
    out.text(L("secondaryPattern"), appointment.secondaryPattern);
    out.text(L("status"), word(appointment.status));
    out.text(L("confirmation"), appointment.confirmation);
    out.text(L("type"), appointment.type);
    out.secret(L("note"), appointment.note);
    out.value(L("onBook"), appointment.onBook);
    out.value(L("parked"), appointment.parked);
}

void put(QJsonObject &object, const Schedule &schedule, const Zone &zone, Phi phi)
{
    Members out(object, phi);
    out.text(L("scope"), word(schedule.scope));
    out.text(L("provider"), schedule.provider);
    out.list(L("operatories"), schedule.operatories);
    out.text(L("start"), toText(zone.first(schedule.start)));
    out.text(L("end"), toText(zone.first(schedule.end)));
    out.value(L("closed"), schedule.closed);
    out.text(L("blockout"), schedule.blockout);
    out.text(L("blockoutId"), schedule.blockoutId);
    out.value(L("forbids"), schedule.forbids);
}

void put(QJsonObject &object, const AppointmentType &type, const Zone &, Phi phi)
{
    Members out(object, phi);
    out.text(L("name"), type.name);
    out.text(L("pattern"), type.pattern);
    out.value(L("minutes"), type.minutes);
    out.value(L("active"), type.active);
    out.list(L("blockouts"), type.blockouts);
}

void put(QJsonObject &object, const Recall &recall, const Zone &, Phi phi)
{
    Members out(object, phi);
    out.text(L("patient"), recall.patient);
    out.text(L("type"), recall.type);
    out.date(L("due"), recall.due);
    out.date(L("scheduled"), recall.scheduled);
    out.text(L("interval"), recall.interval);
    out.value(L("disabled"), recall.disabled);
}

void put(QJsonObject &object, const Treatment &treatment, const Zone &, Phi phi)
{
    Members out(object, phi);
    out.text(L("patient"), treatment.patient);
    out.text(L("code"), treatment.code);
    out.text(L("description"), treatment.description);
    out.text(L("status"), treatment.status);
    if (treatment.fee)
        out.value(L("fee"), *treatment.fee);
    out.date(L("planned"), treatment.planned);
    out.text(L("appointment"), treatment.appointment);
}

void put(QJsonObject &object, const Coverage &coverage, const Zone &, Phi phi)
{
    Members out(object, phi);
    out.text(L("patient"), coverage.patient);
    out.value(L("ordinal"), coverage.ordinal);
    out.text(L("carrier"), coverage.carrier);
    out.secret(L("group"), coverage.group);
    out.secret(L("subscriberId"), coverage.subscriberId);
    out.date(L("verified"), coverage.verified);
}

} // namespace

QJsonObject toJson(const Record &record, const Zone &zone, Phi phi, const QString &providerId)
{
    QJsonObject object{{L("kind"), QString(kindWord(kindOf(record.body)))},
                       {L("id"), record.id},
                       {L("externalId"), record.externalId},
                       {L("clinic"), record.clinic},
                       {L("deleted"), record.deleted},
                       {L("version"), record.version},
                       {L("seenAt"), toText(record.seenAt)}};
    std::visit([&](const auto &body) { put(object, body, zone, phi); }, record.body);
    if (!providerId.isEmpty())
        object.insert(L("providerId"), providerId);
    return object;
}

} // namespace articulator::domain
