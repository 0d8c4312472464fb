// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/capacitywhy.h"

#include <algorithm>

namespace articulator::domain {

namespace {

QString recordName(RecordKind kind, const QString &externalId)
{
    return kindWord(kind) + u'/' + externalId;
}

/// Collects what stands in the way of one start; each record once for each code.
class Objections {
public:
    Objections(const CapacityBook &book, const ResolvedVisit &visit, CivilDate date, int cell)
        : m_book(book), m_visit(visit), m_day(book.day(date)), m_cell(cell)
    {
        m_cells.add(cell, std::min(cell + visit.pattern.cells, m_day.grid().cells()));
    }
    /// True if the pair may start; else its reasons are kept.
    bool allows(int provider, int operatory);
    [[nodiscard]] std::vector<Reason> sorted() &&;
    void add(Limit limit, const QString &record = {});

private:
    void addClosures();
    void addBookings(int provider, int operatory);
    void addBlockouts(int provider, int operatory);
    [[nodiscard]] bool bars(const Schedule &blockout) const;

    const CapacityBook &m_book;
    const ResolvedVisit &m_visit;
    const CapacityDay &m_day;
    int m_cell;
    CellSet m_cells;
    std::vector<Reason> m_reasons;
};

void Objections::add(Limit limit, const QString &record)
{
    if (const Reason reason{limit, record}; std::ranges::find(m_reasons, reason) == m_reasons.end())
        m_reasons.push_back(reason);
}

bool Objections::allows(int provider, int operatory)
{
    const int length = m_visit.pattern.cells;
    const bool isClosed = m_book.isClosed(m_day.grid().date(), m_cell, length);
    if (!isClosed && !firstLimit(m_day, m_visit, m_book.book().now, provider, operatory, m_cell))
        return true;
    if (isClosed)
        addClosures();
    if (m_cell + length > m_day.grid().cells() || !(m_cells - m_day.work(provider, operatory)).none())
        add(Limit::ScheduleEnd);
    addBookings(provider, operatory);
    addBlockouts(provider, operatory);
    if (m_day.grid().at(m_cell) < m_book.book().now)
        add(Limit::Now);
    return false;
}

void Objections::addClosures()
{
    CivilDate date = m_day.grid().date();
    int first = m_cell;
    for (int left = m_visit.pattern.cells; left > 0; date += std::chrono::days(1)) {
        const DayGrid &grid = m_book.day(date).grid();
        CellSet cells;
        cells.add(first, std::min(first + left, grid.cells()));
        for (const int index : m_book.schedules(date)) {
            const Entry<Schedule> &entry = m_book.book().schedules[std::size_t(index)];
            if (isClosure(entry.body) && !(cells & closureCells(grid, entry.body)).none())
                add(Limit::Closed, recordName(RecordKind::Schedule, entry.externalId));
        }
        left -= std::max(grid.cells() - first, 0);
        first = 0;
        if (date > m_book.book().syncedUntil)
            return;
    }
}

void Objections::addBookings(int provider, int operatory)
{
    m_book.bookings().forEachNear(m_day.grid(), [&](int index, const Booking &booking) {
        const Entry<Appointment> &entry = m_book.book().appointments[std::size_t(index)];
        if (booking.operatory != operatory && booking.provider != provider && booking.secondary != provider)
            return;
        const BookingCells cells = bookingCells(m_day.grid(), m_book.book(), booking, entry.body);
        if (booking.operatory == operatory && !(m_cells & cells.occupied).none())
            add(Limit::Appointment, recordName(RecordKind::Appointment, entry.externalId));
        if ((booking.provider == provider && m_visit.pattern.needsAny(cells.provider, m_cell))
            || (booking.secondary == provider && m_visit.pattern.needsAny(cells.secondary, m_cell)))
            add(Limit::ProviderBusy, recordName(RecordKind::Appointment, entry.externalId));
    });
}

bool Objections::bars(const Schedule &blockout) const
{
    const int label = blockout.forbids ? -1 : m_book.setup().label(blockout);
    return blockout.forbids || (label >= 0 && std::size_t(label) < m_visit.barred.size() && m_visit.barred[std::size_t(label)] != 0);
}

void Objections::addBlockouts(int provider, int operatory)
{
    for (const int index : m_book.schedules(m_day.grid().date())) {
        const Entry<Schedule> &entry = m_book.book().schedules[std::size_t(index)];
        if (entry.body.scope != ScheduleScope::Blockout || !bars(entry.body))
            continue;
        const bool covers = entry.body.operatories.contains(m_book.setup().operatoryId(operatory))
            || entry.body.provider == m_book.setup().providerId(provider);
        if (covers && !(m_cells & blockoutCells(m_day.grid(), entry.body)).none())
            add(Limit::Blockout, recordName(RecordKind::Schedule, entry.externalId));
    }
}

std::vector<Reason> Objections::sorted() &&
{
    std::ranges::sort(m_reasons, [](const Reason &a, const Reason &b) {
        return a.limit != b.limit ? a.limit < b.limit : idLess(a.record.section(u'/', 1), b.record.section(u'/', 1));
    });
    return std::move(m_reasons);
}

/// What forbids every pair whatever the start: an inactive or absent type, provider, operatory, a pattern that cannot be computed.
void addStanding(Objections &objections, const CapacityBook &book, const ResolvedVisit &visit)
{
    const auto inactive = [&](Limit limit, RecordKind kind, int rank, const QString &externalId) {
        objections.add(limit, rank < 0 ? QString() : recordName(kind, externalId));
    };
    if (visit.providers.empty())
        inactive(Limit::ProviderInactive, RecordKind::Provider, visit.provider, visit.provider < 0 ? QString() : book.setup().providerId(visit.provider));
    if (visit.operatories.empty())
        inactive(Limit::OperatoryInactive, RecordKind::Operatory, visit.operatory,
                 visit.operatory < 0 ? QString() : book.setup().operatoryId(visit.operatory));
    if (visit.type != nullptr && !visit.type->body.active)
        objections.add(Limit::TypeInactive, recordName(RecordKind::AppointmentType, visit.type->externalId));
    if (visit.pattern.cells == 0)
        objections.add(Limit::NoPattern, recordName(RecordKind::AppointmentType, visit.type->externalId));
}

} // namespace

Why whyNot(const CapacityBook &book, const ResolvedVisit &visit, CivilDate date, Instant at)
{
    const DayGrid &grid = book.day(date).grid();
    const int cell = grid.firstCellFrom(at);
    const bool isOnGrid = cell >= 0 && cell < grid.cells() && grid.at(cell) == at;
    Objections objections(book, visit, date, cell);
    addStanding(objections, book, visit);
    if (!isOnGrid)
        objections.add(Limit::OffGrid);
    if (!isOnGrid && at < book.book().now)
        objections.add(Limit::Now);
    if (isOnGrid && visit.pattern.cells > 0)
        for (const int provider : visit.providers)
            for (const int operatory : visit.operatories)
                if (objections.allows(provider, operatory) && visit.isPossible())
                    return {true, {}};
    return {false, std::move(objections).sorted()};
}

} // namespace articulator::domain
