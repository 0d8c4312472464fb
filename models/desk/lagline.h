// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "warehouse/rows.h"

/// A day of lag samples, as pictures and figures need it.
namespace articulator::desk {

/// The worst lag of each quarter of an hour of the last 24 hours, oldest first; -1 where there is no sample. Empty where there is none at all.
[[nodiscard]] std::vector<int> lagLine(const std::vector<warehouse::LagSample> &samples, const QString &resource, domain::Instant now);
/// Samples of the clinic as a whole at most `targetS` late, of 1000; -1: none.
[[nodiscard]] int freshPerMille(const std::vector<warehouse::LagSample> &samples, int targetS);

} // namespace articulator::desk
