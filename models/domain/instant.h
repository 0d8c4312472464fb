// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <QString>

namespace articulator::domain {

/// A point in time, UTC. Everything stored is an Instant; civil time exists at the edges and in capacity.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
/// A date on a clinic's wall calendar.
using CivilDate = std::chrono::local_days;
/// A reading of a clinic's wall clock; names no zone.
using CivilTime = std::chrono::local_seconds;

/// RFC 3339 in UTC with Z, whole seconds; milliseconds only where they are not zero: "2026-11-23T15:00:00Z".
[[nodiscard]] QString toText(Instant instant);
/// "2026-11-23".
[[nodiscard]] QString toText(CivilDate date);
/// Accepts any RFC 3339 offset; absent where the text is no such instant (a time without offset is none).
[[nodiscard]] std::optional<Instant> parseInstant(QStringView text);
/// Accepts exactly YYYY-MM-DD of an existing day.
[[nodiscard]] std::optional<CivilDate> parseCivilDate(QStringView text);

[[nodiscard]] constexpr qint64 toEpochSeconds(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
}
[[nodiscard]] constexpr qint64 toEpochMs(Instant instant) { return instant.time_since_epoch().count(); }
[[nodiscard]] constexpr Instant fromEpochMs(qint64 ms) { return Instant(std::chrono::milliseconds(ms)); }
[[nodiscard]] constexpr Instant fromEpochSeconds(qint64 s) { return Instant(std::chrono::seconds(s)); }
/// Days since 1970-01-01 of the civil calendar; the key of a packed day.
[[nodiscard]] constexpr int dayNumber(CivilDate date) { return int(date.time_since_epoch().count()); }
[[nodiscard]] constexpr CivilDate fromDayNumber(int day) { return CivilDate(std::chrono::days(day)); }

} // namespace articulator::domain
