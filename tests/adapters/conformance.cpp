// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "adapters/conformance.h"

#include <algorithm>

namespace articulator::tests {

namespace {

constexpr int mostPages = 5000;

std::optional<contract::ResourcePlan> planOf(const contract::Adapter &adapter, const QString &resource)
{
    for (const contract::ResourcePlan &plan : adapter.resources())
        if (plan.name == resource)
            return plan;
    return std::nullopt;
}

} // namespace

QString ConformingMirror::pullPass(contract::Adapter &adapter, const QString &resource, bool full)
{
    m_error.reset();
    m_calls = 0;
    const auto plan = planOf(adapter, resource);
    if (!plan)
        return QStringLiteral("resource is not listed");
    for (int i = 0; i < mostPages; ++i) {
        const auto page = adapter.pull({resource, m_cursors.value(resource), full && i == 0}, {});
        if (!page) {
            m_error = page.error();
            return QString::fromUtf8(page.error().code) + QStringLiteral(": ") + page.error().detail;
        }
        if (const QString wrong = complaint(*page, *plan); !wrong.isEmpty())
            return wrong;
        apply(*page, resource);
        m_calls += page->calls;
        m_cursors[resource] = page->cursor;
        m_underWay.insert(resource);
        if (page->more)
            continue;
        m_underWay.erase(resource);
        m_asOf[resource] = *page->pmsClock;
        return {};
    }
    return QStringLiteral("the pass has no end");
}

QString ConformingMirror::complaint(const domain::Page &page, const contract::ResourcePlan &plan) const
{
    if (page.cursor.isEmpty())
        return QStringLiteral("a page without cursor");
    if (!page.opensPass && !m_underWay.contains(plan.name))
        return QStringLiteral("the first page does not open a pass");
    if (!page.more && !page.pmsClock)
        return QStringLiteral("a complete pass without the PMS's clock");
    if (page.more && !page.covered.empty())
        return QStringLiteral("absence claimed before the pass was complete");
    if (page.failed > 0 && !page.covered.empty())
        return QStringLiteral("absence claimed although rows were left out");
    for (const domain::Change &change : page.changes) {
        if (change.externalId.isEmpty())
            return QStringLiteral("a change without id");
        if (change.body && domain::kindOf(*change.body) != change.kind)
            return QStringLiteral("a change of another kind than it says");
        if (std::find(plan.kinds.begin(), plan.kinds.end(), change.kind) == plan.kinds.end())
            return QStringLiteral("a kind that the resource does not list");
    }
    return {};
}

void ConformingMirror::apply(const domain::Page &page, const QString &resource)
{
    auto &seen = m_seen[resource];
    if (page.opensPass)
        seen.clear();
    for (const domain::Change &change : page.changes) {
        if (change.body)
            m_rows[change.kind].insert_or_assign(change.externalId, *change.body);
        else
            m_rows[change.kind].erase(change.externalId);
        seen[change.kind].insert(change.externalId);
    }
    for (const domain::Covered &covered : page.covered)
        remove(covered, seen[covered.kind]);
    for (auto it = page.facts.begin(); it != page.facts.end(); ++it)
        m_facts[it.key()] = it.value();
}

void ConformingMirror::remove(const domain::Covered &covered, const std::set<QString> &seen)
{
    std::erase_if(m_rows[covered.kind], [&](const auto &row) { return !seen.contains(row.first) && isInside(row.second, covered); });
}

bool ConformingMirror::isInside(const domain::RecordBody &body, const domain::Covered &covered) const
{
    if (!covered.from && !covered.until)
        return true;
    std::optional<domain::CivilDate> day;
    if (const auto *appointment = std::get_if<domain::Appointment>(&body); appointment && appointment->start)
        day = m_zone.civilDate(*appointment->start);
    if (const auto *schedule = std::get_if<domain::Schedule>(&body))
        day = std::chrono::floor<std::chrono::days>(schedule->start);
    return day && (!covered.from || *day >= *covered.from) && (!covered.until || *day <= *covered.until);
}

std::optional<domain::Instant> ConformingMirror::asOf(const QString &resource) const
{
    const auto found = m_asOf.find(resource);
    return found == m_asOf.end() ? std::nullopt : std::optional(found->second);
}

} // namespace articulator::tests
