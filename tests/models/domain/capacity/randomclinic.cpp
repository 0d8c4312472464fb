// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/capacity/randomclinic.h"

using namespace articulator::domain;
using std::chrono::days;
using std::chrono::seconds;

namespace {

struct Place {
    const char *zone;
    int year;
    unsigned month;
    unsigned day;
    int hour; ///< at which the clock changes
};

constexpr Place Places[] = {
    {"America/Chicago", 2026, 3, 8, 2},      {"America/Chicago", 2026, 11, 1, 1},     {"Europe/London", 2026, 3, 29, 1},
    {"Europe/London", 2026, 10, 25, 1},      {"Australia/Lord_Howe", 2026, 4, 5, 2},  {"Australia/Lord_Howe", 2026, 10, 4, 2},
    {"America/Phoenix", 2026, 5, 20, 12},    {"Asia/Kathmandu", 2026, 5, 20, 0},      {"America/Havana", 2026, 3, 8, 0},
    {"America/Havana", 2026, 11, 1, 0},      {"Asia/Beirut", 2026, 3, 29, 0},         {"America/Chicago", 2026, 7, 14, 9},
};

} // namespace

RandomClinic::RandomClinic(unsigned seed) : m_random(seed)
{
    const Place &place = Places[below(int(std::size(Places)))];
    book.zone = Zone::named(place.zone).value();
    const CivilDate change{std::chrono::local_days(std::chrono::year(place.year) / std::chrono::month(place.month) / std::chrono::day(place.day))};
    m_focus = chance(60) ? place.hour : 9;
    const CivilDate first = change - std::chrono::days(below(2));
    firstDay = dayNumber(first);
    days = 1 + below(2);
    book.syncedFrom = first - std::chrono::days(below(2));
    book.syncedUntil = first + std::chrono::days(days - 1 + below(2));
    book.now = book.zone.first(CivilTime(first) + seconds(below(2 * 86400) - 43200)) + std::chrono::milliseconds(below(1000));
    if (chance(50))
        book.now = book.zone.first(CivilTime(first - std::chrono::days(2)));
    book.brokenBlocks = chance(70);
    book.patternIsLength = chance(60);
    addPeople();
    addTypes();
    for (int i = 6 + below(10); i > 0; --i)
        addSchedule();
    for (int i = below(12); i > 0; --i)
        book.appointments.push_back({QString::number(i), appointment()});
    pickVisit();
}

CivilTime RandomClinic::wallTime()
{
    const CivilTime midnight{CivilDate(std::chrono::days(firstDay + below(days + 2) - 1))};
    int minute = chance(60) ? m_focus * 60 - 120 + 5 * below(60) : 5 * below(288);
    if (chance(15))
        minute = 1440 - 5 * below(20);
    int second = 60 * minute;
    if (chance(25))
        second += 60 * below(5);
    if (chance(8))
        second += 30;
    return midnight + seconds(second);
}

QString RandomClinic::anyProvider() { return chance(5) ? QStringLiteral("77") : book.providers[std::size_t(below(int(book.providers.size())))].externalId; }

QString RandomClinic::anyOperatory()
{
    return chance(5) ? QStringLiteral("88") : book.operatories[std::size_t(below(int(book.operatories.size())))].externalId;
}

QString RandomClinic::anyPattern(int most)
{
    QString pattern;
    for (int i = 1 + below(most); i > 0; --i)
        pattern += chance(60) ? u'X' : u'/';
    return pattern;
}

void RandomClinic::addPeople()
{
    const QStringList ids{QStringLiteral("9"), QStringLiteral("10"), QStringLiteral("A2")};
    for (int i = 1 + below(3); i > 0; --i) {
        Provider provider;
        provider.active = chance(85);
        book.providers.push_back({ids[i - 1], provider});
    }
    for (int i = 1 + below(3); i > 0; --i) {
        Operatory operatory;
        operatory.active = chance(85);
        operatory.hygiene = chance(40);
        if (chance(60))
            operatory.defaultDentist = anyProvider();
        if (chance(50))
            operatory.defaultHygienist = anyProvider();
        book.operatories.push_back({QString::number(i * 7), operatory});
    }
    if (chance(60))
        book.unassignedProvider = anyProvider();
}

void RandomClinic::addTypes()
{
    for (const QString &name : {QStringLiteral("Cleaning"), QStringLiteral("Crown"), QStringLiteral("Hidden"), QStringLiteral("Empty")}) {
        AppointmentType type;
        type.name = name;
        type.active = name != QStringLiteral("Hidden");
        if (name != QStringLiteral("Empty"))
            type.pattern = anyPattern(chance(10) ? 40 : 8);
        type.minutes = int(type.pattern.size()) * 5;
        if (chance(50))
            type.blockouts << (chance(50) ? QStringLiteral("Lunch") : QStringLiteral("42"));
        if (chance(20))
            type.blockouts << QStringLiteral("Emergency");
        book.types.push_back({QString::number(book.types.size() + 1), type});
    }
}

void RandomClinic::addSchedule()
{
    Schedule schedule;
    const int kind = below(100);
    schedule.start = wallTime();
    schedule.end = schedule.start + seconds(300 * (below(kind < 60 ? 90 : 12) - 1) + (chance(25) ? 60 * below(5) : 0));
    if (kind < 60) {
        schedule.scope = ScheduleScope::Provider;
        schedule.provider = anyProvider();
        for (int i = chance(60) ? 0 : 1 + below(2); i > 0; --i)
            schedule.operatories << anyOperatory();
    } else if (kind < 92) {
        schedule.scope = ScheduleScope::Blockout;
        const bool isLunch = chance(50);
        schedule.blockout = isLunch ? QStringLiteral("Lunch") : QStringLiteral("Emergency");
        schedule.blockoutId = isLunch ? QStringLiteral("41") : QStringLiteral("42");
        schedule.forbids = chance(40);
        for (int i = below(3); i > 0; --i)
            schedule.operatories << anyOperatory();
        if (chance(35))
            schedule.provider = anyProvider();
    } else if (kind < 96) {
        schedule.scope = ScheduleScope::Practice;
        schedule.closed = chance(70);
        schedule.end = std::max(schedule.end, schedule.start + seconds(60));
    } else {
        schedule.scope = chance(50) ? ScheduleScope::Operatory : ScheduleScope::Provider;
        schedule.closed = schedule.scope == ScheduleScope::Provider;
        schedule.provider = anyProvider();
        schedule.operatories << anyOperatory();
    }
    book.schedules.push_back({QString::number(book.schedules.size() + 1), schedule});
}

Appointment RandomClinic::appointment()
{
    Appointment appointment;
    appointment.provider = anyProvider();
    appointment.operatory = anyOperatory();
    appointment.start = book.zone.first(wallTime());
    appointment.pattern = chance(12) ? QString() : anyPattern(chance(15) ? 60 : 10);
    appointment.minutes = int(appointment.pattern.size()) * 5;
    if (!book.patternIsLength && (appointment.pattern.isEmpty() || chance(30)))
        appointment.minutes = 1 + below(90);
    if (chance(40)) {
        appointment.secondaryProvider = anyProvider();
        appointment.secondaryPattern = chance(15) ? QString() : anyPattern(16);
    }
    appointment.status = chance(15) ? AppointmentStatus::Broken : AppointmentStatus::Scheduled;
    appointment.onBook = chance(90);
    return appointment;
}

void RandomClinic::pickVisit()
{
    visit.type = chance(85) ? book.types[std::size_t(chance(80) ? below(2) : below(4))].body.name : QString();
    if (visit.type.isEmpty() || chance(15))
        visit.minutes = 1 + below(60);
    if (chance(25))
        visit.provider = book.providers[std::size_t(below(int(book.providers.size())))].externalId;
    if (chance(25))
        visit.operatory = book.operatories[std::size_t(below(int(book.operatories.size())))].externalId;
}
