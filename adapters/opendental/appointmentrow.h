// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QJsonObject>

#include "domain/change.h"
#include "domain/result.h"
#include "domain/zone.h"

namespace articulator::opendental {

struct AppointmentContext {
    domain::Zone zone;
    std::function<QString(const QString &number)> typeName; ///< empty for an unknown number
};

/// A row of GET /appointments. Provider and secondary provider as contract section 4 says: ProvHyg is the main one when IsHygiene is true.
[[nodiscard]] domain::Result<domain::Change> appointmentChange(const QJsonObject &columns, const AppointmentContext &context);

} // namespace articulator::opendental
