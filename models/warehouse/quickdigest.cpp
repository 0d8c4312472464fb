// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/quickdigest.h"

#include <cstring>

#include <QHashFunctions>
#include <QRandomGenerator>

namespace articulator::warehouse {

namespace {

/// Writes values one behind the other, each text with its length first.
class Gather {
public:
    explicit Gather(std::vector<char> &into) : m_into(into) { m_into.clear(); }

    template <typename... Values> void all(const Values &...values) { (put(values), ...); }

    /// Every member by name, so that a new member of a record does not compile before it is gathered here.
    void body(const domain::Patient &record)
    {
        const auto &[name, birthDate, phones, email, status, language] = record;
        const auto &[last, first, middle, preferred] = name;
        const auto &[home, work, mobile] = phones;
        all(last, first, middle, preferred, birthDate, home, work, mobile, email, status, language);
    }
    void body(const domain::Provider &record)
    {
        const auto &[abbreviation, name, role, active, npi] = record;
        all(abbreviation, name, int(role), active, npi);
    }
    void body(const domain::Operatory &record)
    {
        const auto &[name, active, hygiene, dentist, hygienist] = record;
        all(name, active, hygiene, dentist, hygienist);
    }
    void body(const domain::Appointment &record)
    {
        const auto &[patient, provider, secondary, operatory, start, minutes, pattern, secondaryPattern, status, confirmation, type, note,
                     onBook, parked] = record;
        all(patient, provider, secondary, operatory, start, minutes, pattern, secondaryPattern, int(status), confirmation, type, note, onBook,
            parked);
    }
    void body(const domain::Schedule &record)
    {
        const auto &[scope, provider, operatories, start, end, closed, blockout, blockoutId, forbids] = record;
        all(int(scope), provider, operatories, start, end, closed, blockout, blockoutId, forbids);
    }
    void body(const domain::AppointmentType &record)
    {
        const auto &[name, pattern, minutes, active, blockouts] = record;
        all(name, pattern, minutes, active, blockouts);
    }
    void body(const domain::Recall &record)
    {
        const auto &[patient, type, due, scheduled, interval, disabled] = record;
        all(patient, type, due, scheduled, interval, disabled);
    }
    void body(const domain::Treatment &record)
    {
        const auto &[patient, code, description, status, fee, planned, appointment] = record;
        all(patient, code, description, status, fee, planned, appointment);
    }
    void body(const domain::Coverage &record)
    {
        const auto &[patient, ordinal, carrier, group, subscriberId, verified] = record;
        all(patient, ordinal, carrier, group, subscriberId, verified);
    }

private:
    void raw(const void *data, std::size_t size)
    {
        const std::size_t at = m_into.size();
        m_into.resize(at + size);
        if (size)
            std::memcpy(m_into.data() + at, data, size);
    }
    void put(qint64 value) { raw(&value, sizeof value); }
    void put(int value) { put(qint64(value)); }
    void put(bool value) { put(qint64(value)); }
    void put(double value) { raw(&value, sizeof value); }
    void put(const QString &value)
    {
        put(qint64(value.size()));
        raw(value.utf16(), std::size_t(value.size()) * sizeof(char16_t));
    }
    void put(const QStringList &values)
    {
        put(qint64(values.size()));
        for (const QString &value : values)
            put(value);
    }
    template <typename Clock, typename Duration> void put(const std::chrono::time_point<Clock, Duration> &value)
    {
        put(qint64(value.time_since_epoch().count()));
    }
    template <typename Value> void put(const std::optional<Value> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }

    std::vector<char> &m_into;
};

} // namespace

QuickDigester::QuickDigester()
{
    auto *random = QRandomGenerator::system();
    m_seeds = {std::size_t(random->generate64()), std::size_t(random->generate64())};
}

QuickDigest QuickDigester::of(const domain::RecordBody &body)
{
    Gather gather(m_bytes);
    std::visit([&](const auto &record) { gather.body(record); }, body);
    return {qHashBits(m_bytes.data(), m_bytes.size(), m_seeds[0]), qHashBits(m_bytes.data(), m_bytes.size(), m_seeds[1])};
}

} // namespace articulator::warehouse
