// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/findtimereader.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "desk/clinicclock.h"
#include "desk/opentime.h"
#include "warehouse/bookreader.h"
#include "warehouse/stores.h"

namespace articulator::desk {

using domain::fail;
using domain::Result;
using std::chrono::minutes;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t mostChoices = 500;
constexpr std::size_t mostLimits = 3;
constexpr auto step = 15min; ///< of the clock: what people offer on the phone
constexpr auto probeStep = 30min;

domain::Visit visitOf(const TimesQuestion &question)
{
    return {question.type, question.minutes > 0 ? std::optional(question.minutes) : std::nullopt, question.provider, question.operatory};
}

template <typename Body> QString nameOf(const std::vector<domain::Entry<Body>> &entries, const QString &id)
{
    const auto found = std::ranges::find(entries, id, &domain::Entry<Body>::externalId);
    return found == entries.end() || found->body.name.isEmpty() ? id : found->body.name;
}

template <typename Body> std::vector<NamedId> activeOf(const std::vector<domain::Entry<Body>> &entries)
{
    std::vector<NamedId> named;
    for (const auto &[id, body] : entries) {
        if (body.active)
            named.push_back({id, body.name.isEmpty() ? id : body.name, 0});
    }
    std::ranges::stable_sort(named, {}, [](const NamedId &one) { return one.name.toCaseFolded(); });
    return named;
}

int lengthOf(const domain::Capacity &capacity, const QString &type)
{
    const Result<QString> pattern = capacity.pattern({.type = type, .minutes = {}, .provider = {}, .operatory = {}});
    return pattern ? int(pattern->size()) * 5 : 0;
}

void addOffers(FoundTimes &found, const domain::Capacity &capacity)
{
    const domain::Book &book = capacity.book();
    found.types = activeOf(book.types);
    for (NamedId &type : found.types)
        type.minutes = lengthOf(capacity, type.id);
    found.providers = activeOf(book.providers);
    found.operatories = activeOf(book.operatories);
}

bool isWanted(TimesQuestion::Part part, domain::Instant at, const domain::Zone &zone)
{
    if (part == TimesQuestion::Part::Any)
        return true;
    const bool isMorning = zone.civil(at) - std::chrono::floor<std::chrono::days>(zone.civil(at)) < 12h;
    return isMorning == (part == TimesQuestion::Part::Morning);
}

TimeChoice choiceAt(const domain::Window &window, domain::Instant start, minutes length, int shortest)
{
    TimeChoice choice;
    choice.slot = {start, start + length, window.provider, window.operatory, int(window.minutes - length.count())};
    choice.before = int(std::chrono::duration_cast<minutes>(start - window.start).count());
    choice.after = int(std::chrono::duration_cast<minutes>(window.end - choice.slot.end).count());
    choice.fit = choice.before == 0 && choice.after == 0 ? TimeChoice::Fit::Exact
        : choice.before == 0 || choice.after == 0        ? TimeChoice::Fit::Edge
                                                         : TimeChoice::Fit::Split;
    choice.useless = (choice.before < shortest ? choice.before : 0) + (choice.after < shortest ? choice.after : 0);
    return choice;
}

/// The starts of a window that people would name: its ends, and the quarters of the hour between them.
std::vector<domain::Instant> startsOf(const domain::Window &window)
{
    std::vector<domain::Instant> starts{window.firstStart};
    const domain::Instant quarter(std::chrono::floor<std::chrono::duration<int, std::ratio<900>>>(window.firstStart.time_since_epoch()));
    for (domain::Instant at = quarter + step; at < window.lastStart; at += step)
        starts.push_back(at);
    if (window.lastStart > window.firstStart)
        starts.push_back(window.lastStart);
    return starts;
}

void addChoices(FoundTimes &found, const domain::Capacity &capacity, const std::vector<domain::Window> &windows)
{
    int shortest = lengthOf(capacity, shortestType(capacity));
    const minutes length(5 * found.pattern.size());
    shortest = shortest > 0 ? shortest : int(length.count());
    for (const domain::Window &window : windows) {
        for (const domain::Instant start : startsOf(window)) {
            if (isWanted(found.question.part, start, found.zone))
                found.choices.push_back(choiceAt(window, start, length, shortest));
        }
    }
    found.total = found.choices.size();
    const std::size_t kept = std::min(mostChoices, found.total);
    std::ranges::partial_sort(found.choices, found.choices.begin() + std::ptrdiff_t(kept), betterTime);
    found.choices.resize(kept);
    for (TimeChoice &choice : found.choices) {
        choice.providerName = nameOf(capacity.book().providers, choice.slot.provider);
        choice.operatoryName = nameOf(capacity.book().operatories, choice.slot.operatory);
    }
}

std::vector<domain::Limit> limitsOn(const domain::Capacity &capacity, const FoundTimes &found, domain::CivilDate day)
{
    std::map<domain::Limit, int> counted;
    const auto bounds = found.zone.dayBounds(day);
    for (domain::Instant at = bounds[0]; at < bounds[1]; at += probeStep) {
        const Result<domain::Why> why = capacity.why(visitOf(found.question), at);
        if (!why || !isWanted(found.question.part, at, found.zone))
            continue;
        for (const domain::Reason &reason : why->reasons)
            ++counted[reason.limit];
    }
    // Nights and times gone say nothing where something else stands in the way, too.
    for (const domain::Limit limit : {domain::Limit::Now, domain::Limit::ScheduleEnd}) {
        if (counted.size() > 1)
            counted.erase(limit);
    }
    std::vector<domain::Limit> limits;
    for (const auto &[limit, times] : counted)
        limits.push_back(limit);
    std::ranges::stable_sort(limits, std::greater(), [&counted](domain::Limit limit) { return counted[limit]; });
    limits.resize(std::min(limits.size(), mostLimits));
    return limits;
}

void addEmptyDays(FoundTimes &found, const domain::Capacity &capacity, const std::vector<domain::Window> &windows)
{
    std::set<domain::CivilDate> open;
    for (const domain::Window &window : windows) {
        for (const domain::Instant start : startsOf(window)) {
            if (isWanted(found.question.part, start, found.zone))
                open.insert(found.zone.civilDate(start));
        }
    }
    for (int i = 0; i < found.question.days; ++i) {
        const domain::CivilDate day = found.question.from + std::chrono::days(i);
        if (!open.contains(day))
            found.emptyDays.push_back({day, limitsOn(capacity, found, day)});
    }
}

} // namespace

bool betterTime(const TimeChoice &a, const TimeChoice &b)
{
    const auto rank = [](const TimeChoice &choice) {
        return std::tuple(choice.useless > 0, choice.fit, choice.slot.start, choice.slot.provider, choice.slot.operatory);
    };
    return rank(a) < rank(b);
}

Result<> FindTimeReader::hold(warehouse::Warehouse &warehouse, TimesQuestion &question, qint64 records, domain::Instant now)
{
    const Result<warehouse::ClinicRow> clinic = warehouse.clinics().find(question.clinic);
    if (!clinic)
        return fail(clinic.error());
    Result<QMap<QString, QString>> facts = warehouse.facts().of(question.clinic);
    if (!facts)
        return fail(facts.error());
    const domain::Zone zone = domain::Zone::named(clinic->zone).value_or(domain::Zone::utc());
    if (question.from == domain::CivilDate{})
        question.from = zone.civilDate(pmsNow(*facts, now));
    const auto until = domain::parseCivilDate(facts->value(QString::fromLatin1(domain::fact::syncedUntil)));
    if (until && question.from <= *until)
        question.days = std::min(question.days, int((*until - question.from).count()) + 1);
    const bool isHeld = m_held && m_held->clinic == question.clinic && m_held->from == question.from && m_held->days == question.days
        && m_held->records == records;
    if (isHeld) {
        m_held->capacity.setNow(pmsNow(m_held->facts, now));
        return {};
    }
    m_held.reset();
    Result<warehouse::BookReading> reading
        = warehouse::readBook(warehouse, question.clinic, question.from, question.from + std::chrono::days(question.days), now);
    if (!reading)
        return fail(reading.error());
    m_held.emplace(
        Held{question.clinic, question.from, question.days, records, reading->asOf, std::move(*facts), domain::Capacity(std::move(reading->book))});
    return {};
}

FoundTimes FindTimeReader::find(warehouse::Warehouse &warehouse, const TimesQuestion &question, qint64 records, domain::Instant now)
{
    FoundTimes found;
    found.question = question;
    if (const Result<> held = hold(warehouse, found.question, records, now); !held) {
        found.errorCode = held.error().code;
        return found;
    }
    const domain::Capacity &capacity = m_held->capacity;
    found.zone = capacity.book().zone;
    found.asOf = m_held->asOf;
    found.pmsNow = pmsNow(m_held->facts, now);
    found.syncedUntil = capacity.book().syncedUntil;
    addOffers(found, capacity);
    if (found.question.type.isEmpty())
        found.question.type = shortestType(capacity);
    if (found.question.type.isEmpty()) {
        found.errorCode = "no-type";
        return found;
    }
    const Result<QString> pattern = capacity.pattern(visitOf(found.question));
    const Result<std::vector<domain::Window>> windows = capacity.windows(visitOf(found.question), found.question.from, found.question.days);
    if (!pattern || !windows || pattern->isEmpty()) {
        found.errorCode = !pattern ? pattern.error().code : !windows ? windows.error().code : QByteArray("no-pattern");
        return found;
    }
    found.pattern = *pattern;
    addChoices(found, capacity, *windows);
    addEmptyDays(found, capacity, *windows);
    return found;
}

} // namespace articulator::desk
