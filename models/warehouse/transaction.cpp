// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/transaction.h"

#include <QSqlError>
#include <QSqlQuery>

#include "warehouse/database.h"
#include "warehouse/sqlerror.h"
#include "warehouse/sqlitefile.h"

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<> run(const Database &database, Part part, const QString &sql)
{
    QSqlQuery query(database.connection(part));
    if (!query.exec(sql))
        return fail(sqlError(query.lastError(), part, database.isShared()));
    return {};
}

/// A writer of SQLite takes its lock at once, so that it never fails half-way for having read first.
QString opening(bool shared, Transaction::Intent intent)
{
    if (intent == Transaction::Intent::Write)
        return shared ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s;
    return shared ? u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s : u"BEGIN"_s;
}

} // namespace

Result<Transaction> Transaction::begin(Database &database, Part part, Intent intent)
{
    if (intent == Intent::Write) {
        if (auto writer = database.requireWriter(part); !writer)
            return fail(writer.error());
    }
    auto &nesting = database.nesting(part);
    if (nesting.depth == 0) {
        if (auto begun = run(database, part, opening(database.isShared(), intent)); !begun)
            return fail(begun.error());
        nesting.doomed = false;
    }
    ++nesting.depth;
    return Transaction(database, part);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)), m_part(other.m_part) { }

Transaction::~Transaction()
{
    if (!m_database)
        return;
    auto &nesting = m_database->nesting(m_part);
    nesting.doomed = true;
    if (--nesting.depth == 0)
        (void)run(*m_database, m_part, u"ROLLBACK"_s);
}

Result<> Transaction::commit()
{
    auto &nesting = m_database->nesting(m_part);
    if (nesting.depth > 1) {
        --nesting.depth;
        m_database = nullptr;
        return {};
    }
    if (nesting.doomed)
        return fail(Error::Kind::Internal, "transaction-doomed", u"an inner step failed, so nothing was written"_s);
    if (auto committed = run(*m_database, m_part, u"COMMIT"_s); !committed)
        return committed;
    nesting.depth = 0;
    if (m_database->isEngine() && !m_database->isShared())
        sqlitefile::boundWal(m_database->connection(m_part), m_part);
    m_database = nullptr;
    return {};
}

} // namespace articulator::warehouse
