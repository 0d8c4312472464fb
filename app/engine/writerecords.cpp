// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/writerecords.h"

#include <algorithm>

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::RecordKind;
using domain::Result;
using namespace Qt::Literals::StringLiterals;
using warehouse::StoredRecord;

namespace {

warehouse::RecordQuery queryOf(const WriteContext &context, RecordKind kind)
{
    warehouse::RecordQuery query;
    query.clinic = context.clinic.id;
    query.kind = kind;
    return query;
}

Result<> checkOne(WriteContext &context, RecordKind kind, const std::optional<QString> &id, const char *code, const QString &member)
{
    if (!id)
        return {};
    const auto found = recordOf(context, kind, *id);
    if (!found)
        return fail(found.error());
    if (*found && !(*found)->record.deleted)
        return {};
    return fail(Error::Kind::NotFound, code, u"member %1: the clinic's copy has none of this id"_s.arg(member));
}

Result<> checkProvider(WriteContext &context, const std::optional<QString> &provider)
{
    const QString member = u"appointment.provider"_s;
    if (provider && provider->startsWith(u"pv-"_s))
        return fail(Error::Kind::NotFound, "unknown-provider", u"member %1: no provider of the clinic is mapped to this one of ours yet; give the id that the PMS has for the provider"_s.arg(member));
    return checkOne(context, RecordKind::Provider, provider, "unknown-provider", member);
}

Result<> checkType(WriteContext &context, const std::optional<QString> &type)
{
    if (!type)
        return {};
    const auto types = context.warehouse.records().read(queryOf(context, RecordKind::AppointmentType));
    if (!types)
        return fail(types.error());
    const bool known = std::any_of(types->begin(), types->end(), [&](const StoredRecord &each) {
        return each.record.externalId == *type || std::get<domain::AppointmentType>(each.record.body).name == *type;
    });
    return known ? Result<>() : fail(Error::Kind::NotFound, "unknown-type", u"member appointment.type: the clinic has no such type"_s);
}

} // namespace

RecordKind targetKind(domain::WriteKind kind)
{
    return domain::changesAppointment(kind) ? RecordKind::Appointment : RecordKind::Patient;
}

Result<std::optional<StoredRecord>> recordOf(WriteContext &context, RecordKind kind, const QString &externalId)
{
    warehouse::RecordQuery query = queryOf(context, kind);
    query.externalId = externalId;
    query.withDeleted = true;
    auto found = context.warehouse.records().read(query);
    if (!found)
        return fail(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<> checkNamed(WriteContext &context, const domain::Wish &wish)
{
    if (auto known = checkOne(context, RecordKind::Patient, wish.visit.patient, "unknown-patient", u"appointment.patient"_s); !known)
        return known;
    if (auto known = checkProvider(context, wish.visit.provider); !known)
        return known;
    if (auto known = checkOne(context, RecordKind::Operatory, wish.visit.operatory, "unknown-operatory", u"appointment.operatory"_s); !known)
        return known;
    return checkType(context, wish.visit.type);
}

Result<std::optional<StoredRecord>> targetOf(WriteContext &context, const domain::Wish &wish)
{
    if (!wish.base)
        return std::nullopt;
    auto found = recordOf(context, targetKind(wish.kind), wish.base->externalId);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(Error::Kind::NotFound, "unknown-record", u"member base.externalId: the clinic's copy has none of this id"_s);
    if ((*found)->record.version < wish.base->version)
        return fail(Error::Kind::InvalidInput, "bad-member", u"member base.version: nobody saw such a version yet"_s);
    return found;
}

Result<double> valueOf(WriteContext &context, const QString &patient, const QString &appointment)
{
    if (patient.isEmpty() || appointment.isEmpty())
        return 0.0;
    warehouse::RecordQuery query = queryOf(context, RecordKind::Treatment);
    query.patient = patient;
    const auto treatments = context.warehouse.records().read(query);
    if (!treatments)
        return fail(treatments.error());
    double value = 0;
    for (const StoredRecord &each : *treatments) {
        const auto &treatment = std::get<domain::Treatment>(each.record.body);
        if (treatment.appointment == appointment)
            value += treatment.fee.value_or(0);
    }
    return value;
}

} // namespace articulator::engine
