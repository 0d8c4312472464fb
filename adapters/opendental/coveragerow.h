// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include <QJsonObject>

#include "domain/change.h"
#include "domain/result.h"

namespace articulator::opendental {

/// What stands behind the patient plans: read whole before them.
struct InsuranceTables {
    struct Subscription {
        QString plan;
        QString subscriberId;
    };
    struct Plan {
        QString carrier;
        QString group;
    };
    std::map<QString, Subscription> subscriptions; ///< by InsSubNum
    std::map<QString, Plan> plans;                 ///< by PlanNum
    std::map<QString, QString> carriers;           ///< names by CarrierNum
    std::map<QString, domain::CivilDate> enrolmentVerified; ///< by PatPlanNum
    std::map<QString, domain::CivilDate> benefitVerified;   ///< by PlanNum

    void addSubscription(const QJsonObject &columns);
    void addPlan(const QJsonObject &columns);
    void addCarrier(const QJsonObject &columns);
    void addVerification(const QJsonObject &columns);
};

/// A row of GET /patplans, joined. Verified: the patient's enrolment, or else the plan's benefits.
[[nodiscard]] domain::Result<domain::Change> coverageChange(const QJsonObject &columns, const InsuranceTables &tables);

} // namespace articulator::opendental
