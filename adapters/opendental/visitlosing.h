// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/writetask.h"

/// Giving way to another visit that came first (reference 6.3).
namespace articulator::opendental {

/// Refused "window-gone": the place was taken before anything was sent.
[[nodiscard]] domain::Error placeTaken(const QJsonObject &rival);
/// Refused "double-booked": names the visit that keeps the place.
[[nodiscard]] domain::Error placeLost(const QJsonObject &winner);

/// Busy "not-released": the visit of ours still stands beside the winner.
[[nodiscard]] domain::Error notReleased();

/// Takes a visit of ours out of the book. Done only where a read shows it.
[[nodiscard]] domain::Result<> putOnUnscheduledList(WriteDesk &desk, const QString &number, std::stop_token stop);

} // namespace articulator::opendental
