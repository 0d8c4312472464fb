// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/pagebuilder.h"

#include <span>
#include <thread>

#include <QHashFunctions>
#include <QRandomGenerator>

#include "domain/recordjson.h"
#include "warehouse/recordplace.h"

namespace articulator::warehouse {

using domain::RecordKind;

namespace {

void placeInTime(PageRow &row, const domain::Appointment &appointment, const domain::Zone &zone)
{
    row.patient = appointment.patient;
    if (!appointment.start)
        return;
    row.startAt = domain::toEpochMs(*appointment.start);
    row.endAt = *row.startAt + qint64(appointment.minutes) * 60'000;
    row.day = domain::dayNumber(zone.civilDate(*appointment.start));
}

void placeInTime(PageRow &row, const domain::Schedule &schedule, const domain::Zone &zone)
{
    row.startAt = domain::toEpochMs(zone.first(schedule.start));
    row.endAt = std::max(*row.startAt, domain::toEpochMs(zone.first(schedule.end)));
    row.day = domain::dayNumber(std::chrono::floor<std::chrono::days>(schedule.start));
}

template <typename Body> void placeInTime(PageRow &row, const Body &body, const domain::Zone &)
{
    if constexpr (requires { body.patient; })
        row.patient = body.patient;
}

using Fingerprints = std::vector<vault::Fingerprint>;

void takeFingerprints(std::span<const domain::Change> changes, const vault::ClinicCipher &cipher, vault::Fingerprint *out)
{
    RecordBytes bytes;
    for (const domain::Change &change : changes) {
        if (change.body)
            *out = cipher.fingerprint(bytes.of(*change.body).whole);
        ++out;
    }
}

/// A large page is taken by two threads: for most of its rows this is all the work there is.
Fingerprints fingerprintsOf(const std::vector<domain::Change> &changes, const vault::ClinicCipher &cipher)
{
    constexpr std::size_t large = 2000;
    Fingerprints fingerprints(changes.size());
    const std::span all(changes);
    const std::size_t own = all.size() < large ? all.size() : all.size() / 2;
    std::thread other;
    if (own < all.size())
        other = std::thread([&] { takeFingerprints(all.subspan(own), cipher, fingerprints.data() + own); });
    takeFingerprints(all.first(own), cipher, fingerprints.data());
    if (other.joinable())
        other.join();
    return fingerprints;
}

} // namespace

PageBuilder::PageBuilder(const QString &clinic, const domain::Zone &zone, HeldRows &rows, vault::ClinicCipher &cipher, quint32 page) :
    m_zone(zone), m_rows(rows), m_cipher(cipher), m_page(page), m_sealer(clinic, cipher)
{
}

void PageBuilder::takeAll(const std::vector<domain::Change> &changes, quint32 pass)
{
    const Fingerprints fingerprints = fingerprintsOf(changes, m_cipher);
    for (std::size_t i = 0; i < changes.size(); ++i)
        take(changes[i], fingerprints[i], pass);
}

void PageBuilder::take(const domain::Change &change, const vault::Fingerprint &fingerprint, quint32 pass)
{
    const RecordKind kind = change.body ? domain::kindOf(*change.body) : change.kind;
    auto &rows = m_rows.of(kind);
    const auto found = rows.find(change.externalId);
    Held *held = found == rows.end() ? nullptr : &*found;
    if (held)
        held->seen = std::max(held->seen, pass);
    if (!change.body) {
        remove(kind, change.externalId);
        return;
    }
    if (!held || held->deleted || held->fingerprint != fingerprint)
        put(change, held, fingerprint);
    else if (held->touched == m_page)
        forget(kind, change.externalId);
}

void PageBuilder::put(const domain::Change &change, Held *held, const vault::Fingerprint &fingerprint)
{
    PageRow row = rowOf(change);
    row.fingerprint = fingerprint;
    row.version = held ? held->version + 1 : 1;
    row.phi = hiddenDigest(*change.body);
    row.keepsPhi = held && held->phi == row.phi;
    PageRow &kept = keep(std::move(row), held);
    if (changesPhi(kept))
        m_sealer.add(kept, *change.body);
}

quint64 PageBuilder::hiddenDigest(const domain::RecordBody &body)
{
    // Never stored and compared only within one run, so a seeded hash does where a fingerprint would cost several times as much.
    static const std::size_t seed = QRandomGenerator::system()->generate64();
    const QByteArrayView hidden = m_bytes.of(body).phi;
    return std::max<quint64>(1, qHashBits(hidden.data(), std::size_t(hidden.size()), seed));
}

PageRow PageBuilder::rowOf(const domain::Change &change) const
{
    PageRow row;
    row.kind = domain::kindOf(*change.body);
    row.externalId = change.externalId;
    row.id = change.externalId.toUtf8();
    row.body = domain::operationalBytes(*change.body);
    std::visit([&](const auto &body) { placeInTime(row, body, m_zone); }, *change.body);
    return row;
}

void PageBuilder::remove(RecordKind kind, const QString &externalId)
{
    auto &rows = m_rows.of(kind);
    const auto held = rows.find(externalId);
    if (held == rows.end() || held->deleted) {
        forget(kind, externalId);
        return;
    }
    PageRow row;
    row.kind = kind;
    row.externalId = externalId;
    row.id = externalId.toUtf8();
    row.step = PageRow::Step::Delete;
    row.version = held->version + 1;
    keep(std::move(row), &*held);
}

PageRow &PageBuilder::keep(PageRow row, Held *held)
{
    if (held)
        held->touched = m_page;
    Kept *&kept = m_at[std::size_t(row.kind)][row.externalId];
    if (kept)
        kept->dropped = true;
    kept = &m_kept.emplace_back(Kept{std::move(row)});
    return kept->row;
}

void PageBuilder::forget(RecordKind kind, const QString &externalId)
{
    if (Kept *kept = m_at[std::size_t(kind)].value(externalId))
        kept->dropped = true;
}

std::vector<PageRow> PageBuilder::finish()
{
    m_sealer.finish();
    std::vector<PageRow> rows;
    rows.reserve(m_kept.size());
    for (Kept &kept : m_kept) {
        if (!kept.dropped)
            rows.push_back(std::move(kept.row));
    }
    return rows;
}

} // namespace articulator::warehouse
