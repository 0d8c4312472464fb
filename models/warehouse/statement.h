// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlQuery>

#include "domain/instant.h"
#include "domain/result.h"
#include "warehouse/part.h"

namespace articulator::warehouse {

class Database;

/// One prepared statement: bind in the order of its question marks, run, read typed columns. Reads forward only.
class Statement {
public:
    Statement(Database &database, Part part, const QString &sql);

    Statement &bind(const QString &value) { return add(QVariant(value.isNull() ? QStringLiteral("") : value)); }
    Statement &bind(const QByteArray &value) { return add(QVariant(value.isNull() ? QByteArray("") : value)); }
    Statement &bind(qint64 value) { return add(QVariant(value)); }
    Statement &bind(int value) { return add(QVariant(value)); }
    Statement &bind(bool value) { return add(QVariant(value ? 1 : 0)); }
    Statement &bind(domain::Instant value) { return bind(domain::toEpochMs(value)); }
    Statement &bind(const std::optional<domain::Instant> &value);

    [[nodiscard]] domain::Result<> run();
    /// Runs and calls `row(*this)` for each row; an error on the way ends it.
    template <typename Row> [[nodiscard]] domain::Result<> each(Row row)
    {
        if (auto ran = run(); !ran)
            return ran;
        while (m_query.next())
            row(std::as_const(*this));
        return end();
    }
    /// Runs and reads the first row with `row`; false where there is none.
    template <typename Row> [[nodiscard]] domain::Result<bool> first(Row row)
    {
        if (auto ran = run(); !ran)
            return domain::fail(ran.error());
        const bool found = m_query.next();
        if (found)
            row(std::as_const(*this));
        if (auto ended = end(); !ended)
            return domain::fail(ended.error());
        return found;
    }

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray utf8(int column) const { return text(column).toUtf8(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] domain::Instant instant(int column) const { return domain::fromEpochMs(integer(column)); }
    [[nodiscard]] std::optional<domain::Instant> maybeInstant(int column) const;
    [[nodiscard]] qint64 affected() const { return m_query.numRowsAffected(); }

private:
    Statement &add(const QVariant &value);
    [[nodiscard]] domain::Result<> end();

    QSqlQuery m_query;
    Part m_part;
    bool m_shared;
    bool m_prepared;
    int m_position = 0;
};

} // namespace articulator::warehouse
