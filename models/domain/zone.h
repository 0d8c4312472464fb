// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <QByteArray>
#include <QTimeZone>

#include "domain/instant.h"
#include "domain/result.h"

namespace articulator::domain {

/// A clinic's IANA time zone: civil time to instants and back, with clock changes. A value; safe on any thread.
class Zone {
public:
    /// InvalidInput "unknown-zone" where the name is not in the zone database.
    [[nodiscard]] static Result<Zone> named(const QByteArray &iana);
    [[nodiscard]] static Zone utc();

    [[nodiscard]] QByteArray name() const { return m_zone.id(); }
    /// Offset from UTC that holds at the instant.
    [[nodiscard]] std::chrono::seconds offsetAt(Instant instant) const;
    [[nodiscard]] CivilTime civil(Instant instant) const;
    [[nodiscard]] CivilDate civilDate(Instant instant) const;
    /// The instant of a wall-clock reading. In a repeated hour the first pass; a reading that does not exist is moved on by the
    /// length of the gap (contract section 4).
    [[nodiscard]] Instant first(CivilTime wall) const;
    /// In a repeated hour the second pass, else absent.
    [[nodiscard]] std::optional<Instant> second(CivilTime wall) const;
    /// The instants at which the civil day begins and ends. Their distance is 23, 24 or 25 hours, rarely something between.
    [[nodiscard]] std::array<Instant, 2> dayBounds(CivilDate date) const;
    /// Short name in force at the instant, as people write it: "CST".
    [[nodiscard]] QString abbreviation(Instant instant) const;

    friend bool operator==(const Zone &a, const Zone &b) { return a.m_zone == b.m_zone; }

private:
    explicit Zone(QTimeZone zone) : m_zone(std::move(zone)) { }
    QTimeZone m_zone;
};

} // namespace articulator::domain
