// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/daykeeper.h"

#include <QSet>

#include "domain/change.h"
#include "domain/packedday.h"
#include "warehouse/bookreader.h"

namespace articulator::engine {

using domain::fail;
using domain::Result;
using warehouse::PackedDay;
using warehouse::Warehouse;

DayKeeper::DayKeeper(const warehouse::Location &location, const QString &clinic, WriterThread &writer)
    : m_location(location), m_clinic(clinic), m_writer(writer)
{
}

Result<int> DayKeeper::repack(domain::Instant now)
{
    const Result<std::unique_ptr<Warehouse>> reader = Warehouse::open(m_location, warehouse::Access::ReadOnly);
    if (!reader)
        return fail(reader.error());
    const Result<qint64> records = (*reader)->days().records();
    if (!records)
        return fail(records.error());
    const Result<std::vector<Range>> ranges = missing(**reader);
    if (!ranges)
        return fail(ranges.error());
    std::vector<PackedDay> days;
    for (const Range &range : *ranges) {
        if (const Result<> packed = pack(**reader, range, now, days); !packed)
            return fail(packed.error());
    }
    if (days.empty())
        return 0;
    const Result<> stored =
        m_writer.ask<void>([&](Warehouse &warehouse) { return warehouse.days().put(m_clinic, days, *records); });
    return stored ? Result<int>(int(days.size())) : fail(stored.error());
}

Result<std::vector<DayKeeper::Range>> DayKeeper::missing(Warehouse &reader) const
{
    const Result<QMap<QString, QString>> facts = reader.facts().of(m_clinic);
    if (!facts)
        return fail(facts.error());
    const auto from = domain::parseCivilDate(facts->value(QString::fromLatin1(domain::fact::syncedFrom)));
    const auto until = domain::parseCivilDate(facts->value(QString::fromLatin1(domain::fact::syncedUntil)));
    std::vector<Range> ranges;
    if (!from || !until)
        return ranges;
    const Result<std::vector<PackedDay>> stored = reader.days().read(m_clinic, domain::dayNumber(*from), domain::dayNumber(*until));
    if (!stored)
        return fail(stored.error());
    QSet<int> held;
    for (const PackedDay &day : *stored) {
        if (domain::PackedDayView::of(day.bytes))
            held.insert(day.day);
    }
    for (domain::CivilDate date = *from; date <= *until; date += std::chrono::days(1)) {
        if (held.contains(domain::dayNumber(date)))
            continue;
        if (!ranges.empty() && ranges.back().second + std::chrono::days(1) == date)
            ranges.back().second = date;
        else
            ranges.push_back({date, date});
    }
    return ranges;
}

Result<> DayKeeper::pack(Warehouse &reader, const Range &range, domain::Instant now, std::vector<PackedDay> &days) const
{
    // A day more on each side: what reaches over midnight touches both.
    const auto reading =
        warehouse::readBookOfRecords(reader, m_clinic, range.first - std::chrono::days(1), range.second + std::chrono::days(1), now);
    if (!reading)
        return fail(reading.error());
    for (domain::CivilDate date = range.first; date <= range.second; date += std::chrono::days(1)) {
        Result<QByteArray> bytes = domain::packDay(reading->book, date);
        if (!bytes)
            return fail(bytes.error());
        days.push_back({domain::dayNumber(date), std::move(*bytes)});
    }
    return {};
}

} // namespace articulator::engine
