// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/fieldvalues.h"

#include <array>

namespace articulator::desk {

namespace {

constexpr std::array order{"patient", "type", "start", "minutes", "provider", "operatory", "status", "confirmation", "note"};

std::size_t placeOf(const QString &name)
{
    const auto found = std::ranges::find_if(order, [&name](const char *known) { return name == QLatin1String(known); });
    return std::size_t(found - order.begin());
}

void addLeaves(QMap<QString, QJsonValue> &members, const QString &prefix, const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = prefix.isEmpty() ? member.key() : prefix + u'.' + member.key();
        if (member->isObject())
            addLeaves(members, name, member->toObject());
        else
            members.insert(name, *member);
    }
}

void put(QMap<QString, QJsonValue> &members, const char *name, const QString &text)
{
    if (!text.isEmpty())
        members.insert(QString::fromLatin1(name), text);
}

QMap<QString, QJsonValue> visitMembers(const domain::Appointment &visit)
{
    QMap<QString, QJsonValue> members;
    put(members, "patient", visit.patient);
    put(members, "type", visit.type);
    put(members, "provider", visit.provider);
    put(members, "operatory", visit.operatory);
    put(members, "confirmation", visit.confirmation);
    put(members, "note", visit.note);
    put(members, "status", domain::word(visit.status));
    if (visit.start)
        members.insert(QStringLiteral("start"), domain::toText(*visit.start));
    if (visit.minutes > 0)
        members.insert(QStringLiteral("minutes"), visit.minutes);
    return members;
}

QMap<QString, QJsonValue> patientMembers(const domain::Patient &patient)
{
    QMap<QString, QJsonValue> members;
    put(members, "name.last", patient.name.last);
    put(members, "name.first", patient.name.first);
    put(members, "name.middle", patient.name.middle);
    put(members, "name.preferred", patient.name.preferred);
    put(members, "phones.home", patient.phones.home);
    put(members, "phones.work", patient.phones.work);
    put(members, "phones.mobile", patient.phones.mobile);
    put(members, "email", patient.email);
    put(members, "language", patient.language);
    if (patient.birthDate)
        members.insert(QStringLiteral("birthDate"), domain::toText(*patient.birthDate));
    return members;
}

QString cancelledStatus(const QString &how)
{
    return how == u"broken" ? domain::word(domain::AppointmentStatus::Broken)
        : how == u"will-call" ? domain::word(domain::AppointmentStatus::Unscheduled)
                              : domain::word(domain::AppointmentStatus::Cancelled);
}

} // namespace

bool isPhi(QStringView name)
{
    return name.startsWith(u"name") || name.startsWith(u"phones") || name == u"birthDate" || name == u"email" || name == u"note"
        || name == u"subscriberId" || name == u"group";
}

FieldValue fieldValue(const QString &name, const QJsonValue &value, const WriteNames &names, Phi phi)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (phi == Phi::Hidden && isPhi(name))
        return Hidden{};
    if (name == u"start") {
        if (const auto at = domain::parseInstant(value.toString()))
            return *at;
    }
    if (name == u"minutes")
        return qint64(value.toInteger());
    if (name == u"provider" || name == u"secondaryProvider")
        return names.provider(value.toString());
    if (name == u"operatory")
        return names.operatory(value.toString());
    return value.toVariant().toString();
}

QMap<QString, QJsonValue> membersOf(const domain::RecordBody &body)
{
    if (const auto *visit = std::get_if<domain::Appointment>(&body))
        return visitMembers(*visit);
    const auto *patient = std::get_if<domain::Patient>(&body);
    return patient != nullptr ? patientMembers(*patient) : QMap<QString, QJsonValue>();
}

QMap<QString, QJsonValue> wishedMembers(domain::WriteKind kind, const QJsonObject &wish)
{
    using domain::WriteKind;
    QMap<QString, QJsonValue> members;
    switch (kind) {
    case WriteKind::AppointmentCreate:
    case WriteKind::AppointmentMove: addLeaves(members, {}, wish.value(QLatin1String("appointment")).toObject()); break;
    case WriteKind::PatientCreate:
    case WriteKind::PatientContact: addLeaves(members, {}, wish.value(QLatin1String("patient")).toObject()); break;
    case WriteKind::AppointmentCancel:
        members.insert(QStringLiteral("status"), cancelledStatus(wish.value(QLatin1String("how")).toString()));
        put(members, "reason", wish.value(QLatin1String("reason")).toString());
        break;
    case WriteKind::AppointmentConfirm: put(members, "confirmation", wish.value(QLatin1String("confirmation")).toString()); break;
    case WriteKind::AppointmentNote: put(members, "note", wish.value(QLatin1String("note")).toString()); break;
    }
    return members;
}

bool fieldLess(const QString &a, const QString &b)
{
    const std::size_t first = placeOf(a), second = placeOf(b);
    return first != second ? first < second : a < b;
}

} // namespace articulator::desk
