// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/schedulereader.h"

#include <algorithm>

#include "opendental/row.h"
#include "opendental/slices.h"

namespace articulator::opendental {

using domain::fail;
using domain::RecordKind;
using namespace std::chrono_literals;

namespace {

QLatin1String idColumn() { return QLatin1String("ScheduleNum"); }

/// The next read begins at a list's first row again.
void rewind(Cursor &cursor)
{
    cursor.offset = 0;
    cursor.tail.clear();
    cursor.restarts = 0;
}

void halveFirst(std::vector<Days> &todo)
{
    const Days whole = todo.front();
    const int middle = whole.from + (whole.until - whole.from) / 2;
    todo.front() = {middle + 1, whole.until};
    todo.insert(todo.begin(), {whole.from, middle});
}

} // namespace

contract::ResourcePlan ScheduleReader::plan() const
{
    return {QStringLiteral("schedules"), intervalFor(m_options, 60s, 300s), 2.0, {RecordKind::Schedule}};
}

domain::Result<> ScheduleReader::begin(Pass &pass)
{
    if (const auto begun = pass.begin(true); !begun)
        return begun;
    pass.cursor().todo = windowSlices(pass.today(), m_options, pass.session().rowsPerPage());
    pass.cursor().covered = {window(pass.today(), m_options)};
    return {};
}

domain::Result<> ScheduleReader::step(Pass &pass)
{
    if (const auto known = knowBlockouts(pass); !known)
        return known;
    if (pass.cursor().todo.empty()) {
        finish(pass);
        return {};
    }
    domain::Result<RowList> rows = readSlice(pass);
    // Staff may have been saving a row: its operatories are written after it, and without them it would mean all default operatories.
    if (rows && lostOperatories(*rows))
        rows = readSlice(pass);
    if (!rows)
        return fail(rows.error());
    takeAll(pass, *rows);
    pass.cursor().todo.erase(pass.cursor().todo.begin());
    if (pass.cursor().todo.empty())
        finish(pass);
    return {};
}

domain::Result<> ScheduleReader::knowBlockouts(Pass &pass)
{
    if (m_blockoutsOf == pass.cursor().pass)
        return {};
    domain::Result<BlockoutTypes> types = m_references.blockoutTypes(pass.stop());
    if (!types)
        return fail(types.error());
    m_blockouts = std::move(*types);
    m_blockoutsOf = pass.cursor().pass;
    return {};
}

domain::Result<ScheduleReader::RowList> ScheduleReader::readSlice(Pass &pass)
{
    Cursor &cursor = pass.cursor();
    for (;;) {
        rewind(cursor);
        const Days days = cursor.todo.front();
        domain::Result<Batch> batch = pass.nextBatch(resource::schedules, withDays({}, days), idColumn());
        if (!batch)
            return fail(batch.error());
        if (batch->last)
            return std::move(batch->rows);
        if (days.from == days.until)
            return readDayByTypes(pass, days);
        halveFirst(cursor.todo);
    }
}

domain::Result<ScheduleReader::RowList> ScheduleReader::readDayByTypes(Pass &pass, const Days &day) const
{
    RowList rows;
    for (const auto &type : {QStringLiteral("Practice"), QStringLiteral("Provider"), QStringLiteral("Blockout")}) {
        rewind(pass.cursor());
        for (bool last = false; !last;) {
            const domain::Result<Batch> batch =
                pass.nextBatch(resource::schedules, withDays({{QStringLiteral("SchedType"), type}}, day), idColumn());
            if (!batch)
                return fail(batch.error());
            rows.insert(rows.end(), batch->rows.begin(), batch->rows.end());
            last = batch->last;
        }
    }
    return rows;
}

bool ScheduleReader::lostOperatories(const RowList &rows) const
{
    return std::any_of(rows.begin(), rows.end(), [this](const QJsonObject &columns) {
        const Row row(columns);
        return row.text(QLatin1String("operatories")).trimmed().isEmpty() && m_placed.contains(row.id(idColumn()));
    });
}

void ScheduleReader::takeAll(Pass &pass, const RowList &rows)
{
    for (const QJsonObject &columns : rows) {
        const Row row(columns);
        if (row.text(QLatin1String("operatories")).trimmed().isEmpty())
            m_placed.erase(row.id(idColumn()));
        else
            m_placed.insert(row.id(idColumn()));
        const auto change = scheduleChange(columns, m_blockouts, m_options.notes);
        if (!change)
            pass.take(fail(change.error()), row.id(idColumn()));
        else if (*change)
            pass.take(**change, row.id(idColumn()));
    }
}

void ScheduleReader::finish(Pass &pass) const
{
    const Days days = pass.cursor().covered.empty() ? window(pass.today(), m_options) : pass.cursor().covered.front();
    const domain::CivilDate from = domain::fromDayNumber(days.from);
    const domain::CivilDate until = domain::fromDayNumber(days.until);
    pass.page().facts[QString::fromLatin1(domain::fact::syncedFrom)] = domain::toText(from);
    pass.page().facts[QString::fromLatin1(domain::fact::syncedUntil)] = domain::toText(until);
    pass.finish({{RecordKind::Schedule, from, until}}, Shrinking::Plausible);
}

} // namespace articulator::opendental
