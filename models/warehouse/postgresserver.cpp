// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/postgresserver.h"

#include <memory>

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <libpq-fe.h>

#include "domain/redact.h"
#include "warehouse/sqlerror.h"

namespace articulator::warehouse::postgresserver {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto sessionSettings = "SET client_min_messages = warning; SET search_path = pg_catalog, pg_temp; SET synchronous_commit = on; "
                                 "SET lock_timeout = '20s'; SET standard_conforming_strings = on";

Error unreachable(const Location &location, const QString &answer)
{
    return {Error::Kind::Unreachable, "warehouse-unreachable",
            u"%1: %2"_s.arg(location.printable(), domain::redact(answer.section(u'\n', 0, 0)))};
}

} // namespace

PGconn *handle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

Result<> runScript(const QSqlDatabase &database, Part part, const QByteArray &script)
{
    const std::unique_ptr<PGresult, decltype(&PQclear)> answer(PQexec(handle(database), script.constData()), PQclear);
    const auto status = PQresultStatus(answer.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
        return {};
    return fail(postgresError(QByteArray(PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE)), part));
}

Result<QSqlDatabase> open(const Location &location, const QString &connectionName)
{
    Result<> done;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, connectionName);
        database.setHostName(location.host);
        database.setPort(location.port);
        database.setUserName(location.user);
        database.setDatabaseName(location.database);
        database.setConnectOptions(u"connect_timeout=10"_s);
        if (!database.open())
            done = fail(unreachable(location, database.lastError().driverText() + u' ' + database.lastError().databaseText()));
        else
            done = runScript(database, Part::Operations, sessionSettings);
        if (done)
            return database;
    }
    QSqlDatabase::removeDatabase(connectionName);
    return fail(done.error());
}

Result<PGconn *> connect(const Location &location)
{
    const QByteArray host = location.host.toUtf8();
    const QByteArray port = QByteArray::number(location.port);
    const QByteArray user = location.user.toUtf8();
    const QByteArray database = location.database.toUtf8();
    const char *names[] = {"host", "port", "user", "dbname", "connect_timeout", "application_name", nullptr};
    const char *values[] = {host.constData(), port.constData(), user.constData(), database.constData(), "10", "articulator", nullptr};
    PGconn *connection = PQconnectdbParams(names, values, 0);
    if (PQstatus(connection) == CONNECTION_OK)
        return connection;
    const Error error = unreachable(location, QString::fromUtf8(PQerrorMessage(connection)));
    PQfinish(connection);
    return fail(error);
}

} // namespace articulator::warehouse::postgresserver
