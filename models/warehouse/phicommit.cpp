// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/database.h"
#include "warehouse/pagewriter.h"
#include "warehouse/sqlitefile.h"
#include "warehouse/sqlitestatement.h"

namespace articulator::warehouse::sqlitepage {

using domain::Result;

namespace {

Result<> step(sqlite3 *db, const char *sql)
{
    return SqliteStatement(db, Part::Phi, sql).run();
}

/// Over the native handle alone: Qt's objects belong to the engine's thread.
Result<> commitAll(sqlite3 *db, const QByteArray &clinic, const std::vector<PageRow> &rows)
{
    if (auto begun = step(db, "BEGIN IMMEDIATE"); !begun)
        return begun;
    auto done = writePhi(db, clinic, rows);
    if (done)
        done = step(db, "COMMIT");
    if (!done && sqlite3_get_autocommit(db) == 0)
        (void)step(db, "ROLLBACK");
    return done;
}

} // namespace

bool isIdle(Database &database, Part part)
{
    return sqlite3_get_autocommit(sqlitefile::handle(database.connection(part))) != 0;
}

PhiCommit::PhiCommit(Database &database, const QString &clinic, const std::vector<PageRow> &rows) :
    m_database(database),
    m_outcome(std::async(std::launch::async, [db = sqlitefile::handle(database.connection(Part::Phi)), name = clinic.toUtf8(), &rows] {
        return commitAll(db, name, rows);
    }))
{
}

PhiCommit::~PhiCommit()
{
    if (m_outcome.valid())
        m_outcome.wait();
    sqlitefile::boundWal(m_database.connection(Part::Phi), Part::Phi);
}

Result<> PhiCommit::wait()
{
    return m_outcome.get();
}

} // namespace articulator::warehouse::sqlitepage
