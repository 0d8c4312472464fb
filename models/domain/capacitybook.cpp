// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/capacitybook.h"

namespace articulator::domain {

using std::chrono::days;
using std::chrono::floor;

CapacityBook::CapacityBook(Book book) : m_book(std::move(book)), m_setup(m_book), m_bookings(m_book, m_setup)
{
    spreadSchedules();
}

void CapacityBook::spreadSchedules()
{
    // A visit may pass the last day's midnight into a closure, so one day more on either side is kept.
    const CivilDate earliest = m_book.syncedFrom - days(1);
    const CivilDate latest = m_book.syncedUntil + days(1);
    for (std::size_t i = 0; i < m_book.schedules.size(); ++i) {
        const Schedule &schedule = m_book.schedules[i].body;
        const CivilDate last = std::min(floor<days>(std::max(schedule.start, schedule.end)), latest);
        for (CivilDate date = std::max(floor<days>(schedule.start), earliest); date <= last; date += days(1))
            m_schedules[dayNumber(date)].push_back(int(i));
    }
}

const std::vector<int> &CapacityBook::schedules(CivilDate date) const
{
    static const std::vector<int> none;
    const auto found = m_schedules.find(dayNumber(date));
    return found != m_schedules.end() ? found->second : none;
}

const CapacityDay &CapacityBook::day(CivilDate date) const
{
    const std::scoped_lock lock(m_mutex);
    const int number = dayNumber(date);
    auto found = m_days.find(number);
    if (found == m_days.end())
        found = m_days.try_emplace(number, DayGrid(m_book.zone, date), source(date)).first;
    return found->second;
}

Result<> CapacityBook::requireSynced(CivilDate first, CivilDate last) const
{
    if (first >= m_book.syncedFrom && last <= m_book.syncedUntil)
        return {};
    const QString synced = m_book.syncedFrom > m_book.syncedUntil
        ? QStringLiteral("No day of the clinic was read completely yet.")
        : QStringLiteral("The clinic was read from %1 to %2.").arg(toText(m_book.syncedFrom), toText(m_book.syncedUntil));
    return fail(Error::Kind::Refused, "not-synced", synced);
}

bool CapacityBook::isClosed(CivilDate date, int cell, int length) const
{
    // No visit is longer than a week, so this ends.
    while (length > 0) {
        const CapacityDay &here = day(date);
        CellSet cells;
        cells.add(cell, std::min(cell + length, here.grid().cells()));
        if (!(cells & here.closed()).none())
            return true;
        length -= std::max(here.grid().cells() - cell, 0);
        cell = 0;
        date += days(1);
        if (date > m_book.syncedUntil + days(1))
            return false;
    }
    return false;
}

Limit CapacityBook::limitAt(const ResolvedVisit &visit, int provider, int operatory, CivilDate date, int cell) const
{
    if (isClosed(date, cell, visit.pattern.cells))
        return Limit::Closed;
    return firstLimit(day(date), visit, m_book.now, provider, operatory, cell).value_or(Limit::ScheduleEnd);
}

void CapacityBook::indexAppointments()
{
    if (!m_appointments.isEmpty())
        return;
    for (std::size_t i = 0; i < m_book.appointments.size(); ++i)
        m_appointments.insert(m_book.appointments[i].externalId, int(i));
}

void CapacityBook::put(const Entry<Appointment> &appointment)
{
    indexAppointments();
    const int end = int(m_book.appointments.size());
    const int index = m_appointments.value(appointment.externalId, end);
    const Booking before = index < end ? m_bookings.at(index) : Booking{};
    const Booking after = m_bookings.compiled(m_book, m_setup, appointment.body);
    if (index == end)
        m_book.appointments.push_back(appointment);
    else
        m_book.appointments[std::size_t(index)] = appointment;
    m_appointments.insert(appointment.externalId, index);
    m_bookings.put(index, after);
    refresh(before, after);
}

void CapacityBook::drop(const QString &externalId)
{
    indexAppointments();
    const int index = m_appointments.value(externalId, -1);
    if (index < 0)
        return;
    const Booking before = m_bookings.at(index);
    m_appointments.insert(m_book.appointments.back().externalId, index);
    m_appointments.remove(externalId);
    m_book.appointments[std::size_t(index)] = m_book.appointments.back();
    m_book.appointments.pop_back();
    m_bookings.take(index);
    refresh(before, Booking{});
}

void CapacityBook::refresh(const Booking &before, const Booking &after)
{
    const std::vector<int> operatories{before.operatory, after.operatory};
    const std::vector<int> providers{before.provider, before.secondary, after.provider, after.secondary};
    std::map<int, CapacityDay *> touched;
    for (const Booking *booking : {&before, &after}) {
        if (!booking->onBook)
            continue;
        // A civil day lies less than a day away from the UTC day of its number.
        const int first = dayNumber(CivilDate(floor<days>(booking->start).time_since_epoch())) - 1;
        for (auto day = m_days.lower_bound(first); day != m_days.end() && day->second.grid().begin() <= booking->start + booking->length + days(1); ++day)
            if (Bookings::isNear(*booking, day->second.grid()))
                touched.emplace(day->first, &day->second);
    }
    for (const auto &[number, day] : touched)
        day->refresh(source(fromDayNumber(number)), operatories, providers);
}

} // namespace articulator::domain
