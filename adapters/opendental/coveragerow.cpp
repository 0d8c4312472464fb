// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/coveragerow.h"

#include "opendental/row.h"

namespace articulator::opendental {

namespace {

template <typename Value> Value valueIn(const std::map<QString, Value> &map, const QString &key)
{
    const auto found = map.find(key);
    return found == map.end() ? Value() : found->second;
}

std::optional<domain::CivilDate> dateIn(const std::map<QString, domain::CivilDate> &map, const QString &key)
{
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

void InsuranceTables::addSubscription(const QJsonObject &columns)
{
    const Row row(columns);
    subscriptions[row.id(QLatin1String("InsSubNum"))] = {row.id(QLatin1String("PlanNum")), row.text(QLatin1String("SubscriberID"))};
}

void InsuranceTables::addPlan(const QJsonObject &columns)
{
    const Row row(columns);
    const QString name = row.text(QLatin1String("GroupName")).trimmed();
    const QString number = row.text(QLatin1String("GroupNum")).trimmed();
    plans[row.id(QLatin1String("PlanNum"))] = {row.id(QLatin1String("CarrierNum")), number.isEmpty() ? name : number};
}

void InsuranceTables::addCarrier(const QJsonObject &columns)
{
    const Row row(columns);
    carriers[row.id(QLatin1String("CarrierNum"))] = row.text(QLatin1String("CarrierName"));
}

void InsuranceTables::addVerification(const QJsonObject &columns)
{
    const Row row(columns);
    const std::optional<domain::CivilDate> day = row.date(QLatin1String("DateLastVerified"));
    if (!day)
        return;
    const QString type = row.text(QLatin1String("VerifyType"));
    if (type == QLatin1String("PatientEnrollment"))
        enrolmentVerified[row.id(QLatin1String("FKey"))] = *day;
    else if (type == QLatin1String("InsuranceBenefit"))
        benefitVerified[row.id(QLatin1String("FKey"))] = *day;
}

domain::Result<domain::Change> coverageChange(const QJsonObject &columns, const InsuranceTables &tables)
{
    Row row(columns);
    domain::Change change{row.neededId(QLatin1String("PatPlanNum")), std::nullopt, domain::RecordKind::Coverage};
    domain::Coverage coverage;
    coverage.patient = row.neededForeignId(QLatin1String("PatNum"));
    coverage.ordinal = int(row.number(QLatin1String("Ordinal")).value_or(0));
    const auto subscription = valueIn(tables.subscriptions, row.neededForeignId(QLatin1String("InsSubNum")));
    const auto plan = valueIn(tables.plans, subscription.plan);
    // An id of the patient's own stands for the subscriber's where the carrier gave one.
    const QString own = row.text(QLatin1String("PatID"));
    coverage.subscriberId = own.isEmpty() ? subscription.subscriberId : own;
    coverage.group = plan.group;
    coverage.carrier = valueIn(tables.carriers, plan.carrier);
    coverage.verified = dateIn(tables.enrolmentVerified, change.externalId);
    if (!coverage.verified)
        coverage.verified = dateIn(tables.benefitVerified, subscription.plan);
    if (const auto whole = row.whole(); !whole)
        return domain::fail(whole.error());
    change.body = std::move(coverage);
    return change;
}

} // namespace articulator::opendental
