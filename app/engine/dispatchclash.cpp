// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/dispatchclash.h"

#include "domain/recordjson.h"

namespace articulator::engine {

using domain::Record;
using domain::Wish;
using domain::WriteKind;
using L = QLatin1String;

namespace {

/// Leaves by their path: "name.last".
void flatten(const QJsonObject &object, const QString &prefix, QJsonObject &into)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject())
            flatten(it->toObject(), prefix + it.key() + u'.', into);
        else
            into.insert(prefix + it.key(), *it);
    }
}

QJsonObject membersOf(const Record &record)
{
    QJsonObject members;
    flatten(domain::toJson(record, domain::Zone::utc(), domain::Phi::Revealed), {}, members);
    // Who the record is, and what follows from other members, is no change of its own.
    for (const char *name : {"kind", "id", "externalId", "clinic", "deleted", "version", "seenAt", "onBook", "parked"})
        members.remove(L(name));
    return members;
}

void add(QJsonObject &members, const char *name, const std::optional<QString> &value)
{
    if (value)
        members.insert(L(name), *value);
}

void addVisit(QJsonObject &members, const domain::VisitWish &visit)
{
    if (visit.start)
        members.insert(L("start"), domain::toText(*visit.start));
    if (visit.minutes)
        members.insert(L("minutes"), *visit.minutes);
    add(members, "patient", visit.patient);
    add(members, "type", visit.type);
    add(members, "provider", visit.provider);
    add(members, "operatory", visit.operatory);
    add(members, "note", visit.note);
}

void addPatient(QJsonObject &members, const domain::PatientWish &patient)
{
    add(members, "name.last", patient.last);
    add(members, "name.first", patient.first);
    add(members, "name.middle", patient.middle);
    add(members, "name.preferred", patient.preferred);
    if (patient.birthDate)
        members.insert(L("birthDate"), domain::toText(*patient.birthDate));
    add(members, "phones.home", patient.home);
    add(members, "phones.work", patient.work);
    add(members, "phones.mobile", patient.mobile);
    add(members, "email", patient.email);
    add(members, "language", patient.language);
}

QString statusAfter(domain::CancelHow how)
{
    return QString(domain::word(how == domain::CancelHow::Broken ? domain::AppointmentStatus::Broken : domain::AppointmentStatus::Unscheduled));
}

} // namespace

QJsonObject wishedMembers(const Wish &wish)
{
    QJsonObject members;
    addVisit(members, wish.visit);
    addPatient(members, wish.patient);
    if (wish.kind == WriteKind::AppointmentCancel)
        members.insert(L("status"), statusAfter(wish.how));
    if (wish.kind == WriteKind::AppointmentConfirm)
        members.insert(L("confirmation"), wish.confirmation);
    if (wish.kind == WriteKind::AppointmentNote)
        members.insert(L("note"), wish.note);
    return members;
}

bool changedSince(const domain::WriteBase &base, const std::optional<Record> &kept, const Record &now)
{
    if (now.version == base.version)
        return false;
    return !kept || kept->version != base.version || kept->body != now.body;
}

DispatchClash clashOf(const std::optional<Record> &base, const Record &pms, const Wish &wish)
{
    const QJsonObject before = base ? membersOf(*base) : QJsonObject();
    const QJsonObject now = membersOf(pms);
    const QJsonObject ours = wishedMembers(wish);
    QJsonObject candidates = now;
    for (const QJsonObject *more : {&before, &ours}) {
        for (auto it = more->begin(); it != more->end(); ++it)
            candidates.insert(it.key(), *it);
    }
    DispatchClash clash;
    for (const QString &name : candidates.keys()) {
        const bool moved = base && before.value(name) != now.value(name);
        if (!moved && !ours.contains(name))
            continue;
        QJsonObject sides;
        if (before.contains(name))
            sides.insert(L("base"), before.value(name));
        if (now.contains(name))
            sides.insert(L("pms"), now.value(name));
        if (ours.contains(name))
            sides.insert(L("ours"), ours.value(name));
        clash.fields.append(name);
        clash.values.insert(name, sides);
    }
    return clash;
}

} // namespace articulator::engine
