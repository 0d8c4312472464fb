// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/capacityreader.h"

#include <algorithm>

#include "desk/clinicclock.h"
#include "desk/dayrows.h"
#include "desk/opentime.h"
#include "warehouse/bookreader.h"
#include "warehouse/stores.h"

namespace articulator::desk {

using domain::fail;
using domain::Result;
using warehouse::Warehouse;

namespace {

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

void addWindows(CapacitySnapshot &snapshot, const domain::Capacity &capacity)
{
    const auto windows = capacity.windows(visitOf(snapshot.question), snapshot.question.day, 1);
    const domain::Book &book = capacity.book();
    if (!windows) {
        snapshot.errorCode = windows.error().code;
        snapshot.error = windows.error().detail;
    } else if (const auto pattern = capacity.pattern(visitOf(snapshot.question)); pattern && pattern->isEmpty()) {
        snapshot.errorCode = "no-pattern";
    }
    for (const domain::Window &window : windows.value_or(std::vector<domain::Window>())) {
        snapshot.windows.push_back({window, nameOf(book.providers, window.provider), nameOf(book.operatories, window.operatory)});
        snapshot.fits += window.fits;
    }
    snapshot.openMinutes = windows ? openMinutes(*windows) : 0;
    snapshot.rows = dayRows(book, snapshot.question.day, windows.value_or(std::vector<domain::Window>()));
}

} // namespace

// The day after is read too: a visit in the evening meets what stands behind midnight.
Result<> CapacityReader::hold(Warehouse &warehouse, const QString &clinic, domain::CivilDate day, qint64 records, domain::Instant now)
{
    if (m_held && m_held->clinic == clinic && m_held->day == day && m_held->records == records) {
        m_held->capacity.setNow(pmsNow(m_held->facts, now));
        return {};
    }
    m_held.reset();
    Result<Clinic> known = clinicOf(warehouse, clinic);
    if (!known)
        return fail(known.error());
    Result<warehouse::BookReading> reading = warehouse::readBook(warehouse, clinic, day, day + std::chrono::days(1), now);
    if (!reading)
        return fail(reading.error());
    m_held.emplace(Held{clinic, day, records, reading->asOf, std::move(known->facts), domain::Capacity(std::move(reading->book))});
    return {};
}

Result<CapacitySnapshot> CapacityReader::read(Warehouse &warehouse, const CapacityQuestion &question, qint64 records, domain::Instant now)
{
    CapacitySnapshot snapshot;
    snapshot.question = question;
    if (question.day == domain::CivilDate()) {
        const Result<Clinic> clinic = clinicOf(warehouse, question.clinic);
        if (!clinic)
            return fail(clinic.error());
        snapshot.question.day = clinic->zone.civilDate(pmsNow(clinic->facts, now));
    }
    if (auto held = hold(warehouse, question.clinic, snapshot.question.day, records, now); !held)
        return fail(held.error());
    const domain::Capacity &capacity = m_held->capacity;
    const domain::Book &book = capacity.book();
    snapshot.zone = book.zone;
    const auto bounds = book.zone.dayBounds(snapshot.question.day);
    snapshot.dayStart = bounds[0];
    snapshot.dayEnd = bounds[1];
    snapshot.pmsNow = pmsNow(m_held->facts, now);
    snapshot.asOf = m_held->asOf;
    snapshot.types = typeChoices(capacity);
    if (snapshot.question.type.isEmpty())
        snapshot.question.type = shortestType(capacity);
    if (snapshot.question.type.isEmpty()) {
        snapshot.errorCode = "no-type";
        snapshot.rows = dayRows(book, snapshot.question.day, {});
        return snapshot;
    }
    addWindows(snapshot, capacity);
    return snapshot;
}

WhyAnswer CapacityReader::why(Warehouse &warehouse, const CapacityQuestion &question, domain::Instant at, qint64 records, domain::Instant now)
{
    WhyAnswer answer{question, at, {}, {}};
    const Result<Clinic> clinic = clinicOf(warehouse, question.clinic);
    if (!clinic) {
        answer.error = clinic.error();
        return answer;
    }
    answer.question.day = clinic->zone.civilDate(at);
    if (auto held = hold(warehouse, question.clinic, answer.question.day, records, now); !held) {
        answer.error = held.error();
        return answer;
    }
    if (answer.question.type.isEmpty())
        answer.question.type = shortestType(m_held->capacity);
    const Result<domain::Why> why = m_held->capacity.why(visitOf(answer.question), at);
    if (why)
        answer.why = *why;
    else
        answer.error = why.error();
    return answer;
}

} // namespace articulator::desk
