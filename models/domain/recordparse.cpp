// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>

#include "domain/recordjson.h"

namespace articulator::domain {

namespace {

/// Reads the stored halves; a member is looked for in both, because no name stands in both.
class Reader {
public:
    Reader(QJsonObject operational, QJsonObject phi) : m_operational(std::move(operational)), m_phi(std::move(phi)) { }
    [[nodiscard]] QString text(QLatin1String name) const { return m_operational.value(name).toString(); }
    [[nodiscard]] QString secret(QLatin1String name) const { return m_phi.value(name).toString(); }
    [[nodiscard]] bool flag(QLatin1String name) const { return m_operational.value(name).toBool(); }
    [[nodiscard]] qint64 number(QLatin1String name) const { return m_operational.value(name).toInteger(); }
    [[nodiscard]] bool has(QLatin1String name) const { return m_operational.contains(name); }
    [[nodiscard]] double real(QLatin1String name) const { return m_operational.value(name).toDouble(); }
    [[nodiscard]] std::optional<CivilDate> date(QLatin1String name) const { return parseCivilDate(text(name)); }
    [[nodiscard]] std::optional<CivilDate> secretDate(QLatin1String name) const { return parseCivilDate(secret(name)); }
    [[nodiscard]] CivilTime wall(QLatin1String name) const { return CivilTime(std::chrono::seconds(number(name))); }
    [[nodiscard]] QStringList list(QLatin1String name) const
    {
        QStringList values;
        for (const QJsonValue &value : m_operational.value(name).toArray())
            values += value.toString();
        return values;
    }

private:
    QJsonObject m_operational;
    QJsonObject m_phi;
};

using L = QLatin1String;

Patient patient(const Reader &in)
{
    return {{in.secret(L("last")), in.secret(L("first")), in.secret(L("middle")), in.secret(L("preferred"))},
            in.secretDate(L("birthDate")),
            {in.secret(L("home")), in.secret(L("work")), in.secret(L("mobile"))},
            in.secret(L("email")),
            in.text(L("status")),
            in.text(L("language"))};
}

Provider provider(const Reader &in)
{
    return {in.text(L("abbreviation")), in.text(L("name")), parseProviderRole(in.text(L("role"))).value_or(ProviderRole::Other),
            in.flag(L("active")), in.text(L("npi"))};
}

Operatory operatory(const Reader &in)
{
    return {in.text(L("name")), in.flag(L("active")), in.flag(L("hygiene")), in.text(L("defaultDentist")), in.text(L("defaultHygienist"))};
}

Appointment appointment(const Reader &in)
{
    Appointment body;
    body.patient = in.text(L("patient"));
    body.provider = in.text(L("provider"));
    body.secondaryProvider = in.text(L("secondaryProvider"));
    body.operatory = in.text(L("operatory"));
    if (in.has(L("start")))
        body.start = fromEpochMs(in.number(L("start")));
    body.minutes = int(in.number(L("minutes")));
    body.pattern = in.text(L("pattern"));
    body.secondaryPattern = in.text(L("secondaryPattern"));
    body.status = parseAppointmentStatus(in.text(L("status"))).value_or(AppointmentStatus::Note);
    body.confirmation = in.text(L("confirmation"));
    body.type = in.text(L("type"));
    body.note = in.secret(L("note"));
    body.onBook = in.flag(L("onBook"));
    body.parked = in.flag(L("parked"));
    return body;
}

Schedule schedule(const Reader &in)
{
    return {parseScheduleScope(in.text(L("scope"))).value_or(ScheduleScope::Provider),
            in.text(L("provider")),
            in.list(L("operatories")),
            in.wall(L("start")),
            in.wall(L("end")),
            in.flag(L("closed")),
            in.text(L("blockout")),
            in.text(L("blockoutId")),
            in.flag(L("forbids"))};
}

AppointmentType appointmentType(const Reader &in)
{
    return {in.text(L("name")), in.text(L("pattern")), int(in.number(L("minutes"))), in.flag(L("active")), in.list(L("blockouts"))};
}

Recall recall(const Reader &in)
{
    return {in.text(L("patient")), in.text(L("type")), in.date(L("due")), in.date(L("scheduled")), in.text(L("interval")), in.flag(L("disabled"))};
}

Treatment treatment(const Reader &in)
{
    return {in.text(L("patient")),
            in.text(L("code")),
            in.text(L("description")),
            in.text(L("status")),
            in.has(L("fee")) ? std::optional(in.real(L("fee"))) : std::nullopt,
            in.date(L("planned")),
            in.text(L("appointment"))};
}

Coverage coverage(const Reader &in)
{
    return {in.text(L("patient")), int(in.number(L("ordinal"))), in.text(L("carrier")), in.secret(L("group")), in.secret(L("subscriberId")),
            in.date(L("verified"))};
}

std::optional<QJsonObject> objectOf(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

Result<RecordBody> bodyFrom(RecordKind kind, const QByteArray &operational, const QByteArray &phi)
{
    const auto open = objectOf(operational);
    const auto sealed = objectOf(phi);
    if (!open || !sealed)
        return fail(Error::Kind::Integrity, "bad-record", QStringLiteral("A stored %1 record is not readable.").arg(kindWord(kind)));
    const Reader in(*open, *sealed);
    switch (kind) {
    case RecordKind::Patient: return patient(in);
    case RecordKind::Provider: return provider(in);
    case RecordKind::Operatory: return operatory(in);
    case RecordKind::Appointment: return appointment(in);
    case RecordKind::Schedule: return schedule(in);
    case RecordKind::AppointmentType: return appointmentType(in);
    case RecordKind::Recall: return recall(in);
    case RecordKind::Treatment: return treatment(in);
    case RecordKind::Coverage: return coverage(in);
    }
    return fail(Error::Kind::Internal, "bad-kind");
}

} // namespace articulator::domain
