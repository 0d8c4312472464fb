// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/database.h"

#include <QUuid>

#include "warehouse/postgresserver.h"
#include "warehouse/sqlitefile.h"

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

Database::Database(Location location, Access access) : m_location(std::move(location)), m_access(access) { }

Database::~Database()
{
    for (QSqlDatabase &connection : m_connections)
        connection = QSqlDatabase();
    for (const QString &name : m_names)
        QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const Location &location, Access access)
{
    std::unique_ptr<Database> database(new Database(location, access));
    auto opened = database->isShared() ? database->openServer() : database->openFiles();
    if (!opened)
        return fail(opened.error());
    return database;
}

Result<> Database::openFiles()
{
    for (const Part part : allParts) {
        const bool writes = isEngine() || part == Part::Inbox;
        const QString name = u"%1-%2"_s.arg(QString(fileName(part)), QUuid::createUuid().toString());
        auto opened = sqlitefile::open(sqlitefile::pathOf(m_location, part), part,
                                       writes ? sqlitefile::Mode::Write : sqlitefile::Mode::Read, name);
        if (!opened)
            return fail(opened.error());
        m_names.append(name);
        m_connections[std::size_t(part)] = *opened;
    }
    return {};
}

Result<> Database::openServer()
{
    const QString name = u"shared-"_s + QUuid::createUuid().toString();
    auto opened = postgresserver::open(m_location, name);
    if (!opened)
        return fail(opened.error());
    m_names.append(name);
    m_connections.fill(*opened);
    return {};
}

Result<> Database::requireWriter(Part part) const
{
    if (isEngine() || part == Part::Inbox)
        return {};
    return fail(Error::Kind::Refused, "read-only", u"%1 is written by the engine only"_s.arg(QString(fileName(part))));
}

} // namespace articulator::warehouse
