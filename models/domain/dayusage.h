// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/capacitybook.h"
#include "domain/usage.h"

namespace articulator::domain {

/// One day counted as usage.h says, from the bitmaps and starts that list the windows.
[[nodiscard]] DayUsage dayUsage(const CapacityBook &book, const ResolvedVisit &visit, CivilDate date);

} // namespace articulator::domain
