// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/rowsealer.h"

#include "domain/recordjson.h"
#include "warehouse/recordplace.h"

namespace articulator::warehouse {

namespace {

/// Sealing as many rows takes several times as long as starting a thread.
constexpr std::size_t handedOver = 256;

} // namespace

RowSealer::RowSealer(const QString &clinic, vault::ClinicCipher &cipher) : m_clinic(clinic.toUtf8()), m_cipher(cipher) { }

RowSealer::~RowSealer()
{
    finish();
}

void RowSealer::add(PageRow &row, const domain::RecordBody &body)
{
    m_gathered.push_back({&row, &body});
    if (m_gathered.size() == handedOver)
        hand(std::exchange(m_gathered, {}));
}

void RowSealer::hand(Jobs jobs)
{
    {
        const std::scoped_lock guard(m_mutex);
        m_waiting.push_back(std::move(jobs));
    }
    m_arrived.notify_one();
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
}

void RowSealer::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_arrived.wait(lock, [this] { return m_ended || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        const Jobs jobs = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        seal(jobs);
        lock.lock();
    }
}

void RowSealer::finish()
{
    if (m_thread.joinable()) {
        hand(std::exchange(m_gathered, {}));
        {
            const std::scoped_lock guard(m_mutex);
            m_ended = true;
        }
        m_arrived.notify_one();
        m_thread.join();
    }
    seal(std::exchange(m_gathered, {}));
}

void RowSealer::seal(const Jobs &jobs)
{
    vault::Place place = phiPlace({}, domain::RecordKind::Patient, {}, 0);
    place.clinic = m_clinic;
    for (const Job &job : jobs) {
        PageRow &row = *job.row;
        if (const auto *patient = std::get_if<domain::Patient>(job.body))
            row.tokens = m_cipher.packedTokensOf(*patient);
        const QByteArray phi = domain::phiBytes(*job.body);
        if (phi.isEmpty())
            continue;
        const QLatin1String kind = domain::kindWord(row.kind);
        place.kind = QByteArray::fromRawData(kind.data(), kind.size());
        place.record = row.id;
        place.rowVersion = row.version;
        row.sealed = m_cipher.seal(place, phi);
    }
}

} // namespace articulator::warehouse
