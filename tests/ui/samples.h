// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/snapshots.h"

/// Snapshots as a busy morning and as the very first start give them.
namespace samples {

namespace desk = articulator::desk;
namespace domain = articulator::domain;

/// 23 Nov 2026, 9:42:00 in New York.
[[nodiscard]] domain::Instant morning();
[[nodiscard]] domain::CivilDate today();

/// Five clinics: in step, behind (in Chicago), in step but closed today, first copy, key refused.
[[nodiscard]] desk::OverviewSnapshot overview();
/// Only clinics in step, a living worker.
[[nodiscard]] desk::OverviewSnapshot allCurrent();
[[nodiscard]] desk::SyncSnapshot sync();
[[nodiscard]] desk::CapacitySnapshot capacity();
/// The same in each of the seven days from that day on that are open.
[[nodiscard]] desk::CapacitySnapshot capacityWeek();
/// The same day with a reason instead of windows.
[[nodiscard]] desk::CapacitySnapshot refusedCapacity(const QByteArray &code);

} // namespace samples
