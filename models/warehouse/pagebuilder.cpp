// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/pagebuilder.h"

#include "domain/recordjson.h"
#include "warehouse/recordplace.h"

namespace articulator::warehouse {

using domain::RecordKind;

namespace {

bool sameFingerprint(const Held &held, const QByteArray &fingerprint)
{
    return std::equal(held.fingerprint.begin(), held.fingerprint.end(), fingerprint.begin(), fingerprint.end());
}

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

} // namespace

PageBuilder::PageBuilder(const QString &clinic, const domain::Zone &zone, HeldRows &rows, QuickDigester &digester, vault::ClinicCipher &cipher,
                         quint32 page) :
    m_clinic(clinic), m_zone(zone), m_rows(rows), m_digester(digester), m_cipher(cipher), m_page(page)
{
}

void PageBuilder::take(const domain::Change &change, quint32 pass)
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
    const QuickDigest quick = m_digester.of(*change.body);
    if (held && !held->deleted && held->touched != m_page && held->quick == quick)
        return;
    put(change, held, quick);
}

void PageBuilder::put(const domain::Change &change, Held *held, QuickDigest quick)
{
    PageRow row = rowOf(change);
    row.quick = quick;
    const QByteArray phi = domain::phiBytes(*change.body);
    row.fingerprint = m_cipher.fingerprint(row.body, phi);
    if (held && !held->deleted && sameFingerprint(*held, row.fingerprint)) {
        held->quick = quick;
        forget(row.kind, row.externalId);
        return;
    }
    row.version = held ? held->version + 1 : 1;
    if (!phi.isEmpty())
        row.sealed = m_cipher.seal(phiPlace(m_clinic, row.kind, row.externalId, row.version), phi);
    if (const auto *patient = std::get_if<domain::Patient>(&*change.body))
        row.tokens = m_cipher.tokensOf(*patient);
    keep(std::move(row), held);
}

PageRow PageBuilder::rowOf(const domain::Change &change) const
{
    PageRow row;
    row.kind = domain::kindOf(*change.body);
    row.externalId = change.externalId;
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
    row.step = PageRow::Step::Delete;
    row.version = held->version + 1;
    keep(std::move(row), &*held);
}

void PageBuilder::keep(PageRow row, Held *held)
{
    if (held)
        held->touched = m_page;
    const auto key = std::pair(int(row.kind), row.externalId);
    const auto at = m_at.constFind(key);
    if (at != m_at.constEnd()) {
        m_kept[*at] = std::move(row);
        m_dropped[*at] = false;
        return;
    }
    m_at.insert(key, m_kept.size());
    m_kept.push_back(std::move(row));
    m_dropped.push_back(false);
}

void PageBuilder::forget(RecordKind kind, const QString &externalId)
{
    const auto at = m_at.constFind(std::pair(int(kind), externalId));
    if (at != m_at.constEnd())
        m_dropped[*at] = true;
}

std::vector<PageRow> PageBuilder::finish()
{
    std::vector<PageRow> rows;
    rows.reserve(m_kept.size());
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        if (!m_dropped[i])
            rows.push_back(std::move(m_kept[i]));
    }
    return rows;
}

} // namespace articulator::warehouse
