// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/instant.h"

#include <QByteArray>

namespace articulator::domain {

/// Names of the zones whose wall clock shows, at the instant, that far from UTC, give or take ten minutes by which an office's clock may be wrong. Where most
/// people live comes first, then by name. Reads the zone database.
[[nodiscard]] std::vector<QByteArray> zonesFitting(std::chrono::seconds wallOffset, Instant at);
/// Every zone, in the same order.
[[nodiscard]] std::vector<QByteArray> allZones();

} // namespace articulator::domain
