// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/recordcells.h"

namespace articulator::domain {

using std::chrono::seconds;

namespace {

void addNeed(CellSet &cells, const DayGrid &day, Instant start, QStringView pattern, seconds length)
{
    const seconds cell(DayGrid::CellSeconds);
    for (qsizetype i = 0; i < pattern.size() && cell * i < length;) {
        if (pattern[i] != u'X') {
            ++i;
            continue;
        }
        const qsizetype first = i;
        while (i < pattern.size() && pattern[i] == u'X')
            ++i;
        day.addTouched(cells, start + cell * first, start + std::min<seconds>(cell * i, length));
    }
}

} // namespace

CellSet closureCells(const DayGrid &day, const Schedule &closure)
{
    CellSet cells;
    if (closure.end > closure.start)
        day.addTouched(cells, WallSpan{closure.start, closure.end});
    else if (std::chrono::floor<std::chrono::days>(closure.start) == day.date())
        cells.add(0, day.cells());
    return cells;
}

CellSet blockoutCells(const DayGrid &day, const Schedule &blockout)
{
    CellSet cells;
    day.addTouched(cells, WallSpan{blockout.start, blockout.end});
    return cells;
}

BookingCells bookingCells(const DayGrid &day, const Book &book, const Booking &booking, const Appointment &appointment)
{
    BookingCells cells;
    const Passes starts = passes(booking, book.zone, day);
    const auto addPass = [&](Instant start) {
        day.addTouched(cells.occupied, start, start + booking.length);
        addNeed(cells.secondary, day, start, appointment.secondaryPattern, booking.length);
        if (appointment.pattern.isEmpty() && !book.patternIsLength)
            day.addTouched(cells.provider, start, start + booking.length);
        else
            addNeed(cells.provider, day, start, appointment.pattern, booking.length);
    };
    addPass(starts.first);
    if (starts.second)
        addPass(*starts.second);
    return cells;
}

} // namespace articulator::domain
