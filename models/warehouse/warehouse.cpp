// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/warehouse.h"

#include "warehouse/database.h"
#include "warehouse/migrator.h"
#include "warehouse/sqlitefile.h"
#include "warehouse/stores.h"
#include "warehouse/writes.h"

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

struct Warehouse::Parts {
    explicit Parts(std::unique_ptr<Database> opened) : database(std::move(opened)) { }

    std::unique_ptr<Database> database;
    ClinicStore clinics{*database};
    FactStore facts{*database};
    RecordStore records{*database};
    ResourceStore resources{*database};
    RunLog runs{*database};
    LagLog lags{*database};
    RequestBox requests{*database};
    Heartbeats heartbeats{*database};
    AuditLog audit{*database};
    DayStore days{*database};
    Topics topics{*database};
    WriteStore writes{*database};
    ConflictStore conflicts{*database};
};

namespace {

Result<> requireCurrent(const Location &location, Database &database)
{
    auto version = Migrator(location).versionOf(database);
    if (!version)
        return fail(version.error());
    if (*version == schemaVersion)
        return {};
    if (*version == 0 && database.isShared())
        return fail(Error::Kind::NotFound, "no-warehouse", u"there is no warehouse at %1"_s.arg(location.printable()));
    return fail(Error::Kind::SchemaMismatch, "schema-older",
                u"the warehouse has schema %1, this program needs %2: run migrate"_s.arg(*version).arg(schemaVersion));
}

Result<> checkFiles(Database &database)
{
    for (const Part part : allParts) {
        if (auto sound = sqlitefile::quickCheck(database.connection(part), part); !sound)
            return sound;
    }
    return {};
}

} // namespace

Warehouse::Warehouse(std::unique_ptr<Parts> parts) : m(std::move(parts)) { }
Warehouse::~Warehouse() = default;

Result<> Warehouse::create(const Location &location)
{
    return Migrator(location).create();
}

bool Warehouse::exists(const Location &location)
{
    return Migrator(location).exists();
}

Result<MigrationOutcome> Warehouse::migrate(const Location &location, bool dryRun)
{
    return Migrator(location).migrate(dryRun);
}

Result<std::unique_ptr<Warehouse>> Warehouse::open(const Location &location, Access access)
{
    if (location.kind == Location::Kind::Embedded && !exists(location))
        return fail(Error::Kind::NotFound, "no-warehouse", u"there is no warehouse at %1"_s.arg(location.printable()));
    // Looked at without the right to write first, so that a newer or damaged warehouse stays as it is.
    auto database = Database::open(location, Access::ReadOnly);
    if (!database)
        return fail(database.error());
    if (auto current = requireCurrent(location, **database); !current)
        return fail(current.error());
    if (access == Access::Engine) {
        if (location.kind == Location::Kind::Embedded) {
            if (auto sound = checkFiles(**database); !sound)
                return fail(sound.error());
        }
        database = Database::open(location, Access::Engine);
        if (!database)
            return fail(database.error());
    }
    return std::unique_ptr<Warehouse>(new Warehouse(std::make_unique<Parts>(std::move(*database))));
}

const Location &Warehouse::location() const { return m->database->location(); }
Database &Warehouse::database() { return *m->database; }
ClinicStore &Warehouse::clinics() { return m->clinics; }
FactStore &Warehouse::facts() { return m->facts; }
RecordStore &Warehouse::records() { return m->records; }
ResourceStore &Warehouse::resources() { return m->resources; }
RunLog &Warehouse::runs() { return m->runs; }
LagLog &Warehouse::lags() { return m->lags; }
RequestBox &Warehouse::requests() { return m->requests; }
Heartbeats &Warehouse::heartbeats() { return m->heartbeats; }
AuditLog &Warehouse::audit() { return m->audit; }
DayStore &Warehouse::days() { return m->days; }
Topics &Warehouse::topics() { return m->topics; }
WriteStore &Warehouse::writes() { return m->writes; }
ConflictStore &Warehouse::conflicts() { return m->conflicts; }

} // namespace articulator::warehouse
