// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/sqlerror.h"

#include <sqlite3.h>

namespace articulator::warehouse {

using domain::Error;
using namespace Qt::Literals::StringLiterals;

namespace {

QString detailOf(Part part, const QString &what)
{
    return u"%1: %2"_s.arg(QString(fileName(part)), what);
}

bool isDamage(int code)
{
    return (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB || code == SQLITE_IOERR_SHORT_READ
        || code == SQLITE_IOERR_DATA || code == SQLITE_IOERR_CORRUPTFS;
}

} // namespace

Error sqliteError(int code, Part part)
{
    const QString number = QString::number(code);
    if (isDamage(code))
        return {Error::Kind::Integrity, "warehouse-damaged", detailOf(part, u"the file is damaged or is no database (SQLite %1)"_s.arg(number))};
    switch (code & 0xff) {
    case SQLITE_FULL: return {Error::Kind::DiskFull, "disk-full", detailOf(part, u"no room to write"_s)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {Error::Kind::Busy, "warehouse-busy", detailOf(part, u"another process holds the file (SQLite %1)"_s.arg(number))};
    case SQLITE_READONLY: return {Error::Kind::Refused, "read-only", detailOf(part, u"not open for writing"_s)};
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN: return {Error::Kind::Refused, "cannot-open", detailOf(part, u"the file cannot be opened (SQLite %1)"_s.arg(number))};
    default: break;
    }
    if (code == SQLITE_CONSTRAINT_TRIGGER)
        return {Error::Kind::Refused, "append-only", detailOf(part, u"rows here are never changed"_s)};
    return {Error::Kind::Internal, "sql", detailOf(part, u"a statement failed (SQLite %1)"_s.arg(number))};
}

Error postgresError(const QByteArray &state, Part part)
{
    const QString code = QString::fromLatin1(state);
    if (state.isEmpty() || state.startsWith("08") || state.startsWith("57P"))
        return {Error::Kind::Unreachable, "warehouse-unreachable", detailOf(part, u"the database server does not answer %1"_s.arg(code))};
    if (state == "53100")
        return {Error::Kind::DiskFull, "disk-full", detailOf(part, u"no room to write"_s)};
    if (state.startsWith("53") || state.startsWith("40") || state == "55P03")
        return {Error::Kind::Busy, "warehouse-busy", detailOf(part, u"the database is busy (SQLSTATE %1)"_s.arg(code))};
    if (state == "XX001" || state == "XX002")
        return {Error::Kind::Integrity, "warehouse-damaged", detailOf(part, u"the database is damaged (SQLSTATE %1)"_s.arg(code))};
    if (state == "AR001")
        return {Error::Kind::Refused, "append-only", detailOf(part, u"rows here are never changed"_s)};
    if (state == "42501" || state == "25006")
        return {Error::Kind::Refused, "read-only", detailOf(part, u"not allowed for this database user"_s)};
    return {Error::Kind::Internal, "sql", detailOf(part, u"a statement failed (SQLSTATE %1)"_s.arg(code))};
}

Error sqlError(const QSqlError &error, Part part, bool shared)
{
    if (shared)
        return postgresError(error.nativeErrorCode().toLatin1(), part);
    return sqliteError(error.nativeErrorCode().toInt(), part);
}

} // namespace articulator::warehouse
