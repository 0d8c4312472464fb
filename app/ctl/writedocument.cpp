// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctl/writedocument.h"

#include <algorithm>
#include <array>

#include <QJsonArray>
#include <QJsonDocument>

#include "domain/recordstored.h"
#include "engine/writesealing.h"

namespace articulator::ctl {

using domain::Phi;

namespace {

using L = QLatin1String;

/// Whole seconds: what a queue tells needs no more, and everybody reads them.
QString toText(domain::Instant instant)
{
    return domain::toText(domain::Instant(std::chrono::floor<std::chrono::seconds>(instant)));
}

const QString mask = QStringLiteral("•••");

constexpr std::array instants{"start", "requestedAt", "approvedAt", "notBefore", "expires", "appliedAt", "sendingAt", "at", "seenAt", "changedAt", "resolvedAt"};

/// "2026-11-23 09:00 CST".
QString onTheWall(domain::Instant instant, const domain::Zone &zone)
{
    const domain::CivilTime wall = zone.civil(instant);
    const domain::CivilDate day = std::chrono::floor<std::chrono::days>(wall);
    const qint64 minutes = std::chrono::floor<std::chrono::minutes>(wall - day).count();
    return QStringLiteral("%1 %2:%3 %4").arg(domain::toText(day)).arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'))
        .arg(zone.abbreviation(instant));
}

void add(QJsonObject &object, const char *name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(L(name), value);
}

void add(QJsonObject &object, const char *name, const std::optional<domain::Instant> &value)
{
    if (value)
        object.insert(L(name), toText(*value));
}

QJsonArray historyArray(const std::vector<warehouse::WriteEvent> &history)
{
    QJsonArray array;
    for (const warehouse::WriteEvent &event : history)
        array.append(QJsonObject{{L("at"), toText(event.at)}, {L("state"), domain::word(event.state)}, {L("by"), event.by}, {L("text"), event.text}});
    return array;
}

/// What was submitted, apart from what the write tells in members of its own. The reason of a cancellation keeps out of the way of the state's reason.
void addWish(QJsonObject &object, const QJsonObject &wish)
{
    for (auto it = wish.begin(); it != wish.end(); ++it) {
        const QString name = it.key() == L("reason") ? QStringLiteral("cancelReason") : it.key();
        if (name != L("content") && !object.contains(name))
            object.insert(name, it.value());
    }
    QJsonObject visit = object.value(L("appointment")).toObject();
    if (const auto start = domain::parseInstant(visit.value(L("start")).toString())) {
        visit.insert(L("start"), toText(*start));
        object.insert(L("appointment"), visit);
    }
}

void addTimes(QJsonObject &object, const warehouse::WriteRow &row)
{
    add(object, "start", row.start);
    add(object, "expires", row.expires);
    add(object, "approvedAt", row.approvedAt);
    add(object, "notBefore", row.notBefore);
    add(object, "sendingAt", row.sendingAt);
    add(object, "appliedAt", row.appliedAt);
}

void addApproval(QJsonObject &object, const warehouse::WriteRow &row)
{
    object.insert(L("approvalsNeeded"), row.needs);
    add(object, "requestedBy", row.requestedBy);
    add(object, "approvedBy", row.approvedBy.join(QStringLiteral(", ")));
    if (!row.approvedBy.isEmpty())
        object.insert(L("approvals"), QJsonArray::fromStringList(row.approvedBy));
}

bool isPhi(const QString &field)
{
    return field == L("note") || field == L("email") || field == L("birthDate") || field.startsWith(L("phones.")) || field.startsWith(L("name."));
}

} // namespace

QJsonObject writeObject(const warehouse::WriteRow &row, const std::vector<warehouse::WriteEvent> &history, const QJsonObject &sealed,
                        const domain::Zone &zone, Phi phi)
{
    QJsonObject object{{L("id"), engine::writeId(row.number)},
                       {L("key"), row.key},
                       {L("clinic"), row.clinic},
                       {L("kind"), domain::word(row.kind)},
                       {L("origin"), row.origin},
                       {L("state"), domain::word(row.state)},
                       {L("tries"), row.tries},
                       {L("requestedAt"), toText(row.requestedAt)},
                       {L("history"), historyArray(history)}};
    if (!row.reasonCode.isEmpty())
        object.insert(L("reason"), QJsonObject{{L("code"), QString::fromLatin1(row.reasonCode)}, {L("text"), row.reasonText}});
    addTimes(object, row);
    addApproval(object, row);
    add(object, "externalId", row.externalId);
    add(object, "found", row.found);
    if (row.compensates != 0)
        object.insert(L("takesBack"), engine::writeId(row.compensates));
    addWish(object, phi == Phi::Revealed && sealed.contains(L("wish")) ? sealed.value(L("wish")).toObject() : QJsonDocument::fromJson(row.body).object());
    if (auto proof = domain::fromStored(sealed.value(L("proof")).toObject())) {
        proof->clinic = row.clinic;
        proof->id = row.clinic + u'/' + domain::kindWord(domain::kindOf(proof->body)) + u'/' + proof->externalId;
        object.insert(L("proof"), domain::toJson(*proof, zone, phi));
    }
    return object;
}

QJsonObject conflictObject(const warehouse::ConflictRow &row, const QJsonObject &values, Phi phi)
{
    QJsonArray fields;
    for (const QString &name : row.fields) {
        QJsonObject field{{L("name"), name}};
        const QJsonObject sides = values.value(name).toObject();
        for (auto it = sides.begin(); it != sides.end(); ++it)
            field.insert(it.key(), phi == Phi::Masked && isPhi(name) ? QJsonValue(mask) : it.value());
        add(field, "choice", row.choices.value(name));
        fields.append(field);
    }
    QJsonObject object{{L("id"), engine::conflictId(row.number)},
                       {L("clinic"), row.clinic},
                       {L("write"), engine::writeId(row.write)},
                       {L("record"), domain::kindWord(row.kind) + u'/' + row.externalId},
                       {L("open"), row.open},
                       {L("seenAt"), toText(row.seenAt)},
                       {L("fields"), fields}};
    add(object, "changedBy", row.changedBy);
    add(object, "changedAt", row.changedAt);
    add(object, "resolvedBy", row.resolvedBy);
    add(object, "resolvedAt", row.resolvedAt);
    return object;
}

QJsonObject withLocalTimes(const QJsonObject &document, const domain::Zone &zone)
{
    QJsonObject local = document;
    for (auto it = local.begin(); it != local.end(); ++it) {
        const bool isInstant = std::any_of(instants.begin(), instants.end(), [&](const char *name) { return it.key() == L(name); });
        const auto instant = isInstant ? domain::parseInstant(it.value().toString()) : std::nullopt;
        if (instant)
            it.value() = onTheWall(*instant, zone);
        else if (it.value().isObject())
            it.value() = withLocalTimes(it.value().toObject(), zone);
        else if (it.value().isArray()) {
            QJsonArray array = it.value().toArray();
            for (QJsonValueRef each : array) {
                if (each.isObject())
                    each = withLocalTimes(each.toObject(), zone);
            }
            it.value() = array;
        }
    }
    return local;
}

} // namespace articulator::ctl
