// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/syncreader.h"

#include <QDateTime>

#include "desk/lagline.h"
#include "domain/zone.h"
#include "warehouse/stores.h"

namespace articulator::desk {

using domain::fail;
using domain::Result;
using namespace std::chrono_literals;

namespace {

constexpr int mostRuns = 200;

/// The PMS's wall clock at the moment up to which everything was read.
QString standsAt(const warehouse::ResourceRow &row, const domain::Zone &zone)
{
    if (!row.asOf)
        return {};
    const qint64 wall = zone.civil(*row.asOf).time_since_epoch().count();
    return QDateTime::fromSecsSinceEpoch(wall, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd hh:mm:ss"));
}

ResourceLine lineOf(const warehouse::ResourceRow &row, const domain::Zone &zone)
{
    ResourceLine line;
    line.resource = row.resource;
    line.state = row.state.isEmpty() ? "never" : row.state;
    line.reason = row.reason;
    line.cursor = standsAt(row, zone);
    line.asOf = row.asOf;
    line.lastRun = row.lastRun;
    line.nextDue = row.nextDue;
    line.tookMs = row.tookMs;
    line.calls = row.calls;
    line.waits = row.waits;
    line.seen = row.seen;
    line.changed = row.changed;
    line.deleted = row.deleted;
    line.failed = row.failed;
    return line;
}

RunLine lineOf(const warehouse::RunRow &row)
{
    RunLine line;
    line.id = row.id;
    line.startedAt = row.startedAt;
    line.why = row.why;
    line.outcome = row.outcome;
    line.tookMs = row.tookMs;
    line.calls = row.calls;
    line.waits = row.waits;
    line.rows = row.seen;
    line.changed = row.changed;
    line.deleted = row.deleted;
    line.errorCode = row.errorCode;
    line.error = row.error;
    return line;
}

} // namespace

Result<SyncSnapshot> readSync(warehouse::Warehouse &warehouse, const QString &clinic, domain::Instant now)
{
    const Result<warehouse::ClinicRow> row = warehouse.clinics().find(clinic);
    if (!row)
        return fail(row.error());
    const Result<std::vector<warehouse::ResourceRow>> resources = warehouse.resources().of(clinic);
    if (!resources)
        return fail(resources.error());
    const Result<std::vector<warehouse::RunRow>> runs = warehouse.runs().latest(clinic, mostRuns);
    if (!runs)
        return fail(runs.error());
    const Result<std::vector<warehouse::LagSample>> lags = warehouse.lags().since(clinic, now - 24h);
    if (!lags)
        return fail(lags.error());
    const domain::Zone zone = domain::Zone::named(row->zone).value_or(domain::Zone::utc());
    SyncSnapshot sync;
    sync.clinic = clinic;
    sync.paused = row->paused;
    if (const int interval = row->settings.value(QStringLiteral("interval-s")).toInt(); interval > 0)
        sync.intervalS = interval;
    for (const warehouse::ResourceRow &resource : *resources) {
        sync.resources.push_back(lineOf(resource, zone));
        sync.resources.back().lagS24h = lagLine(*lags, resource.resource, now);
    }
    for (const warehouse::RunRow &run : *runs)
        sync.runs.push_back(lineOf(run));
    return sync;
}

} // namespace articulator::desk
