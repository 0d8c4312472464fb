// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/sqlitefile.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

#include "warehouse/sqlerror.h"

namespace articulator::warehouse::sqlitefile {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 walBound = 32 * 1024 * 1024;
constexpr qint64 largestChecked = 32 * 1024 * 1024;

/// DEFENSIVE keeps SQL from touching the schema's own pages, trusted_schema off keeps a doctored schema from calling functions. The main
/// database takes the part's schema name, so that one text of SQL serves both databases.
void harden(sqlite3 *db, Part part, Mode mode)
{
    sqlite3_db_config(db, SQLITE_DBCONFIG_MAINDBNAME, schemaName(part));
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    if (mode == Mode::Read)
        sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

QStringList pragmas(Part part, Mode mode)
{
    QStringList list{u"mmap_size=0"_s, u"temp_store=MEMORY"_s, u"cell_size_check=ON"_s, u"foreign_keys=ON"_s};
    if (mode == Mode::Read)
        return list << u"query_only=ON"_s << u"wal_autocheckpoint=0"_s;
    list << u"secure_delete=ON"_s << u"synchronous=FULL"_s << u"recursive_triggers=ON"_s;
    if (part == Part::Inbox)
        return list << u"journal_mode=TRUNCATE"_s;
    // Sixteen megabytes of log: a page that is written again and again goes into the file once.
    return list << u"journal_mode=WAL"_s << u"journal_size_limit=16777216"_s << u"wal_autocheckpoint=4000"_s << u"cache_size=-65536"_s;
}

/// A read-only handle opens write-ahead file and its index for writing all the same where the folder allows it: so SQLite can recover what a
/// killed engine left behind, while the database file itself stays out of reach.
QString options(Mode mode)
{
    return mode == Mode::Read ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s : u"QSQLITE_BUSY_TIMEOUT=10000"_s;
}

Result<> setUp(const QSqlDatabase &database, Part part, Mode mode)
{
    harden(handle(database), part, mode);
    for (const QString &pragma : pragmas(part, mode)) {
        if (auto set = scalar(database, part, u"PRAGMA "_s + pragma); !set)
            return fail(set.error());
    }
    if (auto read = scalar(database, part, u"SELECT count(*) FROM sqlite_schema"_s); !read)
        return fail(read.error());
    return {};
}

} // namespace

QString pathOf(const Location &location, Part part)
{
    return location.dataFolder + u'/' + QString(fileName(part));
}

sqlite3 *handle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

Result<> makeFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0)
        return fail(errno == ENOSPC ? Error::Kind::DiskFull : Error::Kind::Refused, errno == ENOSPC ? "disk-full" : "cannot-create",
                    u"%1: %2"_s.arg(path, qt_error_string(errno)));
    ::close(fd);
    return {};
}

Result<QSqlDatabase> open(const QString &path, Part part, Mode mode, const QString &connectionName)
{
    if (!QFileInfo::exists(path))
        return fail(Error::Kind::Integrity, "warehouse-damaged", u"%1: the file is missing"_s.arg(path));
    Result<> done;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
        database.setDatabaseName(path);
        database.setConnectOptions(options(mode));
        done = database.open() ? setUp(database, part, mode) : fail(sqlError(database.lastError(), part, false));
        if (done)
            return database;
    }
    QSqlDatabase::removeDatabase(connectionName);
    return fail(done.error());
}

Result<> quickCheck(const QSqlDatabase &database, Part part)
{
    if (QFileInfo(database.databaseName()).size() > largestChecked)
        return {};
    auto answer = scalar(database, part, u"PRAGMA quick_check(1)"_s);
    if (!answer)
        return fail(answer.error());
    if (answer->toString() != "ok"_L1)
        return fail(sqliteError(SQLITE_CORRUPT, part));
    return {};
}

void boundWal(const QSqlDatabase &database, Part part)
{
    if (part == Part::Inbox || QFileInfo(database.databaseName() + "-wal"_L1).size() < walBound)
        return;
    sqlite3 *db = handle(database);
    sqlite3_busy_timeout(db, 50);
    sqlite3_wal_checkpoint_v2(db, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(db, 10000);
}

Result<> runScript(const QSqlDatabase &database, Part part, const QByteArray &script)
{
    sqlite3 *db = handle(database);
    if (sqlite3_exec(db, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(sqliteError(sqlite3_extended_errcode(db), part));
    return {};
}

Result<QVariant> scalar(const QSqlDatabase &database, Part part, const QString &sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(sqlError(query.lastError(), part, false));
    return query.next() ? query.value(0) : QVariant();
}

} // namespace articulator::warehouse::sqlitefile
