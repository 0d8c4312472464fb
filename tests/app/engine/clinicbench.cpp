// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "clinicbench.h"

namespace articulator::test {

using namespace Qt::Literals::StringLiterals;

ClinicBench::ClinicBench(int rows) : m_clock(std::make_shared<FakeClock>(domain::fromEpochSeconds(1'795'000'100)))
{
    m_pms->fill(rows);
    m_writer = std::move(engine::WriterThread::open(m_house.location()).value());
    m_credentials = std::make_shared<engine::Credentials>(m_house.vault());
    m_row.id = u"north"_s;
    m_row.name = u"North"_s;
    m_row.pms = u"fake"_s;
    m_row.zone = "America/Chicago";
    m_row.secrets.insert(u"key"_s, vault::Vault::sealForWorker(m_house.location().dataFolder, engine::secretContext(m_row.id, u"key"_s),
                                                               domain::Secret("sesame")).value());
    const auto keyed = m_credentials->addClinic(m_row.id);
    const auto added = m_writer->ask<void>([this](warehouse::Warehouse &warehouse) { return warehouse.clinics().add(m_row); });
    if (!keyed || !added)
        qFatal("The bench has no clinic.");
    restart();
}

ClinicBench::~ClinicBench()
{
    m_worker.reset();
    m_writer->stop();
}

void ClinicBench::restart()
{
    m_worker.reset();
    m_worker = std::make_unique<engine::ClinicWorker>(
        engine::ClinicWorld{m_house.location(), std::make_shared<FakeSource>(m_pms), m_credentials, m_writer, m_clock,
                            engine::ClinicWorld::Drive::OnSchedule},
        m_row);
}

void ClinicBench::drive()
{
    for (auto at = m_worker->wakeAt(); at && *at <= m_clock->now(); at = m_worker->wakeAt())
        m_worker->step({});
}

domain::Result<QJsonObject> ClinicBench::sync(bool full)
{
    domain::Result<QJsonObject> outcome = domain::fail(domain::Error::Kind::Internal, "no-answer");
    m_worker->order({u"owner"_s, full, {}, [&outcome](domain::Result<QJsonObject> answer) { outcome = std::move(answer); }});
    drive();
    return outcome;
}

warehouse::ResourceRow ClinicBench::resource(const QString &name)
{
    const auto rows =
        ask<std::vector<warehouse::ResourceRow>>([this](warehouse::Warehouse &warehouse) { return warehouse.resources().of(m_row.id); });
    for (const warehouse::ResourceRow &row : rows) {
        if (row.resource == name)
            return row;
    }
    return {};
}

std::vector<warehouse::RunRow> ClinicBench::runs()
{
    return ask<std::vector<warehouse::RunRow>>([this](warehouse::Warehouse &warehouse) { return warehouse.runs().latest(m_row.id, 100); });
}

} // namespace articulator::test
