// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "domain/recordjson.h"
#include "warehouse/writes.h"

namespace articulator::ctl {

/// A write as contract section 5 prints it. `sealed` is its sealed half, opened; empty where there was nothing to look at. With Phi::Masked every leaf that is PHI
/// reads "•••".
[[nodiscard]] QJsonObject writeObject(const warehouse::WriteRow &row, const std::vector<warehouse::WriteEvent> &history, const QJsonObject &sealed,
                                      const domain::Zone &zone, domain::Phi phi);

/// A conflict with its three sides: `values` is its sealed half, opened.
[[nodiscard]] QJsonObject conflictObject(const warehouse::ConflictRow &row, const QJsonObject &values, domain::Phi phi);

/// The same with its instants as the clinic's wall shows them, the zone's abbreviation behind: for people.
[[nodiscard]] QJsonObject withLocalTimes(const QJsonObject &document, const domain::Zone &zone);

} // namespace articulator::ctl
