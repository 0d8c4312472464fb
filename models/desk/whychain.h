// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "desk/capacityvalues.h"

namespace articulator::desk {

/// Why the visit may not start, as a chain a person can follow to the records of the PMS. Of several pairs those count in which somebody works
/// at that time, so that rooms nobody would use do not hide the reason; where there is none, the working time itself is the reason. Empty: it may.
[[nodiscard]] std::vector<WhyStep> whyChain(const domain::Capacity &capacity, const domain::Visit &visit, domain::Instant at);

} // namespace articulator::desk
