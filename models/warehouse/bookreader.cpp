// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/bookreader.h"

#include <algorithm>

#include "domain/change.h"
#include "domain/packedday.h"
#include "domain/status.h"
#include "warehouse/stores.h"
#include "warehouse/warehouse.h"

namespace articulator::warehouse {

using domain::Book;
using domain::fail;
using domain::RecordKind;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Body> Result<std::vector<domain::Entry<Body>>> entries(Warehouse &warehouse, const RecordQuery &query)
{
    auto records = warehouse.records().read(query);
    if (!records)
        return fail(records.error());
    std::vector<domain::Entry<Body>> found;
    found.reserve(records->size());
    for (StoredRecord &stored : *records)
        found.push_back({stored.record.externalId, std::get<Body>(std::move(stored.record.body))});
    return found;
}

template <typename Body> Result<> fill(std::vector<domain::Entry<Body>> &into, Warehouse &warehouse, const RecordQuery &query)
{
    auto found = entries<Body>(warehouse, query);
    if (!found)
        return fail(found.error());
    into = std::move(*found);
    return {};
}

RecordQuery all(const QString &clinic, RecordKind kind)
{
    RecordQuery query;
    query.clinic = clinic;
    query.kind = kind;
    return query;
}

bool isOff(const QString &value)
{
    return value == "false"_L1 || value == "0"_L1 || value == "no"_L1 || value == "off"_L1;
}

void applyFacts(Book &book, const QMap<QString, QString> &facts, const QString &pms, domain::Instant pcNow)
{
    const auto fact = [&](const char *name) { return facts.value(QString::fromLatin1(name)); };
    const auto offset = std::chrono::milliseconds(qRound64(fact(domain::fact::clockOffset).toDouble() * 1000));
    book.now = pcNow + offset;
    book.unassignedProvider = fact(domain::fact::unassignedProvider);
    const QString isLength = fact(domain::fact::patternIsLength);
    book.patternIsLength = isLength.isEmpty() ? pms == "opendental"_L1 : !isOff(isLength);
    // Without both facts no day was read completely: a window that ends before it starts holds none.
    const auto from = domain::parseCivilDate(fact(domain::fact::syncedFrom));
    const auto until = domain::parseCivilDate(fact(domain::fact::syncedUntil));
    book.syncedFrom = from && until ? *from : domain::fromDayNumber(1);
    book.syncedUntil = from && until ? *until : domain::fromDayNumber(0);
}

Result<> fillSetup(Book &book, Warehouse &warehouse, const QString &clinic)
{
    if (auto done = fill(book.providers, warehouse, all(clinic, RecordKind::Provider)); !done)
        return done;
    if (auto done = fill(book.operatories, warehouse, all(clinic, RecordKind::Operatory)); !done)
        return done;
    return fill(book.types, warehouse, all(clinic, RecordKind::AppointmentType));
}

Result<> fillRecords(Book &book, Warehouse &warehouse, const QString &clinic, domain::CivilDate from, domain::CivilDate until)
{
    RecordQuery query = all(clinic, RecordKind::Schedule);
    query.from = book.zone.dayBounds(from)[0];
    query.until = book.zone.dayBounds(until + std::chrono::days(1))[1];
    if (auto done = fill(book.schedules, warehouse, query); !done)
        return done;
    query.kind = RecordKind::Appointment;
    query.until = book.zone.dayBounds(until)[1];
    return fill(book.appointments, warehouse, query);
}

/// False where a day is not packed, or packed by another version of this program.
Result<bool> fillPackedDays(Book &book, Warehouse &warehouse, const QString &clinic, domain::CivilDate from, domain::CivilDate until)
{
    const domain::CivilDate last = until + std::chrono::days(1);
    const auto days = warehouse.days().read(clinic, domain::dayNumber(from), domain::dayNumber(last));
    if (!days)
        return fail(days.error());
    if (int(days->size()) != domain::dayNumber(last) - domain::dayNumber(from) + 1)
        return false;
    std::vector<QByteArray> rows;
    for (const PackedDay &day : *days)
        rows.push_back(day.bytes);
    if (!domain::unpackDays(rows, book)) {
        book.schedules.clear();
        book.appointments.clear();
        return false;
    }
    // The day after is packed with its appointments, of which only those that begin before it are of interest.
    const domain::Instant end = book.zone.dayBounds(until)[1];
    std::erase_if(book.appointments, [end](const auto &entry) { return *entry.body.start >= end; });
    return true;
}

/// The older of the two readings that a book lives on; absent while one was never whole.
Result<std::optional<domain::Instant>> asOf(Warehouse &warehouse, const QString &clinic)
{
    auto resources = warehouse.resources().of(clinic);
    if (!resources)
        return fail(resources.error());
    std::optional<domain::Instant> oldest;
    int known = 0;
    for (const ResourceRow &row : *resources) {
        if ((row.resource != "schedules"_L1 && row.resource != "appointments"_L1) || !row.asOf)
            continue;
        ++known;
        oldest = oldest ? std::min(*oldest, *row.asOf) : *row.asOf;
    }
    return known == 2 ? oldest : std::nullopt;
}

} // namespace

namespace {

enum class From { PackedDays, Records };

Result<> fillDays(From source, Book &book, Warehouse &warehouse, const QString &clinic, domain::CivilDate from, domain::CivilDate until)
{
    if (source == From::PackedDays) {
        const Result<bool> filled = fillPackedDays(book, warehouse, clinic, from, until);
        if (!filled || *filled)
            return filled ? Result<>() : fail(filled.error());
    }
    return fillRecords(book, warehouse, clinic, from, until);
}

Result<BookReading> readFrom(From source, Warehouse &warehouse, const QString &clinic, domain::CivilDate from, domain::CivilDate until, domain::Instant pcNow)
{
    auto row = warehouse.clinics().find(clinic);
    if (!row)
        return fail(row.error());
    auto zone = domain::Zone::named(row->zone);
    if (!zone)
        return fail(zone.error());
    auto facts = warehouse.facts().of(clinic);
    if (!facts)
        return fail(facts.error());
    BookReading reading;
    reading.book.zone = *zone;
    reading.book.brokenBlocks = !isOff(row->settings.value(u"broken-blocks"_s));
    applyFacts(reading.book, *facts, row->pms, pcNow);
    if (auto filled = fillSetup(reading.book, warehouse, clinic); !filled)
        return fail(filled.error());
    if (auto filled = fillDays(source, reading.book, warehouse, clinic, from, until); !filled)
        return fail(filled.error());
    auto age = asOf(warehouse, clinic);
    if (!age)
        return fail(age.error());
    reading.asOf = *age;
    return reading;
}

} // namespace

Result<BookReading> readBook(Warehouse &warehouse, const QString &clinic, domain::CivilDate from, domain::CivilDate until, domain::Instant pcNow)
{
    return readFrom(From::PackedDays, warehouse, clinic, from, until, pcNow);
}

Result<BookReading> readBookOfRecords(Warehouse &warehouse, const QString &clinic, domain::CivilDate from, domain::CivilDate until,
                                      domain::Instant pcNow)
{
    return readFrom(From::Records, warehouse, clinic, from, until, pcNow);
}

Result<bool> isSilentAsExpected(Warehouse &warehouse, const ClinicRow &clinic, const QByteArray &errorCode, domain::Instant pmsNow)
{
    const QString hours = clinic.settings.value(u"quiet-hours"_s);
    if (hours.isEmpty() || !domain::saysSilence(errorCode))
        return false;
    const auto zone = domain::Zone::named(clinic.zone);
    if (!zone)
        return fail(zone.error());
    // A week on both sides, so that a holiday is not taken for a clinic without schedules.
    RecordQuery query = all(clinic.id, RecordKind::Schedule);
    query.from = pmsNow - std::chrono::days(7);
    query.until = pmsNow + std::chrono::days(7);
    const auto schedules = entries<domain::Schedule>(warehouse, query);
    if (!schedules)
        return fail(schedules.error());
    return domain::isQuietHour(hours, zone->civil(pmsNow), *schedules);
}

} // namespace articulator::warehouse
