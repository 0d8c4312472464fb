// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/capacity.h"

#include <algorithm>
#include <limits>

#include "domain/capacitybook.h"
#include "domain/capacitywhy.h"
#include "domain/dayusage.h"
#include "domain/slotsearch.h"

namespace articulator::domain {

using std::chrono::days;
using std::chrono::minutes;

namespace {

constexpr int CellMinutes = DayGrid::CellSeconds / 60;

/// A maximal run of legal starts: first … end-1.
struct StartRun {
    int provider = 0;
    int operatory = 0;
    int first = 0;
    int end = 0;
    [[nodiscard]] int starts() const { return end - first; }
    [[nodiscard]] int minutes(int length) const { return (starts() - 1 + length) * CellMinutes; }
};

/// Sorted by first start, provider, operatory.
std::vector<StartRun> startRuns(const CapacityDay &day, const ResolvedVisit &visit, Instant now)
{
    std::vector<StartRun> runs;
    if (!visit.isPossible())
        return runs;
    DayStarts(day, visit, now).forEachRun([&](int provider, int operatory, int first, int end) {
        runs.push_back({provider, operatory, first, end});
    });
    std::ranges::sort(runs, {}, [](const StartRun &run) { return std::tuple(run.first, run.provider, run.operatory); });
    return runs;
}

struct DayRange {
    CivilDate first;
    CivilDate last;
    [[nodiscard]] bool contains(CivilDate date) const { return date >= first && date <= last; }
};

Result<> requireRange(const CapacityBook &book, CivilDate from, int count)
{
    if (count <= 0)
        return fail(Error::Kind::InvalidInput, "bad-range", QStringLiteral("At least one day must be asked for."));
    return book.requireSynced(from, from + days(count - 1));
}

Limit limitBeside(const CapacityBook &book, const ResolvedVisit &visit, const StartRun &run, const DayRange &asked, CivilDate date, int cell)
{
    if (cell < 0) {
        date -= days(1);
        cell = book.day(date).grid().cells() - 1;
    } else if (cell >= book.day(date).grid().cells()) {
        date += days(1);
        cell = 0;
    }
    return asked.contains(date) ? book.limitAt(visit, run.provider, run.operatory, date, cell) : Limit::RangeEnd;
}

Window windowOf(const CapacityBook &book, const ResolvedVisit &visit, const StartRun &run, const DayRange &asked, const CapacityDay &day)
{
    const int length = visit.pattern.cells;
    const DayGrid &grid = day.grid();
    Window window;
    window.provider = book.setup().providerId(run.provider);
    window.operatory = book.setup().operatoryId(run.operatory);
    window.start = grid.at(run.first);
    window.minutes = run.minutes(length);
    window.end = window.start + minutes(window.minutes);
    window.starts = run.starts();
    window.fits = (window.starts - 1) / length + 1;
    window.firstStart = window.start;
    window.lastStart = grid.at(run.end - 1);
    window.before = limitBeside(book, visit, run, asked, grid.date(), run.first - 1);
    window.after = limitBeside(book, visit, run, asked, grid.date(), run.end);
    return window;
}

} // namespace

QLatin1String code(Limit limit)
{
    constexpr std::array<const char *, 12> codes{"range-end", "closed", "schedule-end", "appointment", "provider-busy", "blockout", "now",
                                                 "provider-inactive", "operatory-inactive", "type-inactive", "no-pattern", "off-grid"};
    return QLatin1String(codes[std::size_t(limit)]);
}

Capacity::Capacity(Book book) : m_book(std::make_unique<CapacityBook>(std::move(book))) { }
Capacity::Capacity(Capacity &&) noexcept = default;
Capacity &Capacity::operator=(Capacity &&) noexcept = default;
Capacity::~Capacity() = default;

const Book &Capacity::book() const { return m_book->book(); }
void Capacity::setNow(Instant now) { m_book->setNow(now); }
void Capacity::put(const Entry<Appointment> &appointment) { m_book->put(appointment); }
void Capacity::drop(const QString &appointment) { m_book->drop(appointment); }

Result<QString> Capacity::pattern(const Visit &visit) const
{
    return resolve(m_book->setup(), visit).map([](const ResolvedVisit &resolved) { return resolved.patternText; });
}

Result<std::vector<Window>> Capacity::windows(const Visit &visit, CivilDate from, int count) const
{
    const Result<ResolvedVisit> resolved = resolve(m_book->setup(), visit);
    if (!resolved)
        return fail(resolved.error());
    if (const Result<> known = requireRange(*m_book, from, count); !known)
        return fail(known.error());
    const DayRange asked{from, from + days(count - 1)};
    std::vector<Window> windows;
    for (CivilDate date = asked.first; date <= asked.last; date += days(1)) {
        const CapacityDay &day = m_book->day(date);
        for (const StartRun &run : startRuns(day, *resolved, m_book->book().now))
            windows.push_back(windowOf(*m_book, *resolved, run, asked, day));
    }
    return windows;
}

Result<std::vector<DayUsage>> Capacity::usage(const Visit &visit, CivilDate from, int count) const
{
    const Result<ResolvedVisit> resolved = resolve(m_book->setup(), visit);
    if (!resolved)
        return fail(resolved.error());
    if (const Result<> known = requireRange(*m_book, from, count); !known)
        return fail(known.error());
    std::vector<DayUsage> usage;
    for (int i = 0; i < count; ++i)
        usage.push_back(dayUsage(*m_book, *resolved, from + days(i)));
    return usage;
}

Result<std::vector<Slot>> Capacity::openStarts(const Visit &visit, Instant from, Instant until, int step, int limit) const
{
    const Result<ResolvedVisit> resolved = resolve(m_book->setup(), visit);
    if (!resolved)
        return fail(resolved.error());
    if (step <= 0 || step % CellMinutes != 0)
        return fail(Error::Kind::InvalidInput, "bad-step", QStringLiteral("The step must be a multiple of %1 minutes.").arg(CellMinutes));
    if (until < from)
        return fail(Error::Kind::InvalidInput, "bad-range", QStringLiteral("The range ends before it begins."));
    if (limit < 0)
        return fail(Error::Kind::InvalidInput, "bad-limit", QStringLiteral("The limit must not be negative."));
    if (from == until)
        return std::vector<Slot>();
    const Zone &zone = m_book->book().zone;
    const CivilDate first = zone.civilDate(from), last = zone.civilDate(until - std::chrono::milliseconds(1));
    if (const Result<> synced = m_book->requireSynced(first, last); !synced)
        return fail(synced.error());
    const std::size_t most = limit > 0 ? std::size_t(limit) : std::numeric_limits<std::size_t>::max();
    SlotSearch search(*m_book, *resolved, {from, until, step / CellMinutes, most});
    for (CivilDate date = first; date <= last && !search.isDone(); date += days(1))
        search.addDay(m_book->day(date));
    return search.takeSlots();
}

Result<Why> Capacity::why(const Visit &visit, Instant at) const
{
    const Result<ResolvedVisit> resolved = resolve(m_book->setup(), visit);
    if (!resolved)
        return fail(resolved.error());
    const CivilDate date = m_book->book().zone.civilDate(at);
    if (const Result<> synced = m_book->requireSynced(date, date); !synced)
        return fail(synced.error());
    return whyNot(*m_book, *resolved, date, at);
}

} // namespace articulator::domain
