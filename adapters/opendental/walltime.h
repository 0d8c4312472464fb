// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QStringView>

#include "domain/zone.h"

/// The one place where Open Dental's times are read, written and turned into instants. All of them are the office server's wall clock, without a zone
/// (reference section 3).
namespace articulator::opendental {

/// A date or date-time as the wire has it. `understood` and no value: the null date 0001-01-01 (or 0000-00-00).
template <typename T> struct ReadTime {
    bool understood = false;
    std::optional<T> value;
};

/// "2026-03-09"; a time behind it is allowed and ignored.
[[nodiscard]] ReadTime<domain::CivilDate> readDate(QStringView text);
/// "2026-03-09 08:40:00"; T instead of the space, no seconds and fractions are understood.
[[nodiscard]] ReadTime<domain::CivilTime> readWall(QStringView text);
/// "08:40:00" since midnight; up to "24:00:00".
[[nodiscard]] std::optional<std::chrono::seconds> readTimeOfDay(QStringView text);
/// As query parameters want it: "2026-03-09 08:40:00".
[[nodiscard]] QString wallText(domain::CivilTime wall);

/// The instant of a reading of the server's clock that was taken about `near`: in a repeated hour the pass that is nearer, if one is near at all, else the first.
[[nodiscard]] domain::Instant instantNear(domain::CivilTime wall, const domain::Zone &zone, domain::Instant near);

/// How much a cursor goes back: a minute, or two hours around the night on which the clock goes back, because an hour's stamps come twice then.
[[nodiscard]] std::chrono::seconds overlapAt(domain::CivilTime cursor, const domain::Zone &zone);

} // namespace articulator::opendental
