// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/packedtokens.h"
#include "warehouse/pagewriter.h"
#include "warehouse/postgresarray.h"
#include "warehouse/recordplace.h"

namespace articulator::warehouse::postgrespage {

using domain::Result;

namespace {

/// Rows of one statement: enough to forget the round trip, few enough to keep its text small.
constexpr std::size_t batch = 2000;

struct SealedColumns {
    PostgresArray kinds, ids, versions, blobs;
    PostgresArray bareKinds, bareIds; ///< rows without anything to hide
    PostgresArray indexed;            ///< ids whose tokens are written anew
    PostgresArray columns, tokens, owners;
};

void addTokens(SealedColumns &to, const PageRow &row, const QByteArray &id)
{
    if (row.kind != domain::RecordKind::Patient)
        return;
    to.indexed.text(id);
    for (const vault::BlindToken &token : vault::unpack(row.tokens)) {
        to.columns.integer(int(token.column));
        to.tokens.bytes(token.token);
        to.owners.text(id);
    }
}

void add(SealedColumns &to, const PageRow &row)
{
    if (!changesPhi(row))
        return;
    const QByteArray &id = row.id;
    addTokens(to, row, id);
    if (row.sealed.isEmpty()) {
        to.bareKinds.integer(int(row.kind));
        to.bareIds.text(id);
        return;
    }
    to.kinds.integer(int(row.kind));
    to.ids.text(id);
    to.versions.integer(row.version);
    to.blobs.bytes(row.sealed);
}

Result<> write(Database &database, const QByteArray &clinic, SealedColumns &columns)
{
    auto done = runWith(database, Part::Phi,
                        "INSERT INTO phi.sealed (clinic, kind, external_id, row_version, blob) SELECT $1, t.* "
                        "FROM unnest($2::integer[], $3::text[], $4::bigint[], $5::bytea[]) AS t "
                        "ON CONFLICT (clinic, kind, external_id) DO UPDATE SET row_version = excluded.row_version, blob = excluded.blob",
                        {clinic, columns.kinds.take(), columns.ids.take(), columns.versions.take(), columns.blobs.take()});
    if (done)
        done = runWith(database, Part::Phi,
                       "DELETE FROM phi.sealed AS s USING unnest($2::integer[], $3::text[]) AS t (kind, id) "
                       "WHERE s.clinic = $1 AND s.kind = t.kind AND s.external_id = t.id",
                       {clinic, columns.bareKinds.take(), columns.bareIds.take()});
    if (done)
        done = runWith(database, Part::Phi, "DELETE FROM phi.blind WHERE clinic = $1 AND external_id = ANY ($2::text[])",
                       {clinic, columns.indexed.take()});
    if (!done)
        return done;
    return runWith(database, Part::Phi,
                   "INSERT INTO phi.blind (clinic, col, token, external_id) SELECT $1, t.* "
                   "FROM unnest($2::integer[], $3::bytea[], $4::text[]) AS t ON CONFLICT DO NOTHING",
                   {clinic, columns.columns.take(), columns.tokens.take(), columns.owners.take()});
}

struct RecordColumns {
    PostgresArray kinds, ids, versions, starts, ends, days, patients, fingerprints, bodies;
    PostgresArray goneKinds, goneIds, goneVersions;
};

template <typename Number> void addMaybe(PostgresArray &to, const std::optional<Number> &value)
{
    value ? to.integer(*value) : to.null();
}

void add(RecordColumns &to, const PageRow &row)
{
    const QByteArray &id = row.id;
    if (row.step == PageRow::Step::Delete) {
        to.goneKinds.integer(int(row.kind));
        to.goneIds.text(id);
        to.goneVersions.integer(row.version);
        return;
    }
    to.kinds.integer(int(row.kind));
    to.ids.text(id);
    to.versions.integer(row.version);
    addMaybe(to.starts, row.startAt);
    addMaybe(to.ends, row.endAt);
    addMaybe(to.days, row.day);
    row.patient.isEmpty() ? to.patients.null() : to.patients.text(row.patient.toUtf8());
    to.fingerprints.bytes(QByteArrayView(row.fingerprint.data(), qsizetype(row.fingerprint.size())));
    to.bodies.text(row.body);
}

Result<> write(Database &database, const QByteArray &clinic, const QByteArray &seenAt, RecordColumns &columns)
{
    auto done = runWith(database, Part::Operations,
                        "INSERT INTO ops.record (clinic, deleted, seen_at, kind, external_id, version, start_at, end_at, day, patient, fingerprint, "
                        "body) SELECT $1, 0, $2::bigint, t.* FROM unnest($3::integer[], $4::text[], $5::bigint[], $6::bigint[], $7::bigint[], "
                        "$8::integer[], $9::text[], $10::bytea[], $11::text[]) AS t ON CONFLICT (clinic, kind, external_id) DO UPDATE SET "
                        "deleted = 0, version = excluded.version, seen_at = excluded.seen_at, start_at = excluded.start_at, "
                        "end_at = excluded.end_at, day = excluded.day, patient = excluded.patient, fingerprint = excluded.fingerprint, "
                        "body = excluded.body",
                        {clinic, seenAt, columns.kinds.take(), columns.ids.take(), columns.versions.take(), columns.starts.take(),
                         columns.ends.take(), columns.days.take(), columns.patients.take(), columns.fingerprints.take(), columns.bodies.take()});
    if (!done)
        return done;
    return runWith(database, Part::Operations,
                   "UPDATE ops.record AS r SET deleted = 1, version = t.version, seen_at = $2::bigint "
                   "FROM unnest($3::integer[], $4::text[], $5::bigint[]) AS t (kind, id, version) "
                   "WHERE r.clinic = $1 AND r.kind = t.kind AND r.external_id = t.id",
                   {clinic, seenAt, columns.goneKinds.take(), columns.goneIds.take(), columns.goneVersions.take()});
}

template <typename Columns, typename Write> Result<> inBatches(const std::vector<PageRow> &rows, Write writeColumns)
{
    for (std::size_t from = 0; from < rows.size(); from += batch) {
        Columns columns;
        for (std::size_t i = from; i < std::min(rows.size(), from + batch); ++i)
            add(columns, rows[i]);
        if (auto done = writeColumns(columns); !done)
            return done;
    }
    return {};
}

} // namespace

Result<> writePhi(Database &database, const QString &clinic, const std::vector<PageRow> &rows)
{
    const QByteArray name = clinic.toUtf8();
    return inBatches<SealedColumns>(rows, [&](SealedColumns &columns) { return write(database, name, columns); });
}

Result<> writeRecords(Database &database, const QString &clinic, const std::vector<PageRow> &rows, qint64 seenAt)
{
    const QByteArray name = clinic.toUtf8();
    const QByteArray seen = QByteArray::number(seenAt);
    return inBatches<RecordColumns>(rows, [&](RecordColumns &columns) { return write(database, name, seen, columns); });
}

} // namespace articulator::warehouse::postgrespage
