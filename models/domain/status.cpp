// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/status.h"

#include <algorithm>
#include <array>

#include <QTime>

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

bool saysSilence(QByteArrayView errorCode)
{
    static constexpr std::array codes{"no-connection", "connection-lost", "no-answer", "office-offline", "office-timeout", "server-error"};
    return std::ranges::any_of(codes, [errorCode](const char *code) { return errorCode == QByteArrayView(code); });
}

namespace {

/// "22:00-06:00"; absent where it is none.
std::optional<std::pair<seconds, seconds>> hoursOf(const QString &text)
{
    const QStringList ends = text.split(u'-');
    const QTime from = QTime::fromString(ends.front(), QStringLiteral("HH:mm"));
    const QTime until = QTime::fromString(ends.back(), QStringLiteral("HH:mm"));
    if (ends.size() != 2 || !from.isValid() || !until.isValid())
        return std::nullopt;
    return std::pair(seconds(from.msecsSinceStartOfDay() / 1000), seconds(until.msecsSinceStartOfDay() / 1000));
}

bool isInside(const std::pair<seconds, seconds> &hours, seconds timeOfDay)
{
    const bool passesMidnight = hours.first >= hours.second;
    const bool isLate = timeOfDay >= hours.first;
    const bool isEarly = timeOfDay < hours.second;
    return passesMidnight ? isLate || isEarly : isLate && isEarly;
}

bool isClosedBySchedule(CivilTime now, const std::vector<Entry<Schedule>> &schedules)
{
    bool isKnown = false;
    bool works = false;
    for (const auto &[id, block] : schedules) {
        const bool isToday = floor<days>(block.start) == floor<days>(now);
        if (block.scope == ScheduleScope::Practice && block.closed && isToday)
            return true;
        if (block.scope != ScheduleScope::Provider || block.closed)
            continue;
        isKnown = true;
        works = works || (block.start <= now && now < block.end);
    }
    return isKnown && !works;
}

} // namespace

bool isQuietHour(const QString &quietHours, CivilTime now, const std::vector<Entry<Schedule>> &schedules)
{
    if (quietHours == QLatin1String("closed"))
        return isClosedBySchedule(now, schedules);
    const auto hours = hoursOf(quietHours);
    return hours && isInside(*hours, floor<seconds>(now - floor<days>(now)));
}

bool isCoreResource(QStringView resource)
{
    static constexpr std::array core{"appointments", "patients", "providers", "operatories", "schedules"};
    return std::ranges::any_of(core, [&](const char *name) { return resource == QLatin1String(name); });
}

} // namespace articulator::domain
