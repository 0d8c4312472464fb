// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "domain/zone.h"

namespace articulator::opendental {

/// Remembers how far the office server's clock is from this computer's, so that its time can be told between two answers that carry it.
class ClockWatch final {
public:
    explicit ClockWatch(domain::Zone zone) : m_zone(std::move(zone)) { }

    /// A reading of the server's clock in an answer whose request went out at `sentAt` and took `took`.
    void note(domain::CivilTime wall, domain::Instant sentAt, std::chrono::milliseconds took);
    /// Server clock minus this computer's.
    [[nodiscard]] std::optional<std::chrono::seconds> offset() const;
    /// The server's time at `now` of this computer; absent where the last reading is too old. Rather early than late.
    [[nodiscard]] std::optional<domain::Instant> at(domain::Instant now) const;

private:
    domain::Zone m_zone;
    std::optional<std::chrono::milliseconds> m_distance;
    domain::Instant m_notedAt{};
};

} // namespace articulator::opendental
