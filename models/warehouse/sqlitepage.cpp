// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "warehouse/database.h"
#include "warehouse/pagewriter.h"
#include "warehouse/recordplace.h"
#include "warehouse/sqlitefile.h"
#include "warehouse/sqlitestatement.h"

namespace articulator::warehouse::sqlitepage {

using domain::fail;
using domain::Result;

namespace {

using Tokens = std::vector<vault::BlindToken>;

/// Tokens as one value: column, length, token, and so on. So the row itself knows what stands in the index for it.
QByteArray pack(const Tokens &tokens)
{
    QByteArray packed;
    for (const vault::BlindToken &token : tokens)
        packed.append(char(token.column)).append(char(token.token.size())).append(token.token);
    return packed;
}

Tokens unpack(const QByteArray &packed)
{
    Tokens tokens;
    for (qsizetype at = 0; at + 2 <= packed.size();) {
        const auto length = qsizetype(uchar(packed[at + 1]));
        tokens.push_back({vault::BlindColumn(packed[at]), packed.mid(at + 2, length)});
        at += 2 + length;
    }
    return tokens;
}

struct IndexEntry {
    const vault::BlindToken *token;
    const QByteArray *id;
};

bool before(const IndexEntry &a, const IndexEntry &b)
{
    return a.token->column != b.token->column ? a.token->column < b.token->column : a.token->token < b.token->token;
}

/// Writes the sealed halves of one page. New rows go in blind; only a row that is there already has its old tokens looked up.
class PhiWriter {
public:
    PhiWriter(sqlite3 *db, const QString &clinic) :
        m_clinic(clinic.toUtf8()),
        m_insert(db, Part::Phi,
                 "INSERT INTO phi.sealed (clinic, kind, external_id, row_version, blob, tokens) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        m_update(db, Part::Phi,
                 "UPDATE phi.sealed SET row_version = ?4, blob = ?5, tokens = ?6 WHERE clinic = ?1 AND kind = ?2 AND external_id = ?3"),
        m_oldTokens(db, Part::Phi, "SELECT tokens FROM phi.sealed WHERE clinic = ? AND kind = ? AND external_id = ?"),
        m_erase(db, Part::Phi, "DELETE FROM phi.sealed WHERE clinic = ? AND kind = ? AND external_id = ?"),
        m_index(db, Part::Phi, "INSERT INTO phi.blind (clinic, col, token, external_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        m_unindex(db, Part::Phi, "DELETE FROM phi.blind WHERE clinic = ? AND col = ? AND token = ? AND external_id = ?")
    {
    }

    Result<> write(const std::vector<PageRow> &rows)
    {
        m_ids.reserve(rows.size());
        for (const PageRow &row : rows) {
            if (row.step != PageRow::Step::Put || !holdsPhi(row.kind))
                continue;
            m_ids.push_back(row.externalId.toUtf8());
            auto done = row.sealed.isEmpty() ? erase(row, m_ids.back()) : put(row, m_ids.back());
            if (!done)
                return done;
        }
        return indexAll();
    }

private:
    void bindKey(SqliteStatement &statement, const PageRow &row, const QByteArray &id)
    {
        statement.text(1, m_clinic);
        statement.integer(2, int(row.kind));
        statement.text(3, id);
    }

    void bindAll(SqliteStatement &statement, const PageRow &row, const QByteArray &id, const QByteArray &tokens)
    {
        bindKey(statement, row, id);
        statement.integer(4, row.version);
        statement.blob(5, row.sealed);
        statement.blob(6, tokens);
    }

    Result<> put(const PageRow &row, const QByteArray &id)
    {
        const QByteArray tokens = pack(row.tokens);
        bindAll(m_insert, row, id, tokens);
        if (auto done = m_insert.run(); !done)
            return done;
        if (m_insert.changedNothing()) {
            bindKey(m_oldTokens, row, id);
            auto old = m_oldTokens.readBlob();
            if (!old)
                return fail(old.error());
            if (auto done = *old == tokens ? Result<>() : unindex(unpack(*old), id); !done)
                return done;
            bindAll(m_update, row, id, tokens);
            if (auto done = m_update.run(); !done || *old == tokens)
                return done;
        }
        for (const vault::BlindToken &token : row.tokens)
            m_entries.push_back({&token, &id});
        return {};
    }

    Result<> erase(const PageRow &row, const QByteArray &id)
    {
        bindKey(m_oldTokens, row, id);
        auto old = m_oldTokens.readBlob();
        if (!old)
            return fail(old.error());
        if (auto done = unindex(unpack(*old), id); !done)
            return done;
        bindKey(m_erase, row, id);
        return m_erase.run();
    }

    static void bindEntry(SqliteStatement &statement, const QByteArray &clinic, const vault::BlindToken &token, const QByteArray &id)
    {
        statement.text(1, clinic);
        statement.integer(2, int(token.column));
        statement.blob(3, token.token);
        statement.text(4, id);
    }

    Result<> unindex(const Tokens &tokens, const QByteArray &id)
    {
        for (const vault::BlindToken &token : tokens) {
            bindEntry(m_unindex, m_clinic, token, id);
            if (auto done = m_unindex.run(); !done)
                return done;
        }
        return {};
    }

    /// In the order of the index: tokens are random, and pages of the tree are then visited once.
    Result<> indexAll()
    {
        std::sort(m_entries.begin(), m_entries.end(), before);
        for (const IndexEntry &entry : m_entries) {
            bindEntry(m_index, m_clinic, *entry.token, *entry.id);
            if (auto done = m_index.run(); !done)
                return done;
        }
        return {};
    }

    QByteArray m_clinic;
    SqliteStatement m_insert;
    SqliteStatement m_update;
    SqliteStatement m_oldTokens;
    SqliteStatement m_erase;
    SqliteStatement m_index;
    SqliteStatement m_unindex;
    std::vector<QByteArray> m_ids;
    std::vector<IndexEntry> m_entries;
};

/// Bound bytes have to live until the step.
struct RowBytes {
    QByteArray id;
    QByteArray patient;
};

void bindRecord(SqliteStatement &put, const QByteArray &clinic, const PageRow &row, const RowBytes &bytes, qint64 seenAt)
{
    put.text(1, clinic);
    put.integer(2, int(row.kind));
    put.text(3, bytes.id);
    put.integer(4, 0);
    put.integer(5, row.version);
    put.integer(6, seenAt);
    put.maybe(7, row.startAt);
    put.maybe(8, row.endAt);
    put.maybe(9, row.day);
    bytes.patient.isEmpty() ? put.null(10) : put.text(10, bytes.patient);
    put.blob(11, row.fingerprint);
    put.text(12, row.body);
}

} // namespace

Result<> writePhi(Database &database, const QString &clinic, const std::vector<PageRow> &rows)
{
    return PhiWriter(sqlitefile::handle(database.connection(Part::Phi)), clinic).write(rows);
}

Result<> writeRecords(Database &database, const QString &clinic, const std::vector<PageRow> &rows, qint64 seenAt)
{
    sqlite3 *db = sqlitefile::handle(database.connection(Part::Operations));
    SqliteStatement put(db, Part::Operations,
                        "INSERT INTO ops.record (clinic, kind, external_id, deleted, version, seen_at, start_at, end_at, day, patient, fingerprint, "
                        "body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (clinic, kind, external_id) DO UPDATE SET "
                        "deleted = excluded.deleted, version = excluded.version, seen_at = excluded.seen_at, start_at = excluded.start_at, "
                        "end_at = excluded.end_at, day = excluded.day, patient = excluded.patient, fingerprint = excluded.fingerprint, "
                        "body = excluded.body");
    SqliteStatement remove(db, Part::Operations,
                           "UPDATE ops.record SET deleted = 1, version = ?4, seen_at = ?5 WHERE clinic = ?1 AND kind = ?2 AND external_id = ?3");
    const QByteArray name = clinic.toUtf8();
    for (const PageRow &row : rows) {
        const RowBytes bytes{row.externalId.toUtf8(), row.patient.toUtf8()};
        if (row.step == PageRow::Step::Put) {
            bindRecord(put, name, row, bytes, seenAt);
        } else {
            remove.text(1, name);
            remove.integer(2, int(row.kind));
            remove.text(3, bytes.id);
            remove.integer(4, row.version);
            remove.integer(5, seenAt);
        }
        if (auto done = (row.step == PageRow::Step::Put ? put : remove).run(); !done)
            return done;
    }
    return {};
}

} // namespace articulator::warehouse::sqlitepage
