// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/book.h"
#include "domain/instant.h"

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

/// `lastRunFailed`: the last run was failed or partial. `silenceExpected`: it failed because the PMS did not answer (saysSilence), in an hour in which it is known
/// to be off (isQuietHour).
[[nodiscard]] ClinicFreshness judge(const std::vector<ResourceFreshness> &resources, Instant now, bool paused, bool lastRunFailed,
                                    bool silenceExpected);

/// Whether a run's error says that the PMS did not answer, rather than that it refused or answered nonsense.
[[nodiscard]] bool saysSilence(QByteArrayView errorCode);

/// Whether the clinic's setting quiet-hours lets expect that its PMS is off at this time of the clinic's wall clock. "22:00-06:00": every day from … until;
/// "closed": while nobody works by the schedules given, or the practice is closed that day; schedules without any provider's block say nothing. Empty: never.
[[nodiscard]] bool isQuietHour(const QString &quietHours, CivilTime now, const std::vector<Entry<Schedule>> &schedules);

/// The resources without which a run is `partial`: appointments, patients, providers, operatories, schedules.
[[nodiscard]] bool isCoreResource(QStringView resource);

} // namespace articulator::domain
