// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <unordered_map>
#include <vector>

#include "domain/clinicsetup.h"
#include "domain/daygrid.h"

namespace articulator::domain {

/// One appointment that stands on the book, as numbers. Ranks are -1 where the book does not know the resource.
struct Booking {
    bool onBook = false;
    Instant start{};
    std::chrono::seconds length{0};
    int provider = -1;
    int secondary = -1;
    int operatory = -1;
};

/// The appointments of a book, found by day. A day also needs those of the evening before that run past midnight.
class Bookings {
public:
    Bookings(const Book &book, const ClinicSetup &setup);

    /// Calls take(index, booking) for every booking that may touch the day; index is the place in Book::appointments.
    template <typename Take> void forEachNear(const DayGrid &day, Take take) const
    {
        for (int bucket = bucketOf(day.begin() - m_longest - SecondPass); bucket <= bucketOf(day.end()); ++bucket)
            if (const auto found = m_buckets.find(bucket); found != m_buckets.end())
                for (const int index : found->second)
                    if (const Booking &booking = m_bookings[std::size_t(index)]; isNear(booking, day))
                        take(index, booking);
    }
    [[nodiscard]] const Booking &at(int index) const { return m_bookings[std::size_t(index)]; }
    /// Whether the booking may touch the day.
    [[nodiscard]] static bool isNear(const Booking &booking, const DayGrid &day)
    {
        return booking.start < day.end() && booking.start + booking.length + SecondPass > day.begin();
    }

    [[nodiscard]] Booking compiled(const Book &book, const ClinicSetup &setup, const Appointment &appointment) const;
    /// Puts the booking at the index, behind the last or in place of the one that stood there.
    void put(int index, const Booking &booking);
    /// Takes the one at the index out; the last one moves to its place.
    void take(int index);

private:
    /// A wall-clock time that comes twice comes again within this time.
    static constexpr std::chrono::hours SecondPass{3};
    [[nodiscard]] static int bucketOf(Instant instant) { return int(std::chrono::floor<std::chrono::days>(instant).time_since_epoch().count()); }
    void enter(int index);
    void leave(int index);

    std::vector<Booking> m_bookings; ///< parallel to Book::appointments
    std::unordered_map<int, std::vector<int>> m_buckets;
    std::chrono::seconds m_longest{0};
};

/// From when an appointment occupies: twice where its wall-clock time comes twice.
struct Passes {
    Instant first{};
    std::optional<Instant> second;
};
[[nodiscard]] Passes passes(const Booking &booking, const Zone &zone, const DayGrid &day);

} // namespace articulator::domain
