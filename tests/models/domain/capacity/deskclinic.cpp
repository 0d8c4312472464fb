// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/capacity/deskclinic.h"

#include <QTime>

using namespace articulator::domain;
using std::chrono::days;
using std::chrono::seconds;

namespace {

QString text(const char *latin) { return QString::fromLatin1(latin); }

QString clockText(const Zone &zone, Instant instant)
{
    const qint64 second = zone.civil(instant).time_since_epoch().count();
    return QTime(0, 0).addSecs(int((second % 86400 + 86400) % 86400)).toString(QStringLiteral("HH:mm"));
}

} // namespace

DeskClinic::DeskClinic(const char *date, const char *zone) : m_day(parseCivilDate(text(date)).value())
{
    book.zone = Zone::named(zone).value();
    book.syncedFrom = m_day - days(3);
    book.syncedUntil = m_day + days(3);
    book.now = book.zone.first(CivilTime(m_day - days(3)));
    provider("1");
    operatory("3").defaultDentist = QStringLiteral("1");
    type("Exam", "XX");
    work("09:00", "11:00");
}

CivilTime DeskClinic::wall(const char *time) const
{
    const bool isAfter = time[0] == '+';
    const bool isBefore = time[0] == '-';
    const QStringList parts = text(time).mid(isAfter || isBefore ? 1 : 0).split(u':');
    const CivilTime midnight(m_day + days(isAfter ? 1 : isBefore ? -1 : 0));
    return midnight + seconds(parts[0].toInt() * 3600 + parts[1].toInt() * 60 + parts.value(2).toInt());
}

Schedule &DeskClinic::add(ScheduleScope scope, const char *from, const char *until, const char *provider, const QStringList &operatories)
{
    Schedule schedule;
    schedule.scope = scope;
    schedule.start = wall(from);
    schedule.end = wall(until);
    schedule.provider = text(provider);
    schedule.operatories = operatories;
    book.schedules.push_back({QString::number(book.schedules.size() + 1), schedule});
    return book.schedules.back().body;
}

Schedule &DeskClinic::work(const char *from, const char *until, const char *provider, const QStringList &operatories)
{
    return add(ScheduleScope::Provider, from, until, provider, operatories);
}

Schedule &DeskClinic::blockout(const char *from, const char *until, const QStringList &operatories, const char *provider)
{
    Schedule &schedule = add(ScheduleScope::Blockout, from, until, provider, operatories);
    schedule.blockout = QStringLiteral("Lunch");
    schedule.blockoutId = QStringLiteral("41");
    schedule.forbids = true;
    return schedule;
}

Schedule &DeskClinic::closure(const char *from, const char *until)
{
    Schedule &schedule = add(ScheduleScope::Practice, from, until, "", {});
    schedule.closed = true;
    return schedule;
}

Appointment &DeskClinic::booked(const char *from, const char *pattern, const char *provider, const char *operatory)
{
    Appointment appointment;
    appointment.start = at(from);
    appointment.pattern = text(pattern);
    appointment.minutes = int(appointment.pattern.size()) * 5;
    appointment.provider = text(provider);
    appointment.operatory = text(operatory);
    appointment.onBook = true;
    book.appointments.push_back({QString::number(book.appointments.size() + 1), appointment});
    return book.appointments.back().body;
}

Provider &DeskClinic::provider(const char *id)
{
    book.providers.push_back({text(id), {}});
    return book.providers.back().body;
}

Operatory &DeskClinic::operatory(const char *id)
{
    book.operatories.push_back({text(id), {}});
    return book.operatories.back().body;
}

AppointmentType &DeskClinic::type(const char *name, const char *pattern)
{
    AppointmentType type;
    type.name = text(name);
    type.pattern = text(pattern);
    book.types.push_back({QString::number(book.types.size() + 1), type});
    return book.types.back().body;
}

void DeskClinic::noWork() { book.schedules.clear(); }

QString DeskClinic::windows(const Visit &visit, int count) const
{
    const Result<std::vector<Window>> found = Capacity(book).windows(visit, m_day, count);
    if (!found)
        return QString::fromLatin1(found.error().code);
    QStringList lines;
    for (const Window &window : *found)
        lines << QStringLiteral("%1@%2 %3..%4 %5/%6")
                     .arg(window.provider, window.operatory, clockText(book.zone, window.firstStart), clockText(book.zone, window.lastStart),
                          code(window.before), code(window.after));
    return lines.join(QStringLiteral("; "));
}

QString DeskClinic::why(const char *time, const Visit &visit) const
{
    const Result<Why> found = Capacity(book).why(visit, at(time));
    if (!found)
        return QString::fromLatin1(found.error().code);
    QStringList lines;
    for (const Reason &reason : found->reasons)
        lines << QString(code(reason.limit)) + (reason.record.isEmpty() ? QString() : u' ' + reason.record);
    return found->legal && lines.isEmpty() ? QStringLiteral("legal") : lines.join(QStringLiteral("; "));
}

QString DeskClinic::slotList(const char *from, const char *until, int step, int limit, const Visit &visit) const
{
    const Result<std::vector<Slot>> found = Capacity(book).openStarts(visit, at(from), at(until), step, limit);
    if (!found)
        return QString::fromLatin1(found.error().code);
    QStringList lines;
    for (const Slot &slot : *found)
        lines << QStringLiteral("%1 %2@%3 +%4").arg(clockText(book.zone, slot.start), slot.provider, slot.operatory).arg(slot.leaves);
    return lines.join(QStringLiteral("; "));
}
