// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/daykeeper.h"

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
    const Result<std::vector<PackedDay>> days = changedDays(**reader, now);
    if (!days)
        return fail(days.error());
    if (days->empty())
        return 0;
    const Result<> stored =
        m_writer.ask<void>([this, &days](Warehouse &warehouse) { return warehouse.days().put(m_clinic, *days); });
    return stored ? Result<int>(int(days->size())) : fail(stored.error());
}

Result<std::vector<PackedDay>> DayKeeper::changedDays(Warehouse &reader, domain::Instant now) const
{
    const Result<QMap<QString, QString>> facts = reader.facts().of(m_clinic);
    if (!facts)
        return fail(facts.error());
    const auto from = domain::parseCivilDate(facts->value(QString::fromLatin1(domain::fact::syncedFrom)));
    const auto until = domain::parseCivilDate(facts->value(QString::fromLatin1(domain::fact::syncedUntil)));
    std::vector<PackedDay> changed;
    if (!from || !until || *until < *from)
        return changed;
    const Result<warehouse::BookReading> reading = warehouse::readBook(reader, m_clinic, *from, *until, now);
    if (!reading)
        return fail(reading.error());
    const Result<std::vector<PackedDay>> stored = reader.days().read(m_clinic, domain::dayNumber(*from), domain::dayNumber(*until));
    if (!stored)
        return fail(stored.error());
    QMap<int, QByteArray> held;
    for (const PackedDay &day : *stored)
        held.insert(day.day, day.bytes);
    for (domain::CivilDate date = *from; date <= *until; date += std::chrono::days(1)) {
        Result<QByteArray> bytes = domain::packDay(reading->book, date);
        if (!bytes)
            return fail(bytes.error());
        if (const int number = domain::dayNumber(date); held.value(number) != *bytes)
            changed.push_back({number, std::move(*bytes)});
    }
    return changed;
}

} // namespace articulator::engine
