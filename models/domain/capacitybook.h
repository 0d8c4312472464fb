// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <mutex>

#include "domain/daystarts.h"

namespace articulator::domain {

/// The inside of Capacity: a book, what was compiled of it, and the days compiled when they were first asked for.
class CapacityBook {
public:
    explicit CapacityBook(Book book);

    [[nodiscard]] const Book &book() const { return m_book; }
    [[nodiscard]] const ClinicSetup &setup() const { return m_setup; }
    [[nodiscard]] const Bookings &bookings() const { return m_bookings; }
    /// Safe on any thread; the day stays where it is until the book changes.
    [[nodiscard]] const CapacityDay &day(CivilDate date) const;
    /// Places in Book::schedules that touch the day.
    [[nodiscard]] const std::vector<int> &schedules(CivilDate date) const;
    /// Refused "not-synced" unless all of the days were read completely.
    [[nodiscard]] Result<> requireSynced(CivilDate first, CivilDate last) const;
    /// Whether a closure touches the visit of `length` cells that starts there, also behind the midnight that it passes.
    [[nodiscard]] bool isClosed(CivilDate date, int cell, int length) const;
    /// The code for a start that is not legal for the pair, or that midnight cuts off.
    [[nodiscard]] Limit limitAt(const ResolvedVisit &visit, int provider, int operatory, CivilDate date, int cell) const;

    void setNow(Instant now) { m_book.now = now; }
    void put(const Entry<Appointment> &appointment);
    void drop(const QString &externalId);

private:
    void spreadSchedules();
    void indexAppointments();
    void refresh(const Booking &before, const Booking &after);
    [[nodiscard]] CapacitySource source(CivilDate date) const { return {m_book, m_setup, m_bookings, schedules(date)}; }

    Book m_book;
    ClinicSetup m_setup;
    Bookings m_bookings;
    QHash<QString, int> m_appointments; ///< external id to place; filled at the first change
    std::unordered_map<int, std::vector<int>> m_schedules;
    mutable std::mutex m_mutex;
    mutable std::map<int, CapacityDay> m_days;
};

} // namespace articulator::domain
