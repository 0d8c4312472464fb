// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/writenames.h"

#include "warehouse/stores.h"

namespace articulator::desk {

using domain::fail;
using domain::RecordKind;
using domain::Result;

namespace {

template <typename Body> Result<QHash<QString, QString>> namesOf(warehouse::Warehouse &warehouse, const QString &clinic, RecordKind kind)
{
    warehouse::RecordQuery query;
    query.clinic = clinic;
    query.kind = kind;
    query.withDeleted = true; // a write may name somebody who has left
    const Result<std::vector<warehouse::StoredRecord>> records = warehouse.records().read(query);
    if (!records)
        return fail(records.error());
    QHash<QString, QString> names;
    for (const warehouse::StoredRecord &stored : *records) {
        const auto *body = std::get_if<Body>(&stored.record.body);
        if (body != nullptr && !body->name.isEmpty())
            names.insert(stored.record.externalId, body->name);
    }
    return names;
}

} // namespace

Result<WriteNames> WriteNames::of(warehouse::Warehouse &warehouse, const QString &clinic)
{
    Result<QHash<QString, QString>> providers = namesOf<domain::Provider>(warehouse, clinic, RecordKind::Provider);
    if (!providers)
        return fail(providers.error());
    Result<QHash<QString, QString>> operatories = namesOf<domain::Operatory>(warehouse, clinic, RecordKind::Operatory);
    if (!operatories)
        return fail(operatories.error());
    return WriteNames{std::move(*providers), std::move(*operatories)};
}

WriteLine lineOf(const warehouse::WriteRow &row, const WriteNames &names)
{
    WriteLine line;
    line.number = row.number;
    line.clinic = row.clinic;
    line.kind = row.kind;
    line.state = row.state;
    line.origin = row.origin;
    line.patient = row.patient;
    line.provider = names.provider(row.provider);
    line.operatory = names.operatory(row.operatory);
    line.start = row.start;
    line.requestedAt = row.requestedAt;
    line.requestedBy = row.requestedBy;
    line.reasonCode = row.reasonCode;
    line.reasonText = row.reasonText;
    line.tries = row.tries;
    line.needs = row.needs;
    line.approvedBy = row.approvedBy;
    line.notBefore = row.notBefore;
    line.expires = row.expires;
    line.revision = row.revision;
    return line;
}

} // namespace articulator::desk
