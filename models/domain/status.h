// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/instant.h"
#include "domain/records.h"

/// How fresh a clinic's copy is: contract section 3, "Status". Pure.
namespace articulator::domain {

enum class Freshness { Current, Behind, Stale, Never, Failed, Quiet };
[[nodiscard]] QLatin1String word(Freshness freshness);

struct ResourceFreshness {
    QString resource;
    std::chrono::seconds interval{60};     ///< how often it is meant to be read
    std::optional<Instant> asOf;           ///< PMS clock at the start of its last complete read; absent: never read whole
    bool skipped = false;                  ///< not allowed or not offered; counts for nothing
    bool failed = false;                   ///< its last read failed
};

struct ClinicFreshness {
    Freshness state = Freshness::Never;
    std::optional<Instant> asOf; ///< of the oldest resource that counts
    std::optional<std::chrono::seconds> lag;
};

/// `lastRunFailed`: the last run was failed or partial. `silenceExpected`: the clinic is closed now and its PMS is known to go off then.
[[nodiscard]] ClinicFreshness judge(const std::vector<ResourceFreshness> &resources, Instant now, bool paused, bool lastRunFailed,
                                    bool silenceExpected);

/// The resources without which a run is `partial`: appointments, patients, providers, operatories, schedules.
[[nodiscard]] bool isCoreResource(QStringView resource);

} // namespace articulator::domain
