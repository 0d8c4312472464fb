// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/writereader.h"

#include <QJsonDocument>

#include "desk/fieldvalues.h"
#include "desk/writecheck.h"
#include "warehouse/stores.h"
#include "warehouse/writeplace.h"

namespace articulator::desk {

using domain::fail;
using domain::Result;
using warehouse::WriteRow;

namespace {

QJsonObject clearWish(const WriteRow &row) { return QJsonDocument::fromJson(row.body).object(); }

warehouse::RecordQuery queryFor(const QString &clinic, domain::RecordKind kind, const QString &id)
{
    warehouse::RecordQuery query;
    query.clinic = clinic;
    query.kind = kind;
    query.externalId = id;
    query.withDeleted = true;
    return query;
}

domain::RecordKind targetKind(domain::WriteKind kind)
{
    return domain::changesAppointment(kind) ? domain::RecordKind::Appointment : domain::RecordKind::Patient;
}

/// Changed members and those that say what the write is about.
std::vector<WriteField> fieldsOf(const QMap<QString, QJsonValue> &before, const QMap<QString, QJsonValue> &wished, const WriteNames &names, Phi phi)
{
    QStringList shown = wished.keys();
    for (const char *always : {"start", "minutes", "provider", "operatory", "type", "status"}) {
        const QString name = QString::fromLatin1(always);
        if (before.contains(name) && !shown.contains(name))
            shown << name;
    }
    std::ranges::sort(shown, fieldLess);
    std::vector<WriteField> fields;
    for (const QString &name : shown) {
        const QJsonValue then = before.value(name, QJsonValue(QJsonValue::Undefined));
        fields.push_back({name, fieldValue(name, then, names, phi), fieldValue(name, wished.value(name, then), names, phi)});
    }
    return fields;
}

WriteDetail::Base baseOf(const WriteRow &row, const QJsonObject &wish, const std::optional<domain::Record> &target)
{
    const QJsonObject base = wish.value(QLatin1String("base")).toObject();
    if (row.target.isEmpty() || base.isEmpty())
        return WriteDetail::Base::None;
    if (!target || target->deleted)
        return WriteDetail::Base::Gone;
    return target->version == base.value(QLatin1String("version")).toInteger() ? WriteDetail::Base::Unchanged : WriteDetail::Base::Changed;
}

std::vector<WriteStep> stepsOf(const std::vector<warehouse::WriteEvent> &events)
{
    std::vector<WriteStep> steps;
    for (const warehouse::WriteEvent &event : events)
        steps.push_back({event.at, event.state, event.by, event.text});
    return steps;
}

} // namespace

QString fullName(const domain::Patient &patient)
{
    const QString first = patient.name.preferred.isEmpty() ? patient.name.first : patient.name.preferred;
    return first.isEmpty() ? patient.name.last : patient.name.last + QStringLiteral(", ") + first;
}

void WriteReader::choose(qint64 number)
{
    m_number = number;
    m_revealed.reset();
}

std::optional<domain::Record> WriteReader::targetOf(warehouse::Warehouse &warehouse, const WriteRow &row)
{
    if (row.target.isEmpty())
        return std::nullopt;
    const auto found = warehouse.records().read(queryFor(row.clinic, targetKind(row.kind), row.target));
    return found && !found->empty() ? std::optional(found->front().record) : std::nullopt;
}

Result<> WriteReader::reveal(warehouse::Warehouse &warehouse, const SealedOpener &opener)
{
    const Result<WriteRow> row = warehouse.writes().find(m_number);
    if (!row)
        return fail(row.error());
    const QString name = QStringLiteral("write/w-%1").arg(row->number);
    const Result<QJsonObject> opened = opener.open(warehouse, row->clinic, warehouse::writePlace(*row), row->sealed, QStringLiteral("write.reveal"), name);
    if (!opened)
        return fail(opened.error());
    Revealed revealed{opened->value(QLatin1String("wish")).toObject(), {}, {}};
    std::vector<warehouse::StoredRecord> records;
    const auto add = [&](domain::RecordKind kind, const QString &id) {
        if (auto found = warehouse.records().read(queryFor(row->clinic, kind, id)); !id.isEmpty() && found && !found->empty())
            records.push_back(std::move(found->front()));
    };
    add(domain::RecordKind::Patient, row->patient);
    if (targetKind(row->kind) == domain::RecordKind::Appointment)
        add(domain::RecordKind::Appointment, row->target);
    if (const Result<> done = opener.openRecords(warehouse, row->clinic, QStringLiteral("record.reveal"), records); !done)
        return done;
    for (const warehouse::StoredRecord &stored : records) {
        if (const auto *patient = std::get_if<domain::Patient>(&stored.record.body))
            revealed.patientName = fullName(*patient);
        if (stored.record.externalId == row->target && domain::kindOf(stored.record.body) == targetKind(row->kind))
            revealed.target = stored.record;
    }
    m_revealed = std::move(revealed);
    return {};
}

Result<WriteDetail> WriteReader::read(warehouse::Warehouse &warehouse, domain::Instant now) const
{
    const Result<WriteRow> row = warehouse.writes().find(m_number);
    if (!row)
        return row.error().kind == domain::Error::Kind::NotFound ? Result<WriteDetail>(WriteDetail{}) : fail(row.error());
    const Result<warehouse::ClinicRow> clinic = warehouse.clinics().find(row->clinic);
    if (!clinic)
        return fail(clinic.error());
    const Result<WriteNames> names = WriteNames::of(warehouse, row->clinic);
    if (!names)
        return fail(names.error());
    const Result<std::vector<warehouse::WriteEvent>> events = warehouse.writes().history(row->number);
    if (!events)
        return fail(events.error());
    const QJsonObject wish = m_revealed ? m_revealed->wish : clearWish(*row);
    const std::optional<domain::Record> target = targetOf(warehouse, *row);
    const std::optional<domain::Record> &shown = m_revealed && m_revealed->target ? m_revealed->target : target;
    WriteDetail detail;
    detail.line = lineOf(*row, *names);
    detail.key = row->key;
    detail.zone = domain::Zone::named(clinic->zone).value_or(domain::Zone::utc());
    detail.fields = fieldsOf(shown ? membersOf(shown->body) : QMap<QString, QJsonValue>(), wishedMembers(row->kind, wish), *names,
                             m_revealed ? Phi::Shown : Phi::Hidden);
    detail.history = stepsOf(*events);
    detail.base = baseOf(*row, wish, target);
    detail.appliedAt = row->appliedAt;
    detail.externalId = row->externalId;
    detail.found = row->found;
    detail.compensates = row->compensates;
    detail.holdsPhi = !row->sealed.isEmpty();
    detail.isRevealed = m_revealed.has_value();
    detail.patientName = m_revealed ? m_revealed->patientName : QString();
    checkWindow(warehouse, *row, wish, target, now, detail);
    return detail;
}

} // namespace articulator::desk
