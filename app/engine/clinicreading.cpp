// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/clinicreading.h"

namespace articulator::engine {

using domain::fail;
using domain::Instant;
using warehouse::Warehouse;

domain::Result<std::unique_ptr<ClinicReading>> ClinicReading::open(Sources sources)
{
    const domain::Result<std::unique_ptr<Warehouse>> warehouse = Warehouse::open(sources.location, warehouse::Access::ReadOnly);
    if (!warehouse)
        return fail(warehouse.error());
    domain::Result<std::unique_ptr<warehouse::Mirror>> mirror = warehouse::Mirror::load(**warehouse, sources.clinic);
    if (!mirror)
        return fail(mirror.error());
    domain::Result<std::vector<warehouse::ResourceRow>> rows = (*warehouse)->resources().of(sources.clinic);
    if (!rows)
        return fail(rows.error());
    domain::Result<QMap<QString, QString>> facts = (*warehouse)->facts().of(sources.clinic);
    if (!facts)
        return fail(facts.error());
    Held held{std::move(*mirror), std::move(*rows), std::move(*facts)};
    return std::unique_ptr<ClinicReading>(new ClinicReading(std::move(sources), std::move(held)));
}

ClinicReading::ClinicReading(Sources sources, Held held)
    : m_sources(std::move(sources)), m_mirror(std::move(held.mirror)), m_facts(std::move(held.facts)),
      m_scheduler(m_sources.adapter->resources(), m_sources.interval, m_sources.clock, m_sources.chance),
      m_copy(m_sources.clinic, std::move(held.rows), m_sources.writer, m_sources.clock),
      m_puller(*m_sources.adapter, *m_mirror, m_sources.cipher, m_sources.writer), m_sampler(m_sources.clinic)
{
    for (const auto &[resource, row] : m_copy.rows()) {
        if (row.asOf)
            m_scheduler.restore(resource, *row.asOf);
        if (!row.cursor.isEmpty())
            m_perhapsInTheMiddle.insert(resource);
    }
    m_copy.due(m_scheduler);
}

QStringList ClinicReading::order() const
{
    QStringList names;
    for (const contract::ResourcePlan &plan : m_scheduler.plans())
        names.append(plan.name);
    return names;
}

Pass &ClinicReading::passOf(const QString &resource)
{
    const auto [found, isNew] = m_passes.try_emplace(resource);
    Pass &pass = found->second;
    if (isNew) {
        pass.resource = resource;
        pass.full = m_anew.erase(resource) > 0;
        pass.resumed = m_perhapsInTheMiddle.erase(resource) > 0 && !pass.full;
        pass.cursor = m_copy.row(resource).cursor;
        pass.begunFrom = pass.full ? QByteArray() : pass.cursor;
        pass.startedAt = m_sources.clock->now();
        pass.pmsClockGuess = pmsNow();
    }
    return pass;
}

void ClinicReading::repeatPass(const QString &resource)
{
    const Pass pass = m_passes.at(resource);
    m_passes.erase(resource);
    m_copy.standAt(resource, pass.begunFrom);
    if (pass.full)
        m_anew.insert(resource);
}

void ClinicReading::readAllAnew()
{
    for (const QString &resource : order()) {
        m_passes.erase(resource);
        m_anew.insert(resource);
    }
}

void ClinicReading::comeToRest()
{
    for (const auto &[resource, row] : std::map(m_copy.rows()))
        m_copy.atRest(resource);
}

void ClinicReading::learn(const Pass &pass)
{
    const QString key = QString::fromLatin1(domain::fact::clockOffset);
    const bool isKnown = m_facts.contains(key);
    m_facts.insert(pass.facts);
    if (!pass.opened || !pass.pmsClock || pass.facts.contains(key))
        return;
    const auto offset = std::chrono::round<std::chrono::seconds>(*pass.pmsClock - pass.startedAt);
    // The time the first answer took is in this figure, so small moves of it say nothing.
    if (isKnown && std::chrono::abs(offset - clockOffset()) <= std::chrono::seconds(2))
        return;
    m_facts.insert(key, QString::number(offset.count()));
    (void)m_sources.writer.submit<void>([clinic = m_sources.clinic, key, value = m_facts.value(key)](Warehouse &warehouse) {
        return warehouse.facts().set(clinic, {{key, value}});
    });
}

std::chrono::seconds ClinicReading::clockOffset() const
{
    return std::chrono::seconds(qRound64(m_facts.value(QString::fromLatin1(domain::fact::clockOffset)).toDouble()));
}

Instant ClinicReading::pmsNow() const
{
    return m_sources.clock->now() + clockOffset();
}

void ClinicReading::sampleLag()
{
    const Instant now = m_sources.clock->now();
    if (now < m_sampler.dueAt())
        return;
    std::vector<warehouse::LagSample> samples = m_sampler.sample(m_copy.rows(), now, pmsNow());
    if (!samples.empty())
        (void)m_sources.writer.submit<void>(
            [samples = std::move(samples)](Warehouse &warehouse) { return warehouse.lags().add(samples); });
}

} // namespace articulator::engine
