// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/bookings.h"

namespace articulator::domain {

/// Which cells of a day a single record takes. The bitmaps of a day are unions of these; an explanation names the record by them.

/// Cells that a practice closure touches. One that does not end after it starts closes the whole day of its start.
[[nodiscard]] CellSet closureCells(const DayGrid &day, const Schedule &closure);
/// Cells that a blockout touches, wherever it applies.
[[nodiscard]] CellSet blockoutCells(const DayGrid &day, const Schedule &blockout);

struct BookingCells {
    CellSet occupied;  ///< of the operatory
    CellSet provider;  ///< in which the provider is needed
    CellSet secondary; ///< in which the secondary provider is needed
};
[[nodiscard]] BookingCells bookingCells(const DayGrid &day, const Book &book, const Booking &booking, const Appointment &appointment);

[[nodiscard]] inline bool isClosure(const Schedule &schedule) { return schedule.scope == ScheduleScope::Practice && schedule.closed; }
[[nodiscard]] inline bool isWork(const Schedule &schedule) { return schedule.scope == ScheduleScope::Provider && !schedule.closed; }

} // namespace articulator::domain
