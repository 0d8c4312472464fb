// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/migrator.h"

#include <algorithm>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "warehouse/database.h"
#include "warehouse/filebackup.h"
#include "warehouse/postgresserver.h"
#include "warehouse/schemanumber.h"
#include "warehouse/sqlitefile.h"
#include "warehouse/statement.h"
#include "warehouse/transaction.h"

/// A resource of a static library is linked only where something names it; the macro wants no namespace around it.
static void nameResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Taken for the length of a migration, so that two programs cannot make the same warehouse at once.
constexpr auto serverMigrationLock = "SELECT pg_advisory_xact_lock(4711830021)";

auto alreadyThere(const Location &location)
{
    return fail(Error::Kind::Refused, "already-initialised", u"there is a warehouse at %1 already"_s.arg(location.printable()));
}

Result<> runScript(Database &database, Part part, const QByteArray &script)
{
    return database.isShared() ? postgresserver::runScript(database.connection(part), part, script)
                               : sqlitefile::runScript(database.connection(part), part, script);
}

} // namespace

Migrator::Migrator(Location location, QString folder, int target) :
    m_location(std::move(location)), m_folder(std::move(folder)), m_target(target)
{
    nameResources();
}

QMap<int, QString> Migrator::files(Part part) const
{
    const bool shared = m_location.kind == Location::Kind::Shared;
    const QDir folder(u"%1/%2/%3"_s.arg(m_folder, shared ? u"postgresql"_s : u"sqlite"_s, QString(fileName(part))));
    QMap<int, QString> found;
    for (const QString &name : folder.entryList({u"[0-9][0-9][0-9][0-9]_*.sql"_s}, QDir::Files))
        found.insert(name.left(4).toInt(), folder.filePath(name));
    return found;
}

bool Migrator::exists() const
{
    if (m_location.kind == Location::Kind::Embedded)
        return QFileInfo(sqlitefile::pathOf(m_location, Part::Operations)).size() > 0;
    auto database = Database::open(m_location, Access::ReadOnly);
    return database && schemanumber::read(**database, Part::Operations).value_or(0) > 0;
}

Result<int> Migrator::versionOf(Database &database) const
{
    int least = 0;
    int most = 0;
    for (const Part part : allParts) {
        auto number = schemanumber::read(database, part);
        if (!number)
            return number;
        least = part == allParts.front() ? *number : std::min(least, *number);
        most = std::max(most, *number);
        if (part == Part::Operations && *number > 0 && least == 0)
            return fail(Error::Kind::Integrity, "warehouse-damaged", u"a part of the warehouse is empty beside full ones"_s);
    }
    if (most > m_target)
        return fail(Error::Kind::SchemaMismatch, "schema-newer",
                    u"the warehouse has schema %1, this program knows %2: update the program"_s.arg(most).arg(m_target));
    return least;
}

Result<> Migrator::apply(Database &database, Part part, int from) const
{
    return writing(database, part, [&]() -> Result<> {
        auto now = schemanumber::read(database, part);
        if (!now)
            return fail(now.error());
        const auto scripts = files(part);
        for (int version = std::max(from, *now) + 1; version <= m_target; ++version) {
            QFile file(scripts.value(version));
            if (scripts.contains(version) && !file.open(QIODevice::ReadOnly))
                return fail(Error::Kind::Internal, "migration-missing", file.fileName());
            if (auto ran = file.isOpen() ? runScript(database, part, file.readAll()) : Result<>(); !ran)
                return ran;
        }
        return schemanumber::write(database, part, m_target);
    });
}

Result<> Migrator::create() const
{
    return m_location.kind == Location::Kind::Embedded ? createFiles() : createOnServer();
}

Result<> Migrator::createFiles() const
{
    if (exists())
        return alreadyThere(m_location);
    if (!QDir().mkpath(m_location.dataFolder))
        return fail(Error::Kind::Refused, "cannot-create", u"the folder %1 cannot be made"_s.arg(m_location.dataFolder));
    QFile::setPermissions(m_location.dataFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const Part part : allParts) {
        if (auto made = sqlitefile::makeFile(sqlitefile::pathOf(m_location, part)); !made)
            return made;
    }
    auto database = Database::open(m_location, Access::Engine);
    if (!database)
        return fail(database.error());
    for (const Part part : allParts) {
        if (auto applied = apply(**database, part, 0); !applied)
            return applied;
    }
    return {};
}

Result<> Migrator::createOnServer() const
{
    auto database = Database::open(m_location, Access::Engine);
    if (!database)
        return fail(database.error());
    return writing(**database, Part::Operations, [&]() -> Result<> {
        if (auto locked = runScript(**database, Part::Operations, serverMigrationLock); !locked)
            return locked;
        if (schemanumber::read(**database, Part::Operations).value_or(0) > 0)
            return alreadyThere(m_location);
        if (auto prepared = schemanumber::prepareServer(**database); !prepared)
            return prepared;
        for (const Part part : allParts) {
            if (auto applied = apply(**database, part, 0); !applied)
                return applied;
        }
        return {};
    });
}

Result<> Migrator::backUp(Database &database, int from) const
{
    if (database.isShared())
        return {};
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMddTHHmmsszzz"_s);
    return copyFiles(database, u"%1/backup-of-schema-%2-%3"_s.arg(m_location.dataFolder).arg(from).arg(stamp));
}

Result<MigrationOutcome> Migrator::migrate(bool dryRun) const
{
    const bool embedded = m_location.kind == Location::Kind::Embedded;
    if (embedded && !exists())
        return fail(Error::Kind::NotFound, "no-warehouse", u"there is no warehouse at %1"_s.arg(m_location.printable()));
    auto reader = Database::open(m_location, Access::ReadOnly);
    if (!reader)
        return fail(reader.error());
    auto from = versionOf(**reader);
    if (!from)
        return fail(from.error());
    if (!embedded && *from == 0)
        return fail(Error::Kind::NotFound, "no-warehouse", u"there is no warehouse at %1"_s.arg(m_location.printable()));
    const MigrationOutcome outcome{*from, m_target};
    if (dryRun || *from == m_target)
        return outcome;
    if (auto kept = backUp(**reader, *from); !kept)
        return fail(kept.error());
    auto database = Database::open(m_location, Access::Engine);
    if (!database)
        return fail(database.error());
    for (const Part part : allParts) {
        if (auto applied = apply(**database, part, *from); !applied)
            return fail(applied.error());
    }
    return outcome;
}

} // namespace articulator::warehouse
