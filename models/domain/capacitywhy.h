// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/capacitybook.h"

namespace articulator::domain {

/// Why a visit may not start at an instant of the day: the union over the pairs asked for, empty exactly if one pair may.
[[nodiscard]] Why whyNot(const CapacityBook &book, const ResolvedVisit &visit, CivilDate date, Instant at);

} // namespace articulator::domain
