// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/zone.h"

#include <QDateTime>

namespace articulator::domain {

using namespace std::chrono;

Result<Zone> Zone::named(const QByteArray &iana)
{
    // QTimeZone also takes "UTC+01:00" and POSIX rules; a clinic's zone must be one whose rules the zone database keeps up to date.
    const bool isKnown = QTimeZone::isTimeZoneIdAvailable(iana) && (iana == "UTC" || !iana.startsWith("UTC"));
    const QTimeZone zone(isKnown ? iana : QByteArray());
    if (!isKnown || !zone.isValid())
        return fail(Error::Kind::InvalidInput, "unknown-zone",
                    QStringLiteral("'%1' is no IANA time zone, such as America/Chicago.").arg(QString::fromUtf8(iana.left(64))));
    return Zone(zone);
}

Zone Zone::utc() { return Zone(QTimeZone::utc()); }

seconds Zone::offsetAt(Instant instant) const
{
    return seconds(m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toEpochMs(instant), Qt::UTC)));
}

CivilTime Zone::civil(Instant instant) const
{
    const auto wall = floor<seconds>(instant) + offsetAt(instant);
    return CivilTime(wall.time_since_epoch());
}

CivilDate Zone::civilDate(Instant instant) const { return floor<days>(civil(instant)); }

Instant Zone::first(CivilTime wall) const
{
    // The offsets a day before and after bracket any clock change near this reading; the earlier offset, where it still holds, is the first pass.
    const auto asIfUtc = Instant(duration_cast<milliseconds>(wall.time_since_epoch()));
    const auto before = offsetAt(asIfUtc - days(1));
    const auto after = offsetAt(asIfUtc + days(1));
    const Instant early = asIfUtc - before;
    if (before == after || offsetAt(early) == before)
        return early;
    const Instant late = asIfUtc - after;
    // Neither offset gives the reading back: it lies in a gap, and the earlier offset moves it on by the gap's length.
    return offsetAt(late) == after ? late : early;
}

std::optional<Instant> Zone::second(CivilTime wall) const
{
    const auto asIfUtc = Instant(duration_cast<milliseconds>(wall.time_since_epoch()));
    const auto before = offsetAt(asIfUtc - days(1));
    const auto after = offsetAt(asIfUtc + days(1));
    if (before <= after)
        return std::nullopt;
    const Instant late = asIfUtc - after;
    if (offsetAt(asIfUtc - before) == before && offsetAt(late) == after)
        return late;
    return std::nullopt;
}

std::array<Instant, 2> Zone::dayBounds(CivilDate date) const { return {first(CivilTime(date)), first(CivilTime(date + days(1)))}; }

QString Zone::abbreviation(Instant instant) const
{
    return m_zone.abbreviation(QDateTime::fromMSecsSinceEpoch(toEpochMs(instant), Qt::UTC));
}

} // namespace articulator::domain
