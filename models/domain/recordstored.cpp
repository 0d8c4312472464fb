// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/recordstored.h"

#include <QJsonDocument>

#include "domain/recordjson.h"

namespace articulator::domain {

namespace {

using L = QLatin1String;

QJsonObject object(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }

QByteArray bytes(const QJsonValue &value)
{
    return value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact) : QByteArray();
}

} // namespace

QJsonObject toStored(const Record &record)
{
    QJsonObject stored{{L("kind"), QString(kindWord(kindOf(record.body)))},
                       {L("externalId"), record.externalId},
                       {L("version"), record.version},
                       {L("seenAt"), toText(record.seenAt)},
                       {L("operational"), object(operationalBytes(record.body))}};
    if (record.deleted)
        stored.insert(L("deleted"), true);
    if (const QByteArray phi = phiBytes(record.body); !phi.isEmpty())
        stored.insert(L("phi"), object(phi));
    return stored;
}

Result<Record> fromStored(const QJsonObject &stored)
{
    const std::optional<RecordKind> kind = parseKind(stored.value(L("kind")).toString());
    const std::optional<Instant> seenAt = parseInstant(stored.value(L("seenAt")).toString());
    if (!kind || !seenAt || !stored.value(L("operational")).isObject())
        return fail(Error::Kind::Integrity, "bad-record", QStringLiteral("A stored record cannot be read."));
    Result<RecordBody> body = bodyFrom(*kind, bytes(stored.value(L("operational"))), bytes(stored.value(L("phi"))));
    if (!body)
        return fail(body.error());
    Record record;
    record.externalId = stored.value(L("externalId")).toString();
    record.version = stored.value(L("version")).toInteger();
    record.seenAt = *seenAt;
    record.deleted = stored.value(L("deleted")).toBool();
    record.body = std::move(*body);
    return record;
}

} // namespace articulator::domain
