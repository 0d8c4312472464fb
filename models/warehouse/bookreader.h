// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/book.h"
#include "domain/result.h"

namespace articulator::warehouse {

class Warehouse;

/// The book of a clinic for the civil days from … until (inclusive), as the warehouse has it: set-up, schedules of those days and the one
/// after, appointments touching them (also from the evening before). `now` of the book = this computer's clock + the fact clock-offset-s. asOf: the older of the
/// schedules' and appointments' last complete reads; absent while one was never read whole.
struct BookReading {
    domain::Book book;
    std::optional<domain::Instant> asOf;
};
[[nodiscard]] domain::Result<BookReading> readBook(Warehouse &warehouse, const QString &clinic, domain::CivilDate from, domain::CivilDate until,
                                                   domain::Instant pcNow);

} // namespace articulator::warehouse
