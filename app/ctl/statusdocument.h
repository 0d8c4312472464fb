// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "domain/instant.h"
#include "domain/status.h"
#include "warehouse/rows.h"

namespace articulator::ctl {

/// What is written down about a clinic's reading.
struct ReadingState {
    warehouse::ClinicRow clinic;
    std::vector<warehouse::ResourceRow> resources;
    std::vector<warehouse::RunRow> runs; ///< newest first
    bool silentAsExpected = false;
};

/// The last run that ended, null where there is none; one that goes on says nothing yet.
[[nodiscard]] const warehouse::RunRow *lastEnded(const std::vector<warehouse::RunRow> &runs);
[[nodiscard]] domain::ClinicFreshness freshnessOf(const ReadingState &state, domain::Instant pmsNow);
/// One clinic of `status` without what is said of its writes: contract section 3.
[[nodiscard]] QJsonObject statusObject(const ReadingState &state, domain::Instant pmsNow);

} // namespace articulator::ctl
