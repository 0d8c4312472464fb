// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/status.h"

#include <algorithm>
#include <array>

namespace articulator::domain {

using namespace std::chrono;

QLatin1String word(Freshness freshness)
{
    static constexpr std::array words{"current", "behind", "stale", "never", "failed", "quiet"};
    return QLatin1String(words[std::size_t(freshness)]);
}

namespace {

/// Inside twice its interval current, inside ten times behind, beyond stale.
Freshness byAge(milliseconds age, seconds interval)
{
    if (age <= 2 * interval)
        return Freshness::Current;
    return age <= 10 * interval ? Freshness::Behind : Freshness::Stale;
}

/// How bad, for taking the worst of Current, Behind and Stale.
Freshness worse(Freshness a, Freshness b) { return std::max(a, b); }

} // namespace

ClinicFreshness judge(const std::vector<ResourceFreshness> &resources, Instant now, bool paused, bool lastRunFailed, bool silenceExpected)
{
    ClinicFreshness result;
    Freshness age = Freshness::Current;
    bool never = true;
    bool unfinished = false;
    bool failed = lastRunFailed;
    for (const ResourceFreshness &resource : resources) {
        if (resource.skipped)
            continue;
        failed = failed || resource.failed;
        if (!resource.asOf) {
            unfinished = true;
            continue;
        }
        never = false;
        if (!result.asOf || *resource.asOf < *result.asOf)
            result.asOf = resource.asOf;
        age = worse(age, byAge(std::max(now - *resource.asOf, milliseconds(0)), resource.interval));
    }
    if (unfinished)
        result.asOf.reset();
    if (result.asOf)
        result.lag = std::max(floor<seconds>(now - *result.asOf), seconds(0));
    if (never || unfinished)
        result.state = failed ? Freshness::Failed : Freshness::Never;
    else if (paused)
        result.state = age == Freshness::Stale ? Freshness::Stale : Freshness::Behind;
    else if (silenceExpected)
        result.state = Freshness::Quiet;
    else if (failed)
        result.state = Freshness::Failed;
    else
        result.state = age;
    return result;
}

bool isCoreResource(QStringView resource)
{
    static constexpr std::array core{"appointments", "patients", "providers", "operatories", "schedules"};
    return std::ranges::any_of(core, [&](const char *name) { return resource == QLatin1String(name); });
}

} // namespace articulator::domain
