// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/conflictreader.h"

#include <algorithm>

#include "desk/fieldvalues.h"
#include "desk/writereader.h"
#include "warehouse/writeplace.h"

namespace articulator::desk {

using domain::fail;
using domain::Result;
using warehouse::ConflictRow;

namespace {

ConflictLine lineOf(const ConflictRow &row, const std::optional<warehouse::WriteRow> &write)
{
    ConflictLine line;
    line.number = row.number;
    line.write = row.write;
    line.record = row.kind;
    line.externalId = row.externalId;
    line.seenAt = row.seenAt;
    line.changedBy = row.changedBy;
    line.changedAt = row.changedAt;
    line.fields = row.fields;
    if (write) {
        line.kind = write->kind;
        line.patient = write->patient;
    }
    return line;
}

std::optional<warehouse::WriteRow> writeOf(warehouse::Warehouse &warehouse, const ConflictRow &row)
{
    const Result<warehouse::WriteRow> write = warehouse.writes().find(row.write);
    return write ? std::optional(*write) : std::nullopt;
}

FieldValue side(const QJsonObject &field, const char *which, const QString &name, const WriteNames &names, Phi phi)
{
    return fieldValue(name, field.value(QLatin1String(which)), names, phi);
}

} // namespace

Result<ConflictsSnapshot> readConflicts(warehouse::Warehouse &warehouse, const QString &clinic)
{
    const Result<warehouse::ClinicRow> row = warehouse.clinics().find(clinic);
    if (!row)
        return fail(row.error());
    const Result<std::vector<ConflictRow>> open = warehouse.conflicts().open(clinic);
    if (!open)
        return fail(open.error());
    ConflictsSnapshot snapshot{clinic, row->pms, domain::Zone::named(row->zone).value_or(domain::Zone::utc()), {}};
    for (const ConflictRow &conflict : *open)
        snapshot.lines.push_back(lineOf(conflict, writeOf(warehouse, conflict)));
    return snapshot;
}

void ConflictReader::choose(qint64 number)
{
    *this = {};
    m_number = number;
}

Result<> ConflictReader::reveal(warehouse::Warehouse &warehouse, const SealedOpener &opener)
{
    const Result<ConflictRow> row = warehouse.conflicts().find(m_number);
    if (!row)
        return fail(row.error());
    const Result<QJsonObject> sides = opener.open(warehouse, row->clinic, warehouse::conflictPlace(*row), row->sealed, QStringLiteral("conflict.reveal"),
                                                  QStringLiteral("conflict/c-%1").arg(row->number));
    if (!sides)
        return fail(sides.error());
    warehouse::RecordQuery query;
    query.clinic = row->clinic;
    query.kind = domain::RecordKind::Patient;
    query.externalId = lineOf(*row, writeOf(warehouse, *row)).patient;
    query.withDeleted = true;
    if (!query.externalId.isEmpty()) {
        Result<std::vector<warehouse::StoredRecord>> found = warehouse.records().read(query);
        if (!found)
            return fail(found.error());
        if (const Result<> opened = opener.openRecords(warehouse, row->clinic, QStringLiteral("record.reveal"), *found); !opened)
            return opened;
        for (const warehouse::StoredRecord &stored : *found)
            m_patientName = fullName(std::get<domain::Patient>(stored.record.body));
    }
    m_sealed = row->sealed;
    m_sides = *sides;
    m_revealed = true;
    return {};
}

Result<ConflictDetail> ConflictReader::read(warehouse::Warehouse &warehouse, const SealedOpener &opener)
{
    const Result<ConflictRow> row = warehouse.conflicts().find(m_number);
    if (!row)
        return row.error().kind == domain::Error::Kind::NotFound ? Result<ConflictDetail>(ConflictDetail{}) : fail(row.error());
    if (!row->open)
        return ConflictDetail{};
    const Result<warehouse::ClinicRow> clinic = warehouse.clinics().find(row->clinic);
    const Result<WriteNames> names = WriteNames::of(warehouse, row->clinic);
    if (!clinic || !names)
        return fail(clinic ? names.error() : clinic.error());
    ConflictDetail detail;
    const std::optional<warehouse::WriteRow> write = writeOf(warehouse, *row);
    detail.line = lineOf(*row, write);
    detail.clinic = row->clinic;
    detail.pms = clinic->pms;
    detail.zone = domain::Zone::named(clinic->zone).value_or(domain::Zone::utc());
    if (write) {
        detail.origin = write->origin;
        detail.requestedBy = write->requestedBy;
        detail.requestedAt = write->requestedAt;
        detail.key = write->key;
    }
    if (m_sealed != row->sealed || m_sides.isEmpty()) {
        m_revealed = false;
        const Result<QJsonObject> sides = opener.open(warehouse, row->clinic, warehouse::conflictPlace(*row), row->sealed, QStringLiteral("conflict.open"),
                                                      QStringLiteral("conflict/c-%1").arg(row->number));
        if (sides) {
            m_sealed = row->sealed;
            m_sides = *sides;
        } else {
            detail.errorCode = sides.error().code;
        }
    }
    const Phi phi = m_revealed ? Phi::Shown : Phi::Hidden;
    QStringList shown = row->fields;
    std::ranges::sort(shown, fieldLess);
    for (const QString &name : shown) {
        const QJsonObject field = m_sides.value(name).toObject();
        detail.fields.push_back({name, side(field, "base", name, *names, phi), side(field, "pms", name, *names, phi), side(field, "ours", name, *names, phi),
                                 row->choices.value(name)});
        detail.holdsPhi = detail.holdsPhi || isPhi(name);
    }
    detail.isRevealed = m_revealed;
    detail.patientName = m_patientName;
    return detail;
}

} // namespace articulator::desk
