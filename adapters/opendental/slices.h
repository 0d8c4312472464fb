// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "opendental/pass.h"

namespace articulator::opendental {

/// The window days-back … days-ahead around today, in slices that fit a few pages: from today on first, then the past.
[[nodiscard]] std::vector<Days> windowSlices(domain::CivilDate today, const Options &options, int rowsPerPage);
[[nodiscard]] Days window(domain::CivilDate today, const Options &options);
/// The days oldest … until in parts of one length, at most so many, oldest first.
[[nodiscard]] std::vector<Days> pastParts(int oldest, int until, int parts);
/// Adds dateStart and dateEnd.
[[nodiscard]] Query withDays(Query query, const Days &days);

} // namespace articulator::opendental
