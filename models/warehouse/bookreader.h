// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/book.h"
#include "domain/result.h"

namespace articulator::warehouse {

class Warehouse;
struct ClinicRow;

/// The book of a clinic for the civil days from … until (inclusive), as the warehouse has it: set-up, schedules of those days and the one
/// after, appointments touching them (also from the evening before). `now` of the book = this computer's clock + the fact clock-offset-s. asOf: the older of the
/// schedules' and appointments' last complete reads; absent while one was never read whole.
struct BookReading {
    domain::Book book;
    std::optional<domain::Instant> asOf;
};
/// From packed days where all of them are there, else from the records: for capacity it is the same. Appointments of packed days have no patient, confirmation
/// or flags, and those that are not on the book are missing.
[[nodiscard]] domain::Result<BookReading> readBook(Warehouse &warehouse, const QString &clinic, domain::CivilDate from, domain::CivilDate until,
                                                   domain::Instant pcNow);
/// Whether the clinic's PMS is silent as expected: its last run that ended, with that error code, had no answer, in an hour that setting quiet-hours tells.
[[nodiscard]] domain::Result<bool> isSilentAsExpected(Warehouse &warehouse, const ClinicRow &clinic, const QByteArray &errorCode, domain::Instant pmsNow);

/// Always from the records.
[[nodiscard]] domain::Result<BookReading> readBookOfRecords(Warehouse &warehouse, const QString &clinic, domain::CivilDate from, domain::CivilDate until,
                                                            domain::Instant pcNow);

} // namespace articulator::warehouse
