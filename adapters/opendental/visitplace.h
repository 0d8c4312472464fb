// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QJsonObject>
#include <QString>

#include "domain/zone.h"

namespace articulator::opendental {

/// A stretch of time in an operatory.
struct Place {
    QString operatory;
    domain::Instant start{}; ///< of a wall-clock time that comes twice the first pass, as Open Dental keeps no other
    int cells = 0;           ///< of 5 minutes
    [[nodiscard]] domain::Instant end() const { return start + std::chrono::minutes(5) * cells; }
    friend bool operator==(const Place &, const Place &) = default;
};

/// Where a visit of that wall-clock time would stand.
[[nodiscard]] Place placeAt(const QString &operatory, domain::Instant start, qsizetype cells, const domain::Zone &zone);
/// Where a row stands; absent where it has no operatory or no time.
[[nodiscard]] std::optional<Place> placeOf(const QJsonObject &row, const domain::Zone &zone);
/// Back to back is no overlap; without a pattern a visit takes no time.
[[nodiscard]] bool overlap(const Place &a, const Place &b);

/// The row takes its place from others: scheduled or completed, and broken where the clinic counts those (reference 6.3).
[[nodiscard]] bool isActive(const QJsonObject &row, bool brokenBlocks);

/// Of two visits that were entered into one place the one entered earlier came first; in the same second the one of the lower number (reference 6.3).
[[nodiscard]] bool wasEnteredFirst(const QJsonObject &rival, const QJsonObject &ours);
/// A visit that was moved into a place came when its row changed last.
[[nodiscard]] bool wasThereFirst(const QJsonObject &rival, const QJsonObject &moved);

} // namespace articulator::opendental
