// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/settings.h"

#include <QStringList>

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

int Settings::interval() const
{
    if (mode != Mode::Remote || throttle == Throttle::Off)
        return 0;
    int tier = 1000;
    if (permissions.contains(u"ApiEnterprise"_s))
        tier = 500;
    else if (permissions.size() <= 1)
        tier = 5000;
    return static_cast<int>(tier / paceFactor);
}

std::optional<Extent> Settings::extentNamed(QStringView name)
{
    if (name == u"small")
        return Extent{};
    if (name == u"medium")
        return Extent{.patients = 2500,
                      .appointments = 12000,
                      .dentists = 4,
                      .hygienists = 4,
                      .operatories = 9,
                      .daysAhead = 180};
    if (name == u"large")
        return Extent{.patients = 8000,
                      .appointments = 75000,
                      .dentists = 8,
                      .hygienists = 7,
                      .operatories = 18,
                      .daysAhead = 180};
    return std::nullopt;
}

const QStringList &Settings::permissionNames()
{
    static const QStringList names{u"ApiReadAll"_s,     u"ApiAllOthers"_s,    u"ApiComm"_s,          u"ApiDocuments"_s,
                                   u"ApiQueries"_s,     u"ApiAppointments"_s, u"ApiInsurance"_s,     u"ApiPatients"_s,
                                   u"ApiPayments"_s,    u"ApiPayPlans"_s,     u"ApiProcedureLogs"_s, u"ApiSetup"_s,
                                   u"ApiTextingASAP"_s, u"ApiEnterprise"_s,   u"InsuranceSimple"_s};
    return names;
}

} // namespace articulator::opendental::simulator
