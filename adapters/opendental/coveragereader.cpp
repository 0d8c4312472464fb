// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/coveragereader.h"

#include <array>

#include "opendental/row.h"

namespace articulator::opendental {

using domain::fail;
using domain::RecordKind;
using namespace std::chrono_literals;

namespace {

struct Table {
    Resource resource;
    QLatin1String idColumn;
    void (InsuranceTables::*add)(const QJsonObject &);
    bool optional; ///< an older office does not have it, and the rest is worth reading without
};

const std::array<Table, 4> &tables()
{
    static const std::array<Table, 4> all{{
        {resource::subscriptions, QLatin1String("InsSubNum"), &InsuranceTables::addSubscription, false},
        {resource::insurancePlans, QLatin1String("PlanNum"), &InsuranceTables::addPlan, false},
        {resource::carriers, QLatin1String("CarrierNum"), &InsuranceTables::addCarrier, false},
        {resource::verifications, QLatin1String("InsVerifyNum"), &InsuranceTables::addVerification, true},
    }};
    return all;
}

} // namespace

contract::ResourcePlan CoverageReader::plan() const
{
    return {QStringLiteral("coverage"), intervalFor(m_options, 1800s, 21600s), 0.1, {RecordKind::Coverage}};
}

domain::Result<> CoverageReader::begin(Pass &pass)
{
    m_tables = {};
    return pass.begin(true);
}

domain::Result<> CoverageReader::step(Pass &pass)
{
    return pass.cursor().phase < int(tables().size()) ? readTable(pass) : readPlans(pass);
}

domain::Result<> CoverageReader::readTable(Pass &pass)
{
    const Table &table = tables()[std::size_t(pass.cursor().phase)];
    const domain::Result<Batch> batch = pass.nextBatch(table.resource, {}, table.idColumn);
    const bool mayBeMissing = table.optional && !batch && batch.error().kind == domain::Error::Kind::Unsupported;
    if (mayBeMissing) {
        ++pass.cursor().phase;
        return step(pass);
    }
    if (!batch)
        return fail(batch.error());
    for (const QJsonObject &columns : batch->rows)
        (m_tables.*table.add)(columns);
    if (batch->last)
        ++pass.cursor().phase;
    return {};
}

domain::Result<> CoverageReader::readPlans(Pass &pass)
{
    const QLatin1String idColumn("PatPlanNum");
    const domain::Result<Batch> batch = pass.nextBatch(resource::patientPlans, {}, idColumn);
    if (!batch)
        return fail(batch.error());
    for (const QJsonObject &columns : batch->rows)
        pass.take(coverageChange(columns, m_tables), Row(columns).id(idColumn));
    if (batch->last)
        pass.finish({{RecordKind::Coverage, std::nullopt, std::nullopt}}, Shrinking::Plausible);
    return {};
}

} // namespace articulator::opendental
