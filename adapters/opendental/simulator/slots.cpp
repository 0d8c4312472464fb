// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/slots.h"

#include <bitset>
#include <map>

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 step = 300;
constexpr size_t stepsPerDay = 288;

struct Question {
    qint64 firstDay = 0;
    qint64 lastDay = 0;
    qint64 provider = 0;
    qint64 operatory = 0;
    qint64 minutes = 0;
};

struct Day {
    std::bitset<stepsPerDay> open;
    qint64 scheduleOperatory = 0;
};

Outcome<qint64> numberOr(const Call &call, QLatin1String name, Kind kind, qint64 standard)
{
    const auto text = call.request.parameter(name);
    return text ? readParameter(call, Column{.name = name, .kind = kind}, name, *text) : Outcome<qint64>(standard);
}

Outcome<Question> questionOf(const Call &call)
{
    constexpr qint64 standardDays = 14;
    const qint64 today = call.office.clock.wallNow() / OfficeClock::secondsPerDay;
    const auto date = numberOr(call, "date"_L1, Kind::Date, 0);
    const auto first = numberOr(call, "dateStart"_L1, Kind::Date, today);
    const auto last = numberOr(call, "dateEnd"_L1, Kind::Date, today + standardDays);
    const auto provider
        = numberOr(call, "ProvNum"_L1, Kind::Number, call.office.preference("PracticeDefaultProv"_L1).toLongLong());
    const auto operatory = numberOr(call, "OpNum"_L1, Kind::Number, 0);
    const auto minutes = numberOr(call, "lengthMinutes"_L1, Kind::Number, 0);
    for (const auto *read : {&date, &first, &last, &provider, &operatory, &minutes}) {
        if (!*read)
            return tl::unexpected(read->error());
    }
    return Question{*date != 0 ? *date : *first, *date != 0 ? *date : *last, *provider, *operatory, *minutes};
}

void open(const Office &office, const Question &question, std::map<qint64, Day> &days)
{
    for (const auto &[id, row] : office.schedules.rows()) {
        const RowView schedule(office.schedules, row);
        const qint64 date = schedule.number("SchedDate"_L1);
        if (date < question.firstDay || date > question.lastDay || schedule.number("ProvNum"_L1) != question.provider
            || schedule.word("SchedType"_L1) != u"Provider")
            continue;
        const auto &operatories = office.operatoryNumbersOf(id);
        const bool linked = std::find(operatories.begin(), operatories.end(), question.operatory) != operatories.end();
        if (question.operatory != 0 && !linked)
            continue;
        Day &day = days[date];
        day.scheduleOperatory = operatories.empty() ? day.scheduleOperatory : operatories.front();
        for (qint64 at = schedule.number("StartTime"_L1) / step; at < schedule.number("StopTime"_L1) / step; ++at)
            day.open.set(static_cast<size_t>(at));
    }
}

void block(const Office &office, const Question &question, std::map<qint64, Day> &days)
{
    for (const auto &[id, row] : office.appointments.rows()) {
        const RowView visit(office.appointments, row);
        const QString status = visit.word("AptStatus"_L1);
        if (status == u"UnschedList" || status == u"Planned"
            || (visit.number("ProvNum"_L1) != question.provider && visit.number("ProvHyg"_L1) != question.provider))
            continue;
        const qint64 start = visit.number("AptDateTime"_L1);
        const auto day = days.find(start / OfficeClock::secondsPerDay);
        if (day == days.end())
            continue;
        const auto first = static_cast<size_t>(start % OfficeClock::secondsPerDay / step);
        const size_t end = std::min(stepsPerDay, first + static_cast<size_t>(visit.text("Pattern"_L1).size()));
        for (size_t at = first; at < end; ++at)
            day->second.open.reset(at);
    }
}

qint64 shownOperatory(const Office &office, const Question &question, const Day &day)
{
    if (question.operatory != 0)
        return question.operatory;
    for (const auto &[id, row] : office.operatories.rows()) {
        const RowView chair(office.operatories, row);
        if (chair.number("ProvDentist"_L1) == question.provider
            || chair.number("ProvHygienist"_L1) == question.provider)
            return id;
    }
    return day.scheduleOperatory;
}

} // namespace

Outcome<Page> openSlots(const Call &call)
{
    const auto question = questionOf(call);
    const auto range = rangeOf(call);
    if (!question || !range)
        return tl::unexpected(question ? range.error() : question.error());
    std::map<qint64, Day> days;
    open(call.office, *question, days);
    block(call.office, *question, days);
    const Renderer renderer(call.office, Formats::of(call.request));
    Page page;
    for (const auto &[date, day] : days) {
        const auto wallAt = [&renderer, midnight = date * OfficeClock::secondsPerDay](size_t at) {
            return renderer.wall(midnight + static_cast<qint64>(at) * step);
        };
        // A stretch that reaches midnight never ends inside the day and is not shown.
        for (size_t at = 0, from = 0; at < stepsPerDay; ++at) {
            if (day.open.test(at))
                continue;
            if (at > from && static_cast<qint64>(at - from) * step / 60 >= question->minutes)
                page.push_back({{u"DateTimeStart"_s, wallAt(from)},
                                {u"DateTimeEnd"_s, wallAt(at)},
                                {u"ProvNum"_s, question->provider},
                                {u"OpNum"_s, shownOperatory(call.office, *question, day)}});
            from = at + 1;
        }
    }
    return page.mid(range->offset, range->limit);
}

} // namespace articulator::opendental::simulator
