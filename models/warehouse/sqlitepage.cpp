// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <initializer_list>

#include "warehouse/database.h"
#include "warehouse/pagewriter.h"
#include "warehouse/recordplace.h"
#include "warehouse/sqlitefile.h"
#include "warehouse/sqlitestatement.h"

namespace articulator::warehouse::sqlitepage {

using domain::Result;

namespace {

/// Writes the sealed halves of one page.
class PhiWriter {
public:
    PhiWriter(sqlite3 *db, const QByteArray &clinic) :
        m_clinic(clinic),
        m_insert(db, Part::Phi, "INSERT INTO phi.sealed (clinic, kind, external_id, row_version, blob) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        m_update(db, Part::Phi,
                 "UPDATE phi.sealed SET row_version = ?4, blob = ?5 WHERE clinic = ?1 AND kind = ?2 AND external_id = ?3"),
        m_erase(db, Part::Phi, "DELETE FROM phi.sealed WHERE clinic = ? AND kind = ? AND external_id = ?"),
        m_index(db, Part::Phi,
                "INSERT INTO phi.blind (clinic, external_id, tokens) VALUES (?, ?, ?) ON CONFLICT (clinic, external_id) "
                "DO UPDATE SET tokens = excluded.tokens WHERE tokens <> excluded.tokens"),
        m_unindex(db, Part::Phi, "DELETE FROM phi.blind WHERE clinic = ? AND external_id = ?")
    {
    }

    Result<> write(const std::vector<PageRow> &rows)
    {
        for (const PageRow &row : rows) {
            if (!changesPhi(row))
                continue;
            if (auto done = row.sealed.isEmpty() ? erase(row) : put(row); !done)
                return done;
        }
        return indexAll();
    }

private:
    void bindKey(SqliteStatement &statement, const PageRow &row)
    {
        statement.text(1, m_clinic);
        statement.integer(2, int(row.kind));
        statement.text(3, row.id);
    }

    Result<> run(SqliteStatement &statement, const PageRow &row)
    {
        bindKey(statement, row);
        statement.integer(4, row.version);
        statement.blob(5, row.sealed);
        return statement.run();
    }

    Result<> put(const PageRow &row)
    {
        if (auto done = run(m_insert, row); !done)
            return done;
        const bool known = m_insert.changedNothing();
        remember(row, known);
        return known ? run(m_update, row) : Result<>();
    }

    Result<> erase(const PageRow &row)
    {
        bindKey(m_erase, row);
        auto done = m_erase.run();
        remember(row, !m_erase.changedNothing());
        return done;
    }

    /// A patient who was not there before and has no tokens leaves the index alone.
    void remember(const PageRow &row, bool known)
    {
        if (row.kind == domain::RecordKind::Patient && (known || !row.tokens.isEmpty()))
            m_indexed.push_back(&row);
    }

    /// After all the sealed rows, so that each of the two trees stays in the processor's cache while it is filled.
    Result<> indexAll()
    {
        for (const PageRow *row : m_indexed) {
            SqliteStatement &statement = row->tokens.isEmpty() ? m_unindex : m_index;
            statement.text(1, m_clinic);
            statement.text(2, row->id);
            if (!row->tokens.isEmpty())
                statement.blob(3, row->tokens);
            if (auto done = statement.run(); !done)
                return done;
        }
        return {};
    }

    QByteArray m_clinic;
    SqliteStatement m_insert;
    SqliteStatement m_update;
    SqliteStatement m_erase;
    SqliteStatement m_index;
    SqliteStatement m_unindex;
    std::vector<const PageRow *> m_indexed;
};

/// Writes the operational halves of one page. A row that is there already is changed in place, and the two indexes are left alone where what they
/// order by stayed: most changes move neither. With a trigger on the table SQLite copies every page a statement touches, in case the statement alone
/// has to be undone; OR IGNORE spares it that, and a row that was ignored is put again without.
class RecordWriter {
public:
    RecordWriter(sqlite3 *db, const QByteArray &clinic, qint64 seenAt) :
        m_clinic(clinic),
        m_seenAt(seenAt),
        m_insert(db, Part::Operations,
                 "INSERT OR IGNORE INTO ops.record (clinic, kind, external_id, deleted, version, seen_at, end_at, day, fingerprint, body, start_at, "
                 "patient) VALUES (?1, ?2, ?3, 0, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"),
        m_put(db, Part::Operations,
              "INSERT INTO ops.record (clinic, kind, external_id, deleted, version, seen_at, end_at, day, fingerprint, body, start_at, patient) "
              "VALUES (?1, ?2, ?3, 0, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT (clinic, kind, external_id) DO UPDATE SET deleted = 0, "
              "version = excluded.version, seen_at = excluded.seen_at, end_at = excluded.end_at, day = excluded.day, "
              "fingerprint = excluded.fingerprint, body = excluded.body, start_at = excluded.start_at, patient = excluded.patient"),
        m_change(db, Part::Operations,
                 "UPDATE OR IGNORE ops.record SET deleted = 0, version = ?4, seen_at = ?5, end_at = ?6, day = ?7, fingerprint = ?8, body = ?9 "
                 "WHERE clinic = ?1 AND kind = ?2 AND external_id = ?3 AND start_at IS ?10 AND patient IS ?11"),
        m_move(db, Part::Operations,
               "UPDATE OR IGNORE ops.record SET deleted = 0, version = ?4, seen_at = ?5, end_at = ?6, day = ?7, fingerprint = ?8, body = ?9, "
               "start_at = ?10 WHERE clinic = ?1 AND kind = ?2 AND external_id = ?3 AND patient IS ?11"),
        m_remove(db, Part::Operations,
                 "UPDATE ops.record SET deleted = 1, version = ?4, seen_at = ?5 WHERE clinic = ?1 AND kind = ?2 AND external_id = ?3")
    {
    }

    Result<> write(const PageRow &row)
    {
        if (row.step == PageRow::Step::Delete) {
            bindKey(m_remove, row);
            return m_remove.run();
        }
        m_patient = row.patient.toUtf8();
        return row.version > 1 ? untilTaken({&m_change, &m_move, &m_put}, row) : untilTaken({&m_insert, &m_put}, row);
    }

private:
    void bindKey(SqliteStatement &statement, const PageRow &row)
    {
        statement.text(1, m_clinic);
        statement.integer(2, int(row.kind));
        statement.text(3, row.id);
        statement.integer(4, row.version);
        statement.integer(5, m_seenAt);
    }

    void bindAll(SqliteStatement &statement, const PageRow &row)
    {
        bindKey(statement, row);
        statement.maybe(6, row.endAt);
        statement.maybe(7, row.day);
        statement.blob(8, QByteArrayView(row.fingerprint.data(), qsizetype(row.fingerprint.size())));
        statement.text(9, row.body);
        statement.maybe(10, row.startAt);
        m_patient.isEmpty() ? statement.null(11) : statement.text(11, m_patient);
    }

    /// Runs one after the other, until one has written the row.
    Result<> untilTaken(std::initializer_list<SqliteStatement *> steps, const PageRow &row)
    {
        for (SqliteStatement *step : steps) {
            bindAll(*step, row);
            if (auto done = step->run(); !done || !step->changedNothing())
                return done;
        }
        return {};
    }

    QByteArray m_clinic;
    qint64 m_seenAt;
    QByteArray m_patient;
    SqliteStatement m_insert;
    SqliteStatement m_put;
    SqliteStatement m_change;
    SqliteStatement m_move;
    SqliteStatement m_remove;
};

} // namespace

Result<> writePhi(Database &database, const QString &clinic, const std::vector<PageRow> &rows)
{
    return writePhi(sqlitefile::handle(database.connection(Part::Phi)), clinic.toUtf8(), rows);
}

Result<> writePhi(sqlite3 *db, const QByteArray &clinic, const std::vector<PageRow> &rows)
{
    return PhiWriter(db, clinic).write(rows);
}

Result<> writeRecords(Database &database, const QString &clinic, const std::vector<PageRow> &rows, qint64 seenAt)
{
    RecordWriter writer(sqlitefile::handle(database.connection(Part::Operations)), clinic.toUtf8(), seenAt);
    for (const PageRow &row : rows) {
        if (auto done = writer.write(row); !done)
            return done;
    }
    return {};
}

} // namespace articulator::warehouse::sqlitepage
