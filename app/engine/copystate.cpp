// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/copystate.h"

namespace articulator::engine {

using namespace std::chrono_literals;
using warehouse::ResourceRow;

CopyState::CopyState(const QString &clinic, std::vector<ResourceRow> rows, WriterThread &writer, std::shared_ptr<const domain::Clock> clock)
    : m_clinic(clinic), m_writer(writer), m_clock(std::move(clock))
{
    for (ResourceRow &row : rows)
        m_rows.emplace(row.resource, std::move(row));
}

const ResourceRow &CopyState::row(const QString &resource)
{
    return of(resource);
}

ResourceRow &CopyState::of(const QString &resource)
{
    ResourceRow &row = m_rows[resource];
    row.clinic = m_clinic;
    row.resource = resource;
    return row;
}

void CopyState::count(ResourceRow &row, const Pass &pass, const Scheduler &scheduler) const
{
    row.cursor = pass.cursor;
    row.lastRun = pass.startedAt;
    row.nextDue = scheduler.dueAt(pass.resource);
    row.intervalS = int(scheduler.intervalOf(pass.resource).count());
    row.tookMs = int((m_clock->now() - pass.startedAt).count());
    row.calls = pass.calls;
    row.waits = pass.waits;
    row.seen = pass.seen;
    row.changed = pass.changed;
    row.deleted = pass.deleted;
    row.failed = pass.failed;
}

void CopyState::reading(const Pass &pass, const Scheduler &scheduler)
{
    ResourceRow &row = of(pass.resource);
    count(row, pass, scheduler);
    const bool news = row.state != "reading";
    if (news)
        m_before[pass.resource] = row.state;
    row.state = "reading";
    if (const domain::Instant now = m_clock->now(); news || now - m_shownAt >= 1s) {
        m_shownAt = now;
        put(row);
    }
}

void CopyState::ended(const Pass &pass, const Scheduler &scheduler)
{
    ResourceRow &row = of(pass.resource);
    count(row, pass, scheduler);
    row.state = pass.failed > 0 ? "failed" : "done";
    row.reason = pass.failed > 0 ? pass.failure : QString();
    if (pass.isWhole())
        row.asOf = pass.pmsClock ? pass.pmsClock : row.asOf;
    put(row);
}

void CopyState::failed(const Pass &pass, const domain::Error &error, const Scheduler &scheduler)
{
    ResourceRow &row = of(pass.resource);
    count(row, pass, scheduler);
    row.state = "failed";
    row.reason = error.detail.isEmpty() ? QString::fromLatin1(error.code) : error.detail;
    put(row);
}

void CopyState::skipped(const Pass &pass, const QString &reason, const Scheduler &scheduler)
{
    ResourceRow &row = of(pass.resource);
    count(row, pass, scheduler);
    row.state = "skipped";
    row.reason = reason;
    put(row);
}

void CopyState::atRest(const QString &resource)
{
    ResourceRow &row = of(resource);
    if (row.state != "reading")
        return;
    row.state = m_before[resource];
    put(row);
}

void CopyState::due(const Scheduler &scheduler)
{
    for (const contract::ResourcePlan &plan : scheduler.plans()) {
        ResourceRow &row = of(plan.name);
        row.nextDue = scheduler.dueAt(plan.name);
        row.intervalS = int(scheduler.intervalOf(plan.name).count());
        put(row);
    }
}

void CopyState::put(const ResourceRow &row)
{
    // What is lost here is told again with the next page or pass; waiting for it would slow every page.
    (void)m_writer.submit<void>([row](warehouse::Warehouse &warehouse) { return warehouse.resources().put(row); });
}

} // namespace articulator::engine
