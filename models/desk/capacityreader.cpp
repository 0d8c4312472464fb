// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/capacityreader.h"

#include <algorithm>

#include "desk/clinicclock.h"
#include "desk/dayrows.h"
#include "desk/opentime.h"
#include "desk/whychain.h"
#include "warehouse/bookreader.h"
#include "warehouse/stores.h"

namespace articulator::desk {

using domain::fail;
using domain::Result;
using warehouse::Warehouse;

namespace {

constexpr std::size_t mostHeld = 2; ///< books: the days shown, and the days ahead
constexpr int daysAhead = 14;

struct Clinic {
    domain::Zone zone = domain::Zone::utc();
    QMap<QString, QString> facts;
};

Result<Clinic> clinicOf(Warehouse &warehouse, const QString &id)
{
    const Result<warehouse::ClinicRow> row = warehouse.clinics().find(id);
    if (!row)
        return fail(row.error());
    const Result<domain::Zone> zone = domain::Zone::named(row->zone);
    if (!zone)
        return fail(zone.error());
    const Result<QMap<QString, QString>> facts = warehouse.facts().of(id);
    if (!facts)
        return fail(facts.error());
    return Clinic{*zone, *facts};
}

template <typename Body> QString nameOf(const std::vector<domain::Entry<Body>> &entries, const QString &id)
{
    const auto found = std::ranges::find(entries, id, &domain::Entry<Body>::externalId);
    return found == entries.end() || found->body.name.isEmpty() ? id : found->body.name;
}

std::vector<TypeChoice> typeChoices(const domain::Capacity &capacity)
{
    std::vector<TypeChoice> choices;
    for (const auto &[id, type] : capacity.book().types) {
        if (!type.active)
            continue;
        const Result<QString> pattern = capacity.pattern({.type = id, .minutes = {}, .provider = {}, .operatory = {}});
        const int minutes = pattern && !pattern->isEmpty() ? int(pattern->size()) * 5 : type.minutes;
        choices.push_back({id, type.name, minutes});
    }
    std::ranges::stable_sort(choices, {}, [](const TypeChoice &choice) { return choice.name.toCaseFolded(); });
    return choices;
}

domain::Visit visitOf(const CapacityQuestion &question)
{
    return {.type = question.type, .minutes = {}, .provider = question.provider, .operatory = question.operatory};
}

/// The days' rows in one list, each once, without bars.
std::vector<DayRow> rowsOfAll(const std::vector<WeekDay> &week)
{
    std::vector<DayRow> rows;
    for (const bool providers : {true, false}) {
        for (const WeekDay &day : week) {
            for (const DayRow &row : day.rows) {
                const auto same = [&](const DayRow &other) { return other.isProvider == row.isProvider && other.externalId == row.externalId; };
                if (row.isProvider == providers && std::ranges::none_of(rows, same))
                    rows.push_back({row.isProvider, row.externalId, row.name, {}});
            }
        }
    }
    return rows;
}

std::vector<DayRow> inOrderOf(const std::vector<DayRow> &order, std::vector<DayRow> rows)
{
    std::vector<DayRow> ordered = order;
    for (DayRow &row : ordered) {
        const auto found = std::ranges::find_if(rows, [&](const DayRow &other) { return other.isProvider == row.isProvider && other.externalId == row.externalId; });
        if (found != rows.end())
            row.bars = std::move(found->bars);
    }
    return ordered;
}

void addRows(CapacitySnapshot &snapshot, const domain::Book &book, const std::vector<domain::Window> &windows, std::vector<DayOpening> days)
{
    const auto rowsOf = [&](const DayOpening &day) {
        std::vector<domain::Window> some;
        std::ranges::copy_if(windows, std::back_inserter(some), [&day](const domain::Window &window) { return window.start >= day.start && window.start < day.end; });
        return dayRows(book, day.date, some);
    };
    if (snapshot.question.span == CapacityQuestion::Span::Day) {
        snapshot.rows = rowsOf(days.front());
        return;
    }
    for (DayOpening &day : days) {
        std::vector<DayRow> rows = rowsOf(day);
        snapshot.week.push_back({std::move(day), std::move(rows)});
    }
    snapshot.rows = rowsOfAll(snapshot.week);
    for (WeekDay &day : snapshot.week)
        day.rows = inOrderOf(snapshot.rows, std::move(day.rows));
}

/// Windows, use and rows of the days that were read; where none was, or the visit cannot be asked for, the code says why.
void addDays(CapacitySnapshot &snapshot, const domain::Capacity &capacity)
{
    const domain::Book &book = capacity.book();
    const DayRange shown = shownDays(snapshot.question);
    const DayRange asked = knownDays(book, shown).value_or(shown);
    const auto windows = capacity.windows(visitOf(snapshot.question), asked.first, asked.days());
    const auto usage = capacity.usage(visitOf(snapshot.question), asked.first, asked.days());
    if (!windows) {
        snapshot.errorCode = windows.error().code;
        snapshot.error = windows.error().detail;
    } else if (std::ranges::any_of(book.types, [&](const auto &type) { return type.externalId == snapshot.question.type && !type.body.active; })) {
        snapshot.errorCode = "type-inactive";
    } else if (const auto pattern = capacity.pattern(visitOf(snapshot.question)); pattern && pattern->isEmpty()) {
        snapshot.errorCode = "no-pattern";
    }
    const std::vector<domain::Window> open = windows.value_or(std::vector<domain::Window>());
    const std::vector<domain::DayUsage> used = usage.value_or(std::vector<domain::DayUsage>());
    for (const domain::Window &window : open)
        snapshot.windows.push_back({window, nameOf(book.providers, window.provider), nameOf(book.operatories, window.operatory)});
    std::vector<DayOpening> days = openings(book, shown, open, used);
    for (const DayOpening &day : days) {
        snapshot.openMinutes += day.openMinutes;
        snapshot.fits += day.fits;
    }
    for (const domain::DayUsage &day : used) {
        snapshot.byProvider += day.byProvider;
        snapshot.byOperatory += day.byOperatory;
    }
    addRows(snapshot, book, open, std::move(days));
    snapshot.use = useLines(snapshot.rows, used);
}

} // namespace

// The day after is read too: a visit in the evening meets what stands behind midnight.
Result<CapacityReader::Held *> CapacityReader::hold(Warehouse &warehouse, const QString &clinic, const DayRange &days, qint64 records, domain::Instant now)
{
    std::erase_if(m_held, [&](const Held &held) { return held.clinic != clinic || held.records != records; });
    const auto found = std::ranges::find_if(m_held, [&](const Held &held) { return held.days.first <= days.first && held.days.last >= days.last; });
    if (found != m_held.end()) {
        std::rotate(found, found + 1, m_held.end());
        m_held.back().capacity.setNow(pmsNow(m_held.back().facts, now));
        return &m_held.back();
    }
    Result<Clinic> known = clinicOf(warehouse, clinic);
    if (!known)
        return fail(known.error());
    Result<warehouse::BookReading> reading = warehouse::readBook(warehouse, clinic, days.first, days.last + std::chrono::days(1), now);
    if (!reading)
        return fail(reading.error());
    if (m_held.size() >= mostHeld)
        m_held.erase(m_held.begin());
    m_held.push_back(Held{clinic, days, records, reading->asOf, std::move(known->facts), domain::Capacity(std::move(reading->book))});
    return &m_held.back();
}

Result<> CapacityReader::addAhead(Warehouse &warehouse, CapacitySnapshot &snapshot, qint64 records, domain::Instant now)
{
    const domain::CivilDate today = snapshot.zone.civilDate(snapshot.pmsNow);
    const DayRange ahead{today, today + std::chrono::days(daysAhead - 1)};
    const Result<Held *> held = hold(warehouse, snapshot.question.clinic, ahead, records, now);
    if (!held)
        return fail(held.error());
    snapshot.ahead = openings((*held)->capacity, visitOf(snapshot.question), ahead);
    return {};
}

Result<CapacitySnapshot> CapacityReader::read(Warehouse &warehouse, const CapacityQuestion &question, qint64 records, domain::Instant now)
{
    CapacitySnapshot snapshot;
    snapshot.question = question;
    const Result<Clinic> clinic = clinicOf(warehouse, question.clinic);
    if (!clinic)
        return fail(clinic.error());
    snapshot.zone = clinic->zone;
    snapshot.pmsNow = pmsNow(clinic->facts, now);
    const domain::CivilDate today = snapshot.zone.civilDate(snapshot.pmsNow);
    if (question.day == domain::CivilDate())
        snapshot.question.day = today;
    // One book mostly answers both: the days shown are most often among those ahead.
    const DayRange shown = shownDays(snapshot.question), ahead{today, today + std::chrono::days(daysAhead - 1)};
    const bool near = shown.last >= ahead.first - std::chrono::days(7) && shown.first <= ahead.last;
    const DayRange read = near ? DayRange{std::min(shown.first, ahead.first), std::max(shown.last, ahead.last)} : shown;
    const Result<Held *> held = hold(warehouse, question.clinic, read, records, now);
    if (!held)
        return fail(held.error());
    const domain::Capacity &capacity = (*held)->capacity;
    snapshot.dayStart = snapshot.zone.dayBounds(shown.first)[0];
    snapshot.dayEnd = snapshot.zone.dayBounds(shown.last)[1];
    snapshot.asOf = (*held)->asOf;
    snapshot.types = typeChoices(capacity);
    if (snapshot.question.type.isEmpty())
        snapshot.question.type = shortestType(capacity);
    if (snapshot.question.type.isEmpty()) {
        snapshot.errorCode = "no-type";
        addRows(snapshot, capacity.book(), {}, openings(capacity.book(), shown, {}, {}));
        return snapshot;
    }
    addDays(snapshot, capacity);
    if (const Result<> added = addAhead(warehouse, snapshot, records, now); !added)
        return fail(added.error());
    return snapshot;
}

WhyAnswer CapacityReader::why(Warehouse &warehouse, const CapacityQuestion &question, domain::Instant at, qint64 records, domain::Instant now)
{
    WhyAnswer answer{question, at, {}, {}, {}};
    const Result<Clinic> clinic = clinicOf(warehouse, question.clinic);
    if (!clinic) {
        answer.error = clinic.error();
        return answer;
    }
    answer.question.day = clinic->zone.civilDate(at);
    const Result<Held *> held = hold(warehouse, question.clinic, {answer.question.day, answer.question.day}, records, now);
    if (!held) {
        answer.error = held.error();
        return answer;
    }
    const domain::Capacity &capacity = (*held)->capacity;
    if (answer.question.type.isEmpty())
        answer.question.type = shortestType(capacity);
    const Result<domain::Why> why = capacity.why(visitOf(answer.question), at);
    if (why) {
        answer.why = *why;
        answer.steps = whyChain(capacity, visitOf(answer.question), at);
    } else {
        answer.error = why.error();
    }
    return answer;
}

} // namespace articulator::desk
