// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/dispatchfresh.h"

#include <algorithm>
#include <set>

#include "domain/change.h"

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::Record;
using domain::RecordKind;
using domain::Result;
using domain::WriteKind;

namespace {

/// Visits that left a day are followed singly up to so many; the next pull brings the rest.
constexpr std::size_t mostFollowed = 5;

domain::Change changeOf(const Record &record) { return {record.externalId, record.body, domain::kindOf(record.body)}; }

/// The moment whose day has to be known before the write may take its place there.
std::optional<domain::Instant> placeWanted(const domain::Wish &wish, const std::optional<Record> &target)
{
    const domain::VisitWish &visit = wish.visit;
    if (wish.kind == WriteKind::AppointmentCreate)
        return visit.start;
    if (wish.kind != WriteKind::AppointmentMove || !(visit.start || visit.operatory || visit.provider || visit.minutes))
        return std::nullopt;
    const auto *held = target ? std::get_if<domain::Appointment>(&target->body) : nullptr;
    return visit.start ? visit.start : held ? held->start : std::nullopt;
}

} // namespace

Result<DispatchFresh::Seen> DispatchFresh::look(const domain::Wish &wish, std::stop_token stop)
{
    Seen seen;
    if (wish.base) {
        const RecordKind kind = wish.kind == WriteKind::PatientContact ? RecordKind::Patient : RecordKind::Appointment;
        Result<Record> target = lookAt(kind, wish.base->externalId, seen, stop);
        if (!target)
            return fail(target.error());
        seen.target = std::move(*target);
    }
    if (const std::optional<domain::Instant> place = placeWanted(wish, seen.target)) {
        if (const Result<> day = lookAtDay(m_tools.zone.civilDate(*place), seen, stop); !day)
            return fail(day.error());
    }
    return seen;
}

Result<Record> DispatchFresh::lookAt(RecordKind kind, const QString &externalId, Seen &seen, std::stop_token stop)
{
    Result<contract::Image> image = m_tools.pms.image({kind, externalId, {}, {}}, std::move(stop));
    if (!image && image.error().kind == Error::Kind::NotFound) {
        // The next pull of a change feed may never tell of it.
        (void)apply({{externalId, std::nullopt, kind}}, seen.pmsClock.value_or(m_tools.pmsNow()));
        return fail(Error::Kind::NotFound, "record-gone", QStringLiteral("The record is no longer in the practice system."));
    }
    if (!image)
        return fail(image.error());
    const auto found = std::find_if(image->records.begin(), image->records.end(), [&](const Record &r) { return r.externalId == externalId; });
    if (found == image->records.end())
        return fail(Error::Kind::Malformed, "other-record", QStringLiteral("The practice system showed another record than the one asked for."));
    seen.pmsClock = image->pmsClock;
    Record record = std::move(*found);
    record.seenAt = image->pmsClock;
    if (const Result<> kept = keep(record); !kept)
        return fail(kept.error());
    return record;
}

Result<> DispatchFresh::lookAtDay(domain::CivilDate day, Seen &seen, std::stop_token stop)
{
    const Result<contract::Image> image = m_tools.pms.image({RecordKind::Appointment, {}, day, day}, stop);
    if (!image)
        return fail(image.error());
    seen.pmsClock = image->pmsClock;
    std::vector<domain::Change> changes;
    for (const Record &record : image->records)
        changes.push_back(changeOf(record));
    if (const Result<> kept = apply(changes, image->pmsClock); !kept)
        return kept;
    return image->complete ? followThoseGone(day, *image, seen, std::move(stop)) : Result<>();
}

Result<> DispatchFresh::followThoseGone(domain::CivilDate day, const contract::Image &image, Seen &seen, std::stop_token stop)
{
    const auto [from, until] = m_tools.zone.dayBounds(day);
    warehouse::RecordQuery query;
    query.clinic = m_tools.clinic;
    query.from = from;
    query.until = until;
    const Result<std::vector<warehouse::StoredRecord>> held = m_tools.reader.records().read(query);
    if (!held)
        return fail(held.error());
    std::set<QString> shown;
    for (const Record &record : image.records)
        shown.insert(record.externalId);
    std::size_t followed = 0;
    for (const warehouse::StoredRecord &stored : *held) {
        const auto &visit = std::get<domain::Appointment>(stored.record.body);
        if (!visit.onBook || !visit.start || *visit.start < from || shown.contains(stored.record.externalId))
            continue;
        if (++followed > mostFollowed)
            break;
        const Result<Record> now = lookAt(RecordKind::Appointment, stored.record.externalId, seen, stop);
        if (!now && now.error().code != "record-gone")
            return fail(now.error());
    }
    return {};
}

Result<> DispatchFresh::keep(Record &record)
{
    if (record.seenAt == domain::Instant{})
        record.seenAt = m_tools.pmsNow();
    if (const Result<> kept = apply({changeOf(record)}, record.seenAt); !kept)
        return kept;
    return takeVersion(record);
}

Result<> DispatchFresh::apply(const std::vector<domain::Change> &changes, domain::Instant pmsClock)
{
    domain::Page page;
    page.changes = changes;
    Result<warehouse::PreparedPage> prepared = m_tools.mirror.prepare({}, page, m_tools.cipher, pmsClock);
    if (!prepared)
        return fail(prepared.error());
    const Result<warehouse::Applied> applied = m_tools.writer.ask<warehouse::Applied>(
        [this, &prepared](warehouse::Warehouse &warehouse) { return m_tools.mirror.commit(warehouse, *prepared); });
    return applied ? Result<>() : fail(applied.error());
}

Result<> DispatchFresh::takeVersion(Record &record)
{
    warehouse::RecordQuery query;
    query.clinic = m_tools.clinic;
    query.kind = domain::kindOf(record.body);
    query.externalId = record.externalId;
    query.withDeleted = true;
    const Result<std::vector<warehouse::StoredRecord>> held = m_tools.reader.records().read(query);
    if (!held)
        return fail(held.error());
    record.clinic = m_tools.clinic;
    if (!held->empty()) {
        record.version = held->front().record.version;
        record.id = held->front().record.id;
    }
    return {};
}

} // namespace articulator::engine
