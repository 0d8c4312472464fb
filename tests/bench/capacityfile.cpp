// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/capacityfile.h"

#include <charconv>
#include <cstdlib>

#include <sqlite3.h>

#include "bench/capacityrivals.h"

using namespace articulator::domain;

namespace {

constexpr qint64 DaySeconds = 86400;

void readPattern(QByteArrayView text, std::vector<CellPattern::Run> &runs)
{
    runs.clear();
    for (int at = 0, from = 0; at <= int(text.size()); ++at)
        if (at == int(text.size()) || text[at] != 'X') {
            if (at > from)
                runs.push_back({from, at - from});
            from = at + 1;
        }
}

CivilTime wall(int day, int cell) { return CivilTime(std::chrono::seconds(day * DaySeconds + cell * 300)); }

} // namespace

CapacityFile::CapacityFile(const CapacityLoad &load) : m_load(load)
{
    if (sqlite3_open(m_folder.filePath(QStringLiteral("capacity.db")).toUtf8().constData(), &m_database) != SQLITE_OK)
        std::abort();
    run("pragma journal_mode=wal; pragma mmap_size=2000000000; pragma synchronous=off; begin;"
        "create table work(day int, start int, end int, primary key(day, start, end)) without rowid;"
        "create table blocked(day int, start int, end int, primary key(day, start, end)) without rowid;"
        "create table busy(day int, start int, end int, primary key(day, start, end)) without rowid;"
        "create table packed(clinic int, day int, bytes blob, primary key(clinic, day))");
    storeRows(load.work, "insert or ignore into work values(?,?,?)");
    storeRows(load.blocked, "insert or ignore into blocked values(?,?,?)");
    storeRows(load.busy, "insert or ignore into busy values(?,?,?)");
    storeDays();
    run("commit; pragma wal_checkpoint(truncate)");
}

CapacityFile::~CapacityFile() { sqlite3_close(m_database); }

void CapacityFile::run(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        std::abort();
}

sqlite3_stmt *CapacityFile::prepared(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
        std::abort();
    return statement;
}

void CapacityFile::storeRows(const CapacityLoad::Rows &rows, const char *sql)
{
    sqlite3_stmt *statement = prepared(sql);
    for (int group = 0; group < m_load.providerDays(); ++group)
        for (const CapacityLoad::Row *row = rows.begin(group); row != rows.end(group); ++row) {
            sqlite3_bind_int(statement, 1, group);
            sqlite3_bind_int(statement, 2, row->start);
            sqlite3_bind_int(statement, 3, row->end);
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
    sqlite3_finalize(statement);
}

void CapacityFile::storeDays()
{
    sqlite3_stmt *statement = prepared("insert into packed values(?,?,?)");
    for (int clinic = 0; clinic < m_load.clinics; ++clinic)
        for (int day = 0; day < m_load.days; ++day) {
            const QByteArray bytes = packedDay(clinic, day);
            sqlite3_bind_int(statement, 1, clinic);
            sqlite3_bind_int(statement, 2, day);
            sqlite3_bind_blob(statement, 3, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
    sqlite3_finalize(statement);
}

QByteArray CapacityFile::packedDay(int clinic, int day) const
{
    Book book;
    for (int provider = 0; provider < m_load.providers; ++provider)
        addRow(book, clinic, provider, day);
    return packDay(book, fromDayNumber(day)).value();
}

void CapacityFile::addRow(Book &book, int clinic, int provider, int day) const
{
    const int group = m_load.providerGroup(clinic, provider, day);
    const auto addSchedule = [&](ScheduleScope scope, const CapacityLoad::Row &row) {
        Schedule schedule;
        schedule.scope = scope;
        schedule.provider = QString::number(provider);
        schedule.start = wall(day, row.start);
        schedule.end = wall(day, row.end);
        schedule.forbids = true;
        book.schedules.push_back({QString::number(100000 + book.schedules.size()), schedule});
    };
    for (const CapacityLoad::Row *row = m_load.work.begin(group); row != m_load.work.end(group); ++row)
        addSchedule(ScheduleScope::Provider, *row);
    for (const CapacityLoad::Row *row = m_load.blocked.begin(group); row != m_load.blocked.end(group); ++row)
        addSchedule(ScheduleScope::Blockout, *row);
    for (const CapacityLoad::Row *row = m_load.busy.begin(group); row != m_load.busy.end(group); ++row) {
        Appointment appointment;
        appointment.onBook = true;
        appointment.provider = QString::number(provider);
        appointment.operatory = QStringLiteral("1");
        appointment.start = Instant(wall(day, row->start).time_since_epoch());
        appointment.pattern = QString(row->end - row->start, u'X');
        appointment.minutes = 5 * (row->end - row->start);
        book.appointments.push_back({QString::number(500000 + book.appointments.size()), appointment});
    }
}

std::uint64_t CapacityFile::windowsRowByRow()
{
    WindowSum sum;
    std::array<sqlite3_stmt *, 3> queries{prepared("select day, start, end from work order by day, start, end"),
                                          prepared("select day, start, end from blocked order by day, start, end"),
                                          prepared("select day, start, end from busy order by day, start, end")};
    std::array<std::vector<CapacityLoad::Row>, 3> rows;
    std::array<bool, 3> hasRow{};
    for (std::size_t i = 0; i < 3; ++i)
        hasRow[i] = sqlite3_step(queries[i]) == SQLITE_ROW;
    for (int group = 0; group < m_load.providerDays(); ++group) {
        for (std::size_t i = 0; i < 3; ++i) {
            rows[i].clear();
            while (hasRow[i] && sqlite3_column_int(queries[i], 0) == group) {
                rows[i].push_back({sqlite3_column_int(queries[i], 1), sqlite3_column_int(queries[i], 2)});
                hasRow[i] = sqlite3_step(queries[i]) == SQLITE_ROW;
            }
        }
        const auto end = [&](std::size_t i) { return rows[i].data() + rows[i].size(); };
        sweepDay(rows[0].data(), end(0), rows[1].data(), end(1), rows[2].data(), end(2), [&](int start, int until) { sum.add(group, start, until); });
    }
    for (sqlite3_stmt *query : queries)
        sqlite3_finalize(query);
    return sum.sum;
}

void CapacityFile::readDay(const PackedDayView &view, Maps &maps)
{
    maps.work.assign(maps.work.size(), {});
    maps.taken.assign(maps.taken.size(), {});
    maps.ranks.assign(std::size_t(view.names()), 0);
    maps.patterns.resize(std::max(maps.patterns.size(), std::size_t(view.names())));
    // Names of a row are few: each is looked up once as a provider or as a pattern.
    for (int name = 1; name < view.names(); ++name) {
        const QByteArrayView text = view.name(name);
        const auto place = std::size_t(name);
        if (std::from_chars(text.begin(), text.end(), maps.ranks[place]).ec != std::errc())
            readPattern(text, maps.patterns[place]);
    }
    for (int i = 0; i < view.schedules(); ++i) {
        const PackedSchedule row = view.schedule(i);
        std::vector<CellSet> &sets = ScheduleScope(row.scope) == ScheduleScope::Provider ? maps.work : maps.taken;
        sets[maps.ranks[row.provider]].add(row.start / 300, row.end / 300);
    }
    for (int i = 0; i < view.appointments(); ++i) {
        const PackedAppointment row = view.appointment(i);
        const int first = row.start / 300000;
        for (const CellPattern::Run &run : maps.patterns[row.pattern])
            maps.taken[maps.ranks[row.provider]].add(first + run.at, first + run.at + run.length);
    }
}

std::uint64_t CapacityFile::windowsFromPackedDays()
{
    WindowSum sum;
    Maps maps;
    maps.work.resize(std::size_t(m_load.providers));
    maps.taken.resize(std::size_t(m_load.providers));
    sqlite3_stmt *query = prepared("select clinic, day, bytes from packed order by clinic, day");
    while (sqlite3_step(query) == SQLITE_ROW) {
        const int clinic = sqlite3_column_int(query, 0);
        const int day = sqlite3_column_int(query, 1);
        const Result<PackedDayView> view = PackedDayView::of({static_cast<const char *>(sqlite3_column_blob(query, 2)), sqlite3_column_bytes(query, 2)});
        if (!view)
            std::abort();
        readDay(*view, maps);
        for (int provider = 0; provider < m_load.providers; ++provider)
            (maps.work[std::size_t(provider)] - maps.taken[std::size_t(provider)]).forEachRun([&](int start, int end) {
                sum.add(m_load.providerGroup(clinic, provider, day), start, end);
            });
    }
    sqlite3_finalize(query);
    return sum.sum;
}
