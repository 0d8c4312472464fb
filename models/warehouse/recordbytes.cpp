// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/recordbytes.h"

#include <algorithm>
#include <bit>
#include <limits>

#include <QtEndian>

namespace articulator::warehouse {

namespace {

constexpr quint32 wide = 0x80000000U; ///< beside a length: two bytes a sign

/// Writes members, each present one with its place in the record before it.
class Gather {
public:
    explicit Gather(std::vector<char> &into) : m_into(into) { }

    [[nodiscard]] RecordBytes::Parts parts() const
    {
        const QByteArrayView whole(m_into.data(), m_size);
        return {whole, whole.sliced(std::min(m_hiddenFrom, m_size))};
    }

    void kind(std::size_t kind) { *room(1) = char(kind); }

    template <typename... Values> void all(const Values &...values) { (member(values), ...); }
    /// PHI members, behind all others.
    template <typename... Values> void hidden(const Values &...values)
    {
        m_hiddenFrom = m_size;
        all(values...);
    }

    /// Every member by name, so that a new member of a record does not compile before it is gathered here.
    void body(const domain::Patient &record)
    {
        const auto &[name, birthDate, phones, email, status, language] = record;
        const auto &[last, first, middle, preferred] = name;
        const auto &[home, work, mobile] = phones;
        all(status, language);
        hidden(last, first, middle, preferred, birthDate, home, work, mobile, email);
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
        all(patient, provider, secondary, operatory, start, minutes, pattern, secondaryPattern, int(status), confirmation, type, onBook,
            parked);
        hidden(note);
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
        all(patient, ordinal, carrier, verified);
        hidden(group, subscriberId);
    }

private:
    template <typename Value> void member(const Value &value)
    {
        ++m_place;
        if (isAbsent(value))
            return;
        *room(1) = char(m_place);
        put(value);
    }

    static bool isAbsent(const QString &value) { return value.isEmpty(); }
    static bool isAbsent(const QStringList &values) { return values.isEmpty(); }
    template <typename Value> static bool isAbsent(const std::optional<Value> &value) { return !value; }
    template <typename Value> static bool isAbsent(const Value &) { return false; }

    void put(qint64 value) { qToLittleEndian(value, room(sizeof value)); }
    void put(quint32 value) { qToLittleEndian(value, room(sizeof value)); }
    void put(int value) { put(qint64(value)); }
    void put(bool value) { *room(1) = char(value); }
    void put(double value) { put(std::bit_cast<qint64>(value)); }
    void put(const QString &value)
    {
        char16_t most = 0;
        for (const QChar sign : value)
            most |= sign.unicode();
        const auto size = quint32(value.size());
        if (most < 0x100) {
            put(size);
            std::transform(value.begin(), value.end(), room(size), [](QChar sign) { return char(sign.unicode()); });
        } else {
            put(size | wide);
            qToLittleEndian<char16_t>(value.utf16(), value.size(), room(std::size_t(size) * 2));
        }
    }
    void put(const QStringList &values)
    {
        put(quint32(values.size()));
        for (const QString &value : values)
            put(value);
    }
    template <typename Clock, typename Duration> void put(const std::chrono::time_point<Clock, Duration> &value)
    {
        put(qint64(value.time_since_epoch().count()));
    }
    template <typename Value> void put(const std::optional<Value> &value) { put(*value); }

    char *room(std::size_t size)
    {
        const auto at = std::size_t(m_size);
        if (at + size > m_into.size())
            m_into.resize(std::max(at + size, m_into.size() * 2));
        m_size += qsizetype(size);
        return m_into.data() + at;
    }

    std::vector<char> &m_into;
    qsizetype m_size = 0;
    qsizetype m_hiddenFrom = std::numeric_limits<qsizetype>::max();
    int m_place = 0;
};

} // namespace

RecordBytes::Parts RecordBytes::of(const domain::RecordBody &body)
{
    Gather gather(m_bytes);
    gather.kind(body.index());
    std::visit([&](const auto &record) { gather.body(record); }, body);
    return gather.parts();
}

} // namespace articulator::warehouse
