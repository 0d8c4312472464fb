// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>

#include <QByteArray>

#include <sqlite3.h>

#include "domain/result.h"
#include "warehouse/sqlerror.h"

namespace articulator::warehouse {

/// A statement of SQLite's own interface, for bulk work. Bound bytes must outlive the step; a failed preparation shows at the first step.
class SqliteStatement {
public:
    SqliteStatement(sqlite3 *db, Part part, const char *sql) : m_db(db), m_part(part)
    {
        sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    }
    ~SqliteStatement() { sqlite3_finalize(m_statement); }
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    void text(int at, const QByteArray &value) { sqlite3_bind_text(m_statement, at, value.constData(), int(value.size()), SQLITE_STATIC); }
    void blob(int at, QByteArrayView value)
    {
        sqlite3_bind_blob(m_statement, at, value.isEmpty() ? "" : value.data(), int(value.size()), SQLITE_STATIC);
    }
    void integer(int at, qint64 value) { sqlite3_bind_int64(m_statement, at, value); }
    template <typename Number> void maybe(int at, const std::optional<Number> &value)
    {
        value ? integer(at, *value) : void(sqlite3_bind_null(m_statement, at));
    }
    void null(int at) { sqlite3_bind_null(m_statement, at); }

    /// Runs a statement that gives no rows.
    [[nodiscard]] domain::Result<> run()
    {
        const int code = m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR;
        sqlite3_reset(m_statement);
        if (code == SQLITE_DONE)
            return {};
        return domain::fail(sqliteError(sqlite3_extended_errcode(m_db), m_part));
    }
    /// Calls `row(*this)` for each row that the statement gives.
    template <typename Row> [[nodiscard]] domain::Result<> each(Row row)
    {
        int code = m_statement ? SQLITE_ROW : SQLITE_ERROR;
        while (code == SQLITE_ROW) {
            code = sqlite3_step(m_statement);
            if (code == SQLITE_ROW)
                row(std::as_const(*this));
        }
        sqlite3_reset(m_statement);
        if (code == SQLITE_DONE)
            return {};
        return domain::fail(sqliteError(sqlite3_extended_errcode(m_db), m_part));
    }
    /// Of the current row, valid until the next.
    [[nodiscard]] QByteArrayView bytes(int column) const
    {
        const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArrayView(data, sqlite3_column_bytes(m_statement, column));
    }
    [[nodiscard]] qint64 number(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    [[nodiscard]] bool changedNothing() const { return sqlite3_changes(m_db) == 0; }

private:
    sqlite3 *m_db;
    Part m_part;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace articulator::warehouse
