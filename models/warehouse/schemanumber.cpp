// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/schemanumber.h"

#include "warehouse/database.h"
#include "warehouse/postgresserver.h"
#include "warehouse/sqlitefile.h"
#include "warehouse/statement.h"

namespace articulator::warehouse::schemanumber {

using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<bool> hasVersionTable(Database &database)
{
    bool there = false;
    auto asked = Statement(database, Part::Operations, u"SELECT to_regclass('ops.schema_version') IS NOT NULL"_s)
                     .first([&](const Statement &row) { there = row.flag(0); });
    if (!asked)
        return fail(asked.error());
    return there;
}

} // namespace

Result<int> read(Database &database, Part part)
{
    if (!database.isShared()) {
        auto number = sqlitefile::scalar(database.connection(part), part, u"PRAGMA user_version"_s);
        return number ? Result<int>(number->toInt()) : fail(number.error());
    }
    auto there = hasVersionTable(database);
    if (!there)
        return fail(there.error());
    if (!*there)
        return 0;
    int version = 0;
    auto asked = Statement(database, part, u"SELECT version FROM ops.schema_version WHERE part = ?"_s)
                     .bind(QString(fileName(part)))
                     .first([&](const Statement &row) { version = int(row.integer(0)); });
    return asked ? Result<int>(version) : fail(asked.error());
}

Result<> write(Database &database, Part part, int version)
{
    if (!database.isShared())
        return sqlitefile::runScript(database.connection(part), part, "PRAGMA user_version = " + QByteArray::number(version));
    return Statement(database, part,
                     u"INSERT INTO ops.schema_version (part, version) VALUES (?, ?) "
                     "ON CONFLICT (part) DO UPDATE SET version = excluded.version"_s)
        .bind(QString(fileName(part)))
        .bind(version)
        .run();
}

Result<> prepareServer(Database &database)
{
    if (!database.isShared())
        return {};
    return postgresserver::runScript(database.connection(Part::Operations), Part::Operations,
                                     "CREATE SCHEMA IF NOT EXISTS ops; CREATE SCHEMA IF NOT EXISTS phi; "
                                     "CREATE SCHEMA IF NOT EXISTS audit; CREATE SCHEMA IF NOT EXISTS inbox; "
                                     "CREATE TABLE IF NOT EXISTS ops.schema_version (part text PRIMARY KEY, version integer NOT NULL)");
}

} // namespace articulator::warehouse::schemanumber
