// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/capacitydays.h"

#include <algorithm>
#include <map>

#include "desk/opentime.h"

namespace articulator::desk {

using domain::CivilDate;
using domain::DayUsage;
using domain::UsageMinutes;
using domain::Window;
using std::chrono::days;

namespace {

constexpr int weekLength = 7;

std::vector<Window> windowsOf(const std::vector<Window> &windows, domain::Instant from, domain::Instant until)
{
    std::vector<Window> some;
    std::ranges::copy_if(windows, std::back_inserter(some), [&](const Window &window) { return window.start >= from && window.start < until; });
    return some;
}

} // namespace

DayRange shownDays(const CapacityQuestion &question)
{
    if (question.span == CapacityQuestion::Span::Day)
        return {question.day, question.day};
    const int weekday = int(std::chrono::weekday(question.day).iso_encoding());
    const CivilDate first = question.day - days((weekday - question.weekStart + weekLength) % weekLength);
    return {first, first + days(weekLength - 1)};
}

std::optional<DayRange> knownDays(const domain::Book &book, const DayRange &asked)
{
    const DayRange known{std::max(asked.first, book.syncedFrom), std::min(asked.last, book.syncedUntil)};
    return known.first <= known.last ? std::optional(known) : std::nullopt;
}

std::vector<DayOpening> openings(const domain::Book &book, const DayRange &asked, const std::vector<Window> &windows, const std::vector<DayUsage> &usage)
{
    std::vector<DayOpening> opened;
    for (CivilDate date = asked.first; date <= asked.last; date += std::chrono::days(1)) {
        const auto bounds = book.zone.dayBounds(date);
        DayOpening &day = opened.emplace_back();
        day.date = date;
        day.start = bounds[0];
        day.end = bounds[1];
        const auto used = std::ranges::find(usage, date, &DayUsage::date);
        if (used == usage.end())
            continue;
        day.isKnown = true;
        day.isClosed = used->byProvider.working == used->byProvider.lostTo(domain::LostTo::Closed);
        day.openMinutes = openMinutes(windowsOf(windows, day.start, day.end));
        day.fits = used->fits;
    }
    return opened;
}

std::vector<DayOpening> openings(const domain::Capacity &capacity, const domain::Visit &visit, const DayRange &asked)
{
    const std::optional<DayRange> known = knownDays(capacity.book(), asked);
    if (!known)
        return openings(capacity.book(), asked, {}, {});
    const auto windows = capacity.windows(visit, known->first, known->days());
    const auto usage = capacity.usage(visit, known->first, known->days());
    return openings(capacity.book(), asked, windows.value_or(std::vector<Window>()), usage.value_or(std::vector<DayUsage>()));
}

std::vector<UseLine> useLines(const std::vector<DayRow> &rows, const std::vector<DayUsage> &usage)
{
    std::map<std::pair<bool, QString>, UsageMinutes> sums;
    for (const DayUsage &day : usage) {
        for (const domain::UsageLine &line : day.providers)
            sums[{true, line.externalId}] += line.minutes;
        for (const domain::UsageLine &line : day.operatories)
            sums[{false, line.externalId}] += line.minutes;
    }
    std::vector<UseLine> lines;
    for (const DayRow &row : rows) {
        const auto found = sums.find({row.isProvider, row.externalId});
        if (found != sums.end() && found->second.working > 0)
            lines.push_back({row.isProvider, row.externalId, row.name, found->second});
    }
    return lines;
}

} // namespace articulator::desk
