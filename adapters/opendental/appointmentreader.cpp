// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/appointmentreader.h"

#include <algorithm>

#include "opendental/appointmentrow.h"
#include "opendental/row.h"
#include "opendental/slices.h"

namespace articulator::opendental {

using domain::fail;
using domain::RecordKind;
using namespace std::chrono_literals;

namespace {

constexpr auto slowKey = 2000ms;
constexpr auto sliceBudget = 4000ms;
constexpr qint64 slicesEvery = 300;
constexpr int smallBook = 3000;
constexpr qint64 wholeEvery = 7 * 86400;
/// 0001-01-01: planned visits without a date stand before all others.
constexpr int undatedDay = -719162;
/// 2000-01-01: what lies before it is read as one.
constexpr int oldestPlausible = 10957;
constexpr int pastPartCount = 30;
constexpr qint64 partEvery = 86400;
/// 9999-12-31.
constexpr int lastDay = 2932896;

QLatin1String idColumn() { return QLatin1String("AptNum"); }

/// How many slices a pass may re-read without taking much from the budget.
int slicesToSpend(Pass &pass, int all)
{
    const auto gap = pass.session().gap();
    const qint64 sinceLast = pass.cursor().beganAt / 1000 - pass.cursor().slicedAt;
    const bool isLongAgo = sinceLast < 0 || sinceLast >= slicesEvery;
    if (gap > slowKey)
        return isLongAgo ? 1 : 0;
    if (gap.count() == 0)
        return isLongAgo || pass.cursor().wholeCount <= smallBook ? all : std::min(all, 2);
    return std::clamp(int(sliceBudget / gap), 1, all);
}

} // namespace

contract::ResourcePlan AppointmentReader::plan() const { return {QStringLiteral("appointments"), 0s, 4.0, {RecordKind::Appointment}}; }

domain::Result<> AppointmentReader::begin(Pass &pass)
{
    if (const auto begun = pass.begin(false); !begun)
        return begun;
    Cursor &cursor = pass.cursor();
    const bool isOld = cursor.beganAt / 1000 - cursor.wholeAt >= wholeEvery;
    cursor.whole = cursor.since.isEmpty() || cursor.wholeAt == 0 || isOld;
    cursor.phase = Slices;
    if (cursor.whole)
        planWhole(pass);
    else
        planSome(pass);
    if (cursor.todo.empty())
        leaveSlices(pass);
    return {};
}

void AppointmentReader::planWhole(Pass &pass) const
{
    Cursor &cursor = pass.cursor();
    const Days days = window(pass.today(), pass.session().options());
    cursor.todo = windowSlices(pass.today(), pass.session().options(), pass.session().rowsPerPage());
    cursor.todo.push_back({days.until + 1, lastDay});
    // A first copy ends with everything before the window. Later whole passes leave that out: it is long and changes by stamp only.
    const bool isFirst = cursor.since.isEmpty();
    cursor.todo.push_back({undatedDay, isFirst ? days.from - 1 : undatedDay});
    cursor.covered = {{isFirst ? undatedDay : days.from, lastDay}};
    if (isFirst)
        cursor.rotatedAt = cursor.beganAt / 1000;
}

void AppointmentReader::planSome(Pass &pass) const
{
    Cursor &cursor = pass.cursor();
    const std::vector<Days> slices = windowSlices(pass.today(), pass.session().options(), pass.session().rowsPerPage());
    const int spend = slicesToSpend(pass, int(slices.size()));
    if (spend == 0)
        return;
    // The slice that begins today is in every pass; the others take turns.
    cursor.todo = {slices.front()};
    const int others = int(slices.size()) - 1;
    for (int i = 0; i < std::min(spend - 1, others); ++i)
        cursor.todo.push_back(slices[std::size_t(1 + (cursor.nextSlice + i) % others)]);
    if (others > 0)
        cursor.nextSlice = (cursor.nextSlice + std::max(1, spend - 1)) % others;
    if (cursor.beganAt / 1000 - cursor.rotatedAt >= partEvery)
        addPastPart(pass);
    cursor.covered = cursor.todo;
    cursor.slicedAt = cursor.beganAt / 1000;
}

/// What lies before the window changes by stamp; only a deletion there would stay unknown, so each day another part of it is read.
void AppointmentReader::addPastPart(Pass &pass) const
{
    Cursor &cursor = pass.cursor();
    const int until = window(pass.today(), pass.session().options()).from - 1;
    std::vector<Days> parts = pastParts(cursor.oldest != 0 ? cursor.oldest : oldestPlausible, until, pastPartCount);
    cursor.rotatedAt = cursor.beganAt / 1000;
    if (parts.empty())
        return;
    parts.front().from = undatedDay + 1;
    cursor.todo.push_back(parts[std::size_t(cursor.nextPart) % parts.size()]);
    cursor.nextPart = (cursor.nextPart + 1) % int(parts.size());
}

/// A first copy learns where the past begins.
void AppointmentReader::noteOldest(Pass &pass, const QJsonObject &columns) const
{
    Cursor &cursor = pass.cursor();
    const auto when = readWall(Row(columns).text(QLatin1String("AptDateTime")));
    if (!cursor.since.isEmpty() || !when.value)
        return;
    const int day = domain::dayNumber(std::chrono::floor<std::chrono::days>(*when.value));
    if (cursor.oldest == 0 || day < cursor.oldest)
        cursor.oldest = std::max(day, oldestPlausible);
}

void AppointmentReader::leaveSlices(Pass &pass) const
{
    const bool hasHistory = !pass.cursor().whole && pass.session().offers(resource::appointmentHistory);
    pass.cursor().phase = hasHistory ? History : Changes;
}

domain::Result<> AppointmentReader::step(Pass &pass)
{
    switch (pass.cursor().phase) {
    case Slices:
        return readSlice(pass);
    case History:
        return readHistory(pass);
    default:
        return readChanges(pass);
    }
}

domain::Result<> AppointmentReader::takeAll(Pass &pass, const std::vector<QJsonObject> &rows)
{
    QStringList types;
    for (const QJsonObject &columns : rows)
        if (const QString type = Row(columns).id(QLatin1String("AppointmentTypeNum")); !type.isEmpty() && !types.contains(type))
            types.append(type);
    if (!types.isEmpty())
        if (const auto loaded = m_references.loadTypes(types, pass.stop()); !loaded)
            return loaded;
    const AppointmentContext context{pass.session().zone(), [this](const QString &number) { return m_references.typeName(number); }};
    for (const QJsonObject &columns : rows) {
        noteOldest(pass, columns);
        pass.take(appointmentChange(columns, context), Row(columns).id(idColumn()));
    }
    return {};
}

domain::Result<> AppointmentReader::readSlice(Pass &pass)
{
    Cursor &cursor = pass.cursor();
    if (cursor.todo.empty()) {
        leaveSlices(pass);
        return step(pass);
    }
    const domain::Result<Batch> batch = pass.nextBatch(resource::appointments, withDays({}, cursor.todo.front()), idColumn());
    if (!batch)
        return fail(batch.error());
    if (const auto taken = takeAll(pass, batch->rows); !taken)
        return taken;
    if (batch->last)
        cursor.todo.erase(cursor.todo.begin());
    if (cursor.todo.empty())
        leaveSlices(pass);
    return {};
}

/// The history keeps a row for each deletion. It can be asked by the visit's date only, so rows of before the cursor are left out here.
domain::Result<> AppointmentReader::readHistory(Pass &pass)
{
    Cursor &cursor = pass.cursor();
    const Query query = withDays({{QStringLiteral("HistApptAction"), QStringLiteral("Deleted")}}, window(pass.today(), pass.session().options()));
    const domain::Result<Batch> batch = pass.nextBatch(resource::appointmentHistory, query, QLatin1String("HistApptNum"));
    if (!batch && batch.error().kind != domain::Error::Kind::Unsupported)
        return fail(batch.error());
    if (!batch || batch->last)
        cursor.phase = Changes;
    if (!batch)
        return step(pass);
    const auto from = readWall(pass.filterFrom(cursor.since));
    for (const QJsonObject &columns : batch->rows) {
        const Row row(columns);
        const auto when = readWall(row.text(QLatin1String("HistDateTStamp")));
        const bool isDeletion = row.text(QLatin1String("HistApptAction")) == QLatin1String("Deleted");
        if (const QString id = row.id(idColumn()); isDeletion && !id.isEmpty() && when.value && from.value && *when.value >= *from.value)
            pass.take(domain::Change{id, std::nullopt, RecordKind::Appointment}, id);
    }
    return {};
}

domain::Result<> AppointmentReader::readChanges(Pass &pass)
{
    Cursor &cursor = pass.cursor();
    const bool isFirstPage = cursor.next.isEmpty();
    const QString from = pass.filterFrom(cursor.whole ? cursor.began : cursor.since);
    const domain::Result<Batch> batch = pass.nextBatch(resource::appointments, {{QStringLiteral("DateTStamp"), from}}, idColumn());
    if (!batch)
        return fail(batch.error());
    if (isFirstPage && !cursor.whole && pass.clockWentBack(batch->serverTime))
        return restart(pass);
    if (isFirstPage)
        cursor.next = !batch->serverTime.isEmpty() ? batch->serverTime : cursor.whole ? cursor.began : cursor.since;
    if (const auto taken = takeAll(pass, batch->rows); !taken)
        return taken;
    return batch->last ? finish(pass) : domain::Result<>();
}

/// The server's clock went back behind the cursor (a restored database, a moved server): everything is read again.
domain::Result<> AppointmentReader::restart(Pass &pass)
{
    const quint32 name = pass.cursor().pass;
    pass.cursor() = Cursor();
    pass.cursor().pass = name;
    pass.page().opensPass = true;
    pass.page().changes.clear();
    if (const auto begun = begin(pass); !begun)
        return begun;
    return step(pass);
}

domain::Result<> AppointmentReader::finish(Pass &pass)
{
    const auto read = [&](const QJsonObject &columns) { return takeAll(pass, {columns}); };
    if (const auto asked = pass.askOwed(resource::oneAppointment, RecordKind::Appointment, read); !asked)
        return asked;
    std::vector<domain::Covered> covered;
    for (const Days &days : pass.cursor().covered) {
        const bool isEverything = days.from == undatedDay && days.until == lastDay;
        covered.push_back(isEverything ? domain::Covered{RecordKind::Appointment, {}, {}}
                                       : domain::Covered{RecordKind::Appointment, domain::fromDayNumber(days.from), domain::fromDayNumber(days.until)});
    }
    pass.finish(covered, Shrinking::Doubted);
    return {};
}

} // namespace articulator::opendental
