// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QHash>

#include "domain/recordjson.h"
#include "warehouse/database.h"
#include "warehouse/recordplace.h"
#include "warehouse/statement.h"
#include "warehouse/stores.h"
#include "warehouse/transaction.h"

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::RecordKind;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ops = Part::Operations;
/// Beyond this many rows one walk over the kind's sealed values is cheaper than asking for each.
constexpr std::size_t askedOneByOne = 400;

struct Sealed {
    qint64 version = 0;
    QByteArray blob;
};

QString selectText(const RecordQuery &query)
{
    QString sql = u"SELECT external_id, deleted, version, seen_at, start_at, body FROM ops.record WHERE clinic = ? AND kind = ?"_s;
    if (!query.externalId.isEmpty())
        sql += u" AND external_id = ?"_s;
    if (!query.withDeleted)
        sql += u" AND deleted = 0"_s;
    if (query.from)
        sql += u" AND start_at IS NOT NULL AND (start_at >= ? OR end_at > ?)"_s;
    if (query.until)
        sql += u" AND start_at < ?"_s;
    if (!query.patient.isEmpty())
        sql += u" AND patient = ?"_s;
    return sql;
}

void bindQuery(Statement &statement, const RecordQuery &query)
{
    statement.bind(query.clinic).bind(int(query.kind));
    if (!query.externalId.isEmpty())
        statement.bind(query.externalId);
    if (query.from)
        statement.bind(*query.from).bind(*query.from);
    if (query.until)
        statement.bind(*query.until);
    if (!query.patient.isEmpty())
        statement.bind(query.patient);
}

struct Sorted {
    StoredRecord stored;
    std::optional<qint64> start;
};

bool before(const Sorted &a, const Sorted &b)
{
    if (a.start != b.start)
        return a.start < b.start;
    return domain::idLess(a.stored.record.externalId, b.stored.record.externalId);
}

Result<> readSealed(Database &database, const RecordQuery &query, std::vector<Sorted> &rows)
{
    QHash<QString, Sealed> sealed;
    const bool walk = rows.size() > askedOneByOne;
    Statement select(database, Part::Phi,
                     u"SELECT external_id, row_version, blob FROM phi.sealed WHERE clinic = ? AND kind = ?"_s
                         + (walk ? u""_s : u" AND external_id = ?"_s));
    const auto take = [&](const Statement &row) { sealed.insert(row.text(0), {row.integer(1), row.bytes(2)}); };
    if (walk) {
        if (auto read = select.bind(query.clinic).bind(int(query.kind)).each(take); !read)
            return read;
    }
    for (Sorted &row : rows) {
        const QString &id = row.stored.record.externalId;
        if (!walk) {
            if (auto read = select.bind(query.clinic).bind(int(query.kind)).bind(id).each(take); !read)
                return read;
        }
        const Sealed found = sealed.value(id);
        row.stored.sealed = found.blob;
        row.stored.sealedVersion = found.version;
    }
    return {};
}

Result<std::vector<Sorted>> readRows(Database &database, const RecordQuery &query)
{
    std::vector<Sorted> rows;
    std::optional<Error> bad;
    Statement select(database, ops, selectText(query));
    bindQuery(select, query);
    auto read = select.each([&](const Statement &row) {
        domain::Record record;
        record.externalId = row.text(0);
        record.clinic = query.clinic;
        record.id = recordId(query.clinic, query.kind, record.externalId);
        record.deleted = row.flag(1);
        record.version = row.integer(2);
        record.seenAt = row.instant(3);
        auto body = domain::bodyFrom(query.kind, row.utf8(5), {});
        if (!body) {
            bad = body.error();
            return;
        }
        record.body = std::move(*body);
        rows.push_back({{std::move(record), {}, 0}, row.isNull(4) ? std::nullopt : std::optional(row.integer(4))});
    });
    if (!read)
        return fail(read.error());
    if (bad)
        return fail(*bad);
    return rows;
}

} // namespace

Result<std::vector<StoredRecord>> RecordStore::read(const RecordQuery &query)
{
    auto rows = readRows(m_database, query);
    if (!rows)
        return fail(rows.error());
    // PHI is read after the operational rows: it is committed before them, so it is never the older of the two.
    if (holdsPhi(query.kind)) {
        if (auto sealed = readSealed(m_database, query, *rows); !sealed)
            return fail(sealed.error());
    }
    std::sort(rows->begin(), rows->end(), before);
    std::vector<StoredRecord> records;
    records.reserve(rows->size());
    for (Sorted &row : *rows)
        records.push_back(std::move(row.stored));
    return records;
}

Result<> RecordStore::reveal(StoredRecord &stored, vault::ClinicCipher &cipher, const domain::AuditTicket &ticket)
{
    if (stored.sealed.isEmpty())
        return {};
    const RecordKind kind = domain::kindOf(stored.record.body);
    auto plain = cipher.open(ticket, phiPlace(stored.record.clinic, kind, stored.record.externalId, stored.sealedVersion), stored.sealed);
    if (!plain)
        return fail(plain.error());
    auto body = domain::bodyFrom(kind, domain::operationalBytes(stored.record.body), *plain);
    if (!body)
        return fail(body.error());
    stored.record.body = std::move(*body);
    return {};
}

Result<qint64> RecordStore::count(const QString &clinic)
{
    qint64 count = 0;
    auto read = Statement(m_database, ops, u"SELECT count(*) FROM ops.record WHERE clinic = ? AND deleted = 0"_s)
                    .bind(clinic).each([&](const Statement &row) { count = row.integer(0); });
    return read ? Result<qint64>(count) : fail(read.error());
}

Result<QMap<RecordKind, qint64>> RecordStore::counts(const QString &clinic)
{
    QMap<RecordKind, qint64> counts;
    auto read = Statement(m_database, ops, u"SELECT kind, count(*) FROM ops.record WHERE clinic = ? AND deleted = 0 GROUP BY kind"_s)
                    .bind(clinic)
                    .each([&](const Statement &row) { counts.insert(RecordKind(row.integer(0)), row.integer(1)); });
    return read ? Result<QMap<RecordKind, qint64>>(counts) : fail(read.error());
}

} // namespace articulator::warehouse
