// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/bookings.h"

namespace articulator::domain {

using std::chrono::seconds;

Bookings::Bookings(const Book &book, const ClinicSetup &setup)
{
    m_bookings.reserve(book.appointments.size());
    for (const Entry<Appointment> &entry : book.appointments)
        put(int(m_bookings.size()), compiled(book, setup, entry.body));
}

Booking Bookings::compiled(const Book &book, const ClinicSetup &setup, const Appointment &appointment) const
{
    Booking booking;
    booking.onBook = appointment.onBook && appointment.start && !appointment.operatory.isEmpty()
        && (appointment.status != AppointmentStatus::Broken || book.brokenBlocks);
    if (!booking.onBook)
        return booking;
    booking.start = *appointment.start;
    const seconds byPattern(appointment.pattern.size() * DayGrid::CellSeconds);
    booking.length = book.patternIsLength || appointment.minutes <= 0 ? byPattern : std::chrono::minutes(appointment.minutes);
    booking.provider = setup.providerRank(appointment.provider);
    booking.secondary = setup.providerRank(appointment.secondaryProvider);
    booking.operatory = setup.operatoryRank(appointment.operatory);
    return booking;
}

void Bookings::put(int index, const Booking &booking)
{
    if (index == int(m_bookings.size()))
        m_bookings.push_back({});
    else
        leave(index);
    m_bookings[std::size_t(index)] = booking;
    enter(index);
}

void Bookings::take(int index)
{
    const int last = int(m_bookings.size()) - 1;
    leave(index);
    if (index != last) {
        leave(last);
        m_bookings[std::size_t(index)] = m_bookings.back();
        enter(index);
    }
    m_bookings.pop_back();
}

void Bookings::enter(int index)
{
    const Booking &booking = at(index);
    if (!booking.onBook)
        return;
    m_longest = std::max(m_longest, booking.length);
    m_buckets[bucketOf(booking.start)].push_back(index);
}

void Bookings::leave(int index)
{
    const Booking &booking = at(index);
    if (booking.onBook)
        std::erase(m_buckets[bucketOf(booking.start)], index);
}

Passes passes(const Booking &booking, const Zone &zone, const DayGrid &day)
{
    if (day.isPlain() && booking.start >= day.begin() && booking.start < day.end())
        return {booking.start, std::nullopt};
    const CivilTime wall = zone.civil(booking.start);
    const auto fraction = booking.start - std::chrono::floor<seconds>(booking.start);
    if (const std::optional<Instant> again = zone.second(wall))
        return {zone.first(wall) + fraction, *again + fraction};
    return {booking.start, std::nullopt};
}

} // namespace articulator::domain
