// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/capacitywhole.h"

using namespace articulator::domain;

namespace {

CivilTime wall(int day, int cell) { return CivilTime(std::chrono::days(day)) + std::chrono::minutes(5 * cell); }

void addSchedules(Book &book, const CapacityLoad &load, int provider, int day)
{
    const int group = load.providerGroup(0, provider, day);
    const auto add = [&](const CapacityLoad::Rows &rows, ScheduleScope scope) {
        for (const CapacityLoad::Row *row = rows.begin(group); row != rows.end(group); ++row) {
            Schedule schedule;
            schedule.scope = scope;
            schedule.provider = QString::number(provider);
            schedule.start = wall(day, row->start);
            schedule.end = wall(day, row->end);
            schedule.forbids = true;
            for (int k = 0; k < 3 && scope == ScheduleScope::Provider; ++k)
                schedule.operatories << QString::number((provider + k) % load.operatories);
            book.schedules.push_back({QString::number(book.schedules.size()), schedule});
        }
    };
    add(load.work, ScheduleScope::Provider);
    add(load.blocked, ScheduleScope::Blockout);
}

void addAppointments(Book &book, const CapacityLoad &load, int operatory, int day)
{
    const int group = load.operatoryGroup(0, operatory, day);
    for (const CapacityLoad::Row *row = load.operatoryBusy.begin(group); row != load.operatoryBusy.end(group); ++row) {
        Appointment appointment;
        appointment.onBook = true;
        appointment.operatory = QString::number(operatory);
        appointment.provider = QString::number(operatory * load.providers / load.operatories);
        appointment.start = Instant(wall(day, row->start).time_since_epoch());
        appointment.pattern = QString(row->end - row->start, u'X');
        appointment.minutes = 5 * (row->end - row->start);
        book.appointments.push_back({QString::number(book.appointments.size()), appointment});
    }
}

Book bookOf(const CapacityLoad &load)
{
    Book book;
    book.syncedUntil = fromDayNumber(load.days - 1);
    for (int provider = 0; provider < load.providers; ++provider)
        book.providers.push_back({QString::number(provider), {}});
    for (int operatory = 0; operatory < load.operatories; ++operatory)
        book.operatories.push_back({QString::number(operatory), {}});
    for (std::size_t type = 0; type < load.patterns.size(); ++type) {
        AppointmentType visit;
        visit.name = QString::number(type);
        visit.pattern = QString::fromStdString(load.patterns[type]);
        book.types.push_back({visit.name, visit});
    }
    for (int day = 0; day < load.days; ++day) {
        for (int provider = 0; provider < load.providers; ++provider)
            addSchedules(book, load, provider, day);
        for (int operatory = 0; operatory < load.operatories; ++operatory)
            addAppointments(book, load, operatory, day);
    }
    return book;
}

} // namespace

CapacityWhole::CapacityWhole(const CapacityLoad &load) : m_capacity(bookOf(load)) { }

Visit CapacityWhole::visit(int type) const { return {m_capacity.book().types[std::size_t(type)].body.name, {}, {}, {}}; }

std::uint64_t CapacityWhole::firstStarts(int type, int day) const
{
    const Instant from{CivilTime(fromDayNumber(day)).time_since_epoch()};
    return m_capacity.openStarts(visit(type), from, from + std::chrono::days(14), 5, 10).value().size();
}

std::uint64_t CapacityWhole::windowsOfDay(int type, int day) const { return m_capacity.windows(visit(type), fromDayNumber(day), 1).value().size(); }

void CapacityWhole::touch(int appointment)
{
    const std::vector<Entry<Appointment>> &all = m_capacity.book().appointments;
    m_capacity.put(Entry<Appointment>(all[std::size_t(appointment) % all.size()]));
}
