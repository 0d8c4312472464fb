// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/opentime.h"

#include <algorithm>
#include <map>
#include <set>

namespace articulator::desk {

using domain::Window;
using std::chrono::days;
using std::chrono::minutes;

namespace {

constexpr std::size_t shownDays = 10;

/// Civil days with a provider's working block and without a closure of the practice.
std::set<domain::CivilDate> workingDays(const domain::Book &book)
{
    std::set<domain::CivilDate> working, closed;
    for (const auto &[id, block] : book.schedules) {
        const auto date = std::chrono::floor<days>(block.start);
        if (block.scope == domain::ScheduleScope::Practice && block.closed)
            closed.insert(date);
        else if (block.scope == domain::ScheduleScope::Provider && !block.closed && block.end > block.start)
            working.insert(date);
    }
    for (const domain::CivilDate date : closed)
        working.erase(date);
    return working;
}

} // namespace

std::vector<Span> joined(std::vector<Span> spans)
{
    std::ranges::sort(spans, {}, [](const Span &span) { return std::pair(span.start, span.end); });
    std::vector<Span> whole;
    for (const Span &span : spans) {
        if (whole.empty() || span.start > whole.back().end) {
            whole.push_back(span);
            continue;
        }
        whole.back().end = std::max(whole.back().end, span.end);
        whole.back().fits = std::max(whole.back().fits, span.fits);
    }
    return whole;
}

int openMinutes(const std::vector<Window> &windows)
{
    std::map<QString, std::vector<Span>> byOperatory;
    for (const Window &window : windows)
        byOperatory[window.operatory].push_back({window.start, window.end, window.fits});
    minutes open{0};
    for (auto &[operatory, spans] : byOperatory) {
        for (const Span &span : joined(std::move(spans)))
            open += std::chrono::duration_cast<minutes>(span.end - span.start);
    }
    return int(open.count());
}

QString shortestType(const domain::Capacity &capacity)
{
    QString shortest;
    qsizetype length = 0;
    for (const auto &[id, type] : capacity.book().types) {
        if (!type.active)
            continue;
        const auto pattern = capacity.pattern({.type = id, .minutes = {}, .provider = {}, .operatory = {}});
        if (!pattern || pattern->isEmpty() || (!shortest.isEmpty() && pattern->size() >= length))
            continue;
        shortest = id;
        length = pattern->size();
    }
    return shortest;
}

OpenDays openDays(const domain::Capacity &capacity)
{
    OpenDays open;
    const domain::Book &book = capacity.book();
    const domain::CivilDate today = book.zone.civilDate(book.now);
    const QString type = shortestType(capacity);
    const auto minutesOf = [&](domain::CivilDate date) -> std::optional<int> {
        const auto windows = capacity.windows({.type = type, .minutes = {}, .provider = {}, .operatory = {}}, date, 1);
        return windows && !type.isEmpty() ? std::optional(openMinutes(*windows)) : std::nullopt;
    };
    const std::set<domain::CivilDate> working = workingDays(book);
    open.today = minutesOf(today);
    open.closedToday = open.today == 0 && !working.contains(today);
    for (auto date = working.lower_bound(today); date != working.end() && open.dates.size() < shownDays; ++date) {
        open.dates.push_back(*date);
        open.minutes.push_back(*date == today ? open.today : minutesOf(*date));
    }
    return open;
}

} // namespace articulator::desk
