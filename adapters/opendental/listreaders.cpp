// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/listreaders.h"

#include "opendental/operatoryrow.h"
#include "opendental/providerrow.h"
#include "opendental/recallrow.h"
#include "opendental/row.h"
#include "opendental/typerow.h"

namespace articulator::opendental {

using domain::RecordKind;
using namespace std::chrono_literals;

domain::Result<> ListReader::begin(Pass &pass) { return pass.begin(true); }

domain::Result<> ListReader::prepare(Pass &, const std::vector<QJsonObject> &) { return {}; }

domain::Result<> ListReader::step(Pass &pass)
{
    const Source from = source();
    const domain::Result<Batch> batch = pass.nextBatch(from.resource, from.query, from.idColumn);
    if (!batch)
        return domain::fail(batch.error());
    if (const auto prepared = prepare(pass, batch->rows); !prepared)
        return prepared;
    for (const QJsonObject &columns : batch->rows)
        pass.take(mapped(columns), Row(columns).id(from.idColumn));
    if (batch->last)
        pass.finish({{from.kind, std::nullopt, std::nullopt}}, from.shrinking);
    return {};
}

contract::ResourcePlan ProviderReader::plan() const
{
    return {QStringLiteral("providers"), intervalFor(m_options, 120s, 600s), 0.5, {RecordKind::Provider}};
}

ListReader::Source ProviderReader::source() const
{
    // Without DateTStamp hidden and deleted providers would be left out; the earliest stamp lets all through.
    return {resource::providers, QLatin1String("ProvNum"), RecordKind::Provider, {{QStringLiteral("DateTStamp"), QStringLiteral("1970-01-02 00:00:00")}}, Shrinking::Doubted};
}

domain::Result<domain::Change> ProviderReader::mapped(const QJsonObject &columns) { return providerChange(columns); }

contract::ResourcePlan OperatoryReader::plan() const
{
    return {QStringLiteral("operatories"), intervalFor(m_options, 120s, 600s), 0.5, {RecordKind::Operatory}};
}

ListReader::Source OperatoryReader::source() const 
{
    return {resource::operatories, QLatin1String("OperatoryNum"), RecordKind::Operatory, {}, Shrinking::Doubted};
}

domain::Result<> OperatoryReader::prepare(Pass &pass, const std::vector<QJsonObject> &)
{
    if (!pass.page().opensPass)
        return {};
    const auto owner = pass.session().preference(QStringLiteral("ScheduleProvUnassigned"), pass.stop());
    if (!owner && owner.error().kind != domain::Error::Kind::Unsupported)
        return domain::fail(owner.error());
    const bool isNamed = owner && *owner && (*owner)->toLongLong() > 0;
    pass.page().facts[QString::fromLatin1(domain::fact::unassignedProvider)] = isNamed ? (*owner)->trimmed() : QString();
    return {};
}

domain::Result<domain::Change> OperatoryReader::mapped(const QJsonObject &columns) { return operatoryChange(columns); }

contract::ResourcePlan TypeReader::plan() const
{
    return {QStringLiteral("appointmentTypes"), intervalFor(m_options, 300s, 1800s), 0.3, {RecordKind::AppointmentType}};
}

ListReader::Source TypeReader::source() const
{
    return {resource::appointmentTypes, QLatin1String("AppointmentTypeNum"), RecordKind::AppointmentType};
}

domain::Result<> TypeReader::prepare(Pass &pass, const std::vector<QJsonObject> &rows)
{
    bool anyNeeds = false;
    for (const QJsonObject &columns : rows) {
        anyNeeds = anyNeeds || needsProcedures(columns);
        const Row row(columns);
        m_references.nameType(row.id(QLatin1String("AppointmentTypeNum")), row.text(QLatin1String("AppointmentTypeName")));
    }
    return anyNeeds ? m_references.loadProcedureTimes(pass.stop()) : domain::Result<>();
}

domain::Result<domain::Change> TypeReader::mapped(const QJsonObject &columns)
{
    const auto timeOf = [this](const QString &code) { return m_references.procedureTime(code); };
    return typeChange(columns, {timeOf, m_references.incrementMinutes()});
}

contract::ResourcePlan RecallReader::plan() const
{
    return {QStringLiteral("recalls"), intervalFor(m_options, 1800s, 21600s), 0.1, {RecordKind::Recall}};
}

ListReader::Source RecallReader::source() const { return {resource::recalls, QLatin1String("RecallNum"), RecordKind::Recall}; }

domain::Result<> RecallReader::prepare(Pass &pass, const std::vector<QJsonObject> &) { return m_references.loadRecallTypes(pass.stop()); }

domain::Result<domain::Change> RecallReader::mapped(const QJsonObject &columns)
{
    return recallChange(columns, [this](const QString &number) { return m_references.recallTypeName(number); });
}

} // namespace articulator::opendental
