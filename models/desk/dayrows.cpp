// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/dayrows.h"

#include <algorithm>

#include "desk/opentime.h"

namespace articulator::desk {

using domain::Appointment;
using domain::Book;
using domain::Instant;
using domain::Schedule;
using domain::ScheduleScope;
using What = DayBar::What;

namespace {

/// Draws one day; every bar is cut to it.
class DayPainter {
public:
    DayPainter(const Book &book, domain::CivilDate day)
        : m_book(book), m_bounds(book.zone.dayBounds(day))
    {
    }

    void add(DayRow &row, DayBar bar) const
    {
        bar.start = std::max(bar.start, m_bounds[0]);
        bar.end = std::min(bar.end, m_bounds[1]);
        if (bar.start < bar.end)
            row.bars.push_back(std::move(bar));
    }

    /// A block of wall-clock time, as far as it lies on the day.
    [[nodiscard]] DayBar block(const domain::Entry<Schedule> &entry, What what) const
    {
        DayBar bar;
        bar.what = what;
        bar.start = m_book.zone.first(entry.body.start);
        bar.end = m_book.zone.second(entry.body.end).value_or(m_book.zone.first(entry.body.end));
        bar.label = entry.body.blockout;
        bar.record = QStringLiteral("schedule/") + entry.externalId;
        bar.forbids = entry.body.forbids || what == What::Closed;
        return bar;
    }

    void addClosures(DayRow &row) const
    {
        for (const auto &entry : m_book.schedules) {
            if (entry.body.scope == ScheduleScope::Practice && entry.body.closed)
                add(row, closure(entry));
        }
    }

    void addWorking(DayRow &row, const QString &provider) const
    {
        for (const auto &entry : m_book.schedules) {
            if (entry.body.scope == ScheduleScope::Provider && entry.body.provider == provider)
                add(row, block(entry, entry.body.closed ? What::Closed : What::Working));
        }
    }

    void addBlockouts(DayRow &row) const
    {
        for (const auto &entry : m_book.schedules) {
            const Schedule &schedule = entry.body;
            const bool concerns = row.isProvider ? schedule.provider == row.externalId : schedule.operatories.contains(row.externalId);
            if (schedule.scope == ScheduleScope::Blockout && concerns)
                add(row, block(entry, What::Blockout));
        }
    }

    void addAppointments(DayRow &row) const
    {
        for (const auto &entry : m_book.appointments) {
            const Appointment &visit = entry.body;
            const bool concerns = row.isProvider ? visit.provider == row.externalId || visit.secondaryProvider == row.externalId
                                                 : visit.operatory == row.externalId;
            if (concerns && occupies(visit))
                add(row, {What::Appointment, *visit.start, *visit.start + std::chrono::minutes(visit.minutes), visit.type,
                          QStringLiteral("appointment/") + entry.externalId, 0, false});
        }
    }

    void addOpen(DayRow &row, const std::vector<domain::Window> &windows) const
    {
        std::vector<Span> spans;
        for (const domain::Window &window : windows) {
            if ((row.isProvider ? window.provider : window.operatory) == row.externalId)
                spans.push_back({window.start, window.end, window.fits});
        }
        for (const Span &span : joined(std::move(spans)))
            add(row, {What::Open, span.start, span.end, {}, {}, span.fits, false});
    }

private:
    [[nodiscard]] bool occupies(const Appointment &visit) const
    {
        return visit.onBook && visit.start && (visit.status != domain::AppointmentStatus::Broken || m_book.brokenBlocks);
    }

    /// A closure that does not end after it starts closes its whole day.
    [[nodiscard]] DayBar closure(const domain::Entry<Schedule> &entry) const
    {
        DayBar bar = block(entry, What::Closed);
        if (entry.body.end <= entry.body.start) {
            const auto bounds = m_book.zone.dayBounds(std::chrono::floor<std::chrono::days>(entry.body.start));
            bar.start = bounds[0];
            bar.end = bounds[1];
        }
        return bar;
    }

    const Book &m_book;
    std::array<Instant, 2> m_bounds;
};

/// Dentists, then hygienists, then others; by name.
auto providerOrder(const domain::Entry<domain::Provider> *provider)
{
    return std::pair(provider->body.role, provider->body.name.toCaseFolded());
}

} // namespace

std::vector<DayRow> dayRows(const Book &book, domain::CivilDate day, const std::vector<domain::Window> &windows)
{
    const DayPainter painter(book, day);
    std::vector<DayRow> rows;
    std::vector<const domain::Entry<domain::Provider> *> providers;
    for (const auto &provider : book.providers)
        providers.push_back(&provider);
    std::ranges::stable_sort(providers, {}, providerOrder);
    for (const auto *provider : providers) {
        DayRow row{true, provider->externalId, provider->body.name.isEmpty() ? provider->body.abbreviation : provider->body.name, {}};
        painter.addWorking(row, row.externalId);
        const bool works = !row.bars.empty();
        painter.addClosures(row);
        painter.addBlockouts(row);
        painter.addAppointments(row);
        painter.addOpen(row, windows);
        const bool hasVisits = std::ranges::any_of(row.bars, [](const DayBar &bar) { return bar.what == What::Appointment; });
        if (provider->body.active || works || hasVisits)
            rows.push_back(std::move(row));
    }
    std::vector<const domain::Entry<domain::Operatory> *> operatories;
    for (const auto &operatory : book.operatories)
        operatories.push_back(&operatory);
    std::ranges::stable_sort(operatories, [](const auto *a, const auto *b) { return domain::idLess(a->externalId, b->externalId); });
    for (const auto *operatory : operatories) {
        DayRow row{false, operatory->externalId, operatory->body.name, {}};
        painter.addAppointments(row);
        const bool hasVisits = !row.bars.empty();
        painter.addClosures(row);
        painter.addBlockouts(row);
        painter.addOpen(row, windows);
        if (operatory->body.active || hasVisits)
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace articulator::desk
