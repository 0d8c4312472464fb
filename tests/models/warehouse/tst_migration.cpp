// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <QDir>

#include "support/tempwarehouse.h"
#include "warehouse/database.h"
#include "warehouse/postgresserver.h"
#include "warehouse/sqlitefile.h"
#include "warehouse/statement.h"
#include "warehouse/writes.h"

using namespace articulator;
using namespace articulator::warehouse;
using namespace articulator::testsupport;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray dump(const QString &name)
{
    QFile file(QStringLiteral(ARTICULATOR_SOURCE_DIR "/tests/models/warehouse/dumps/schema1_%1.sql").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("the dump is missing");
}

/// A warehouse as the first release left it.
domain::Result<> restore(const TempWarehouse &place, Backend backend)
{
    const Location &location = place.location();
    if (backend == Backend::Sqlite) {
        QDir().mkpath(location.dataFolder);
        for (const Part part : allParts) {
            if (auto made = sqlitefile::makeFile(sqlitefile::pathOf(location, part)); !made)
                return made;
        }
    }
    auto database = Database::open(location, Access::Engine);
    if (!database)
        return domain::fail(database.error());
    if (backend == Backend::Postgres)
        return postgresserver::runScript((*database)->connection(Part::Operations), Part::Operations, dump(u"postgresql"_s));
    for (const Part part : allParts) {
        if (auto filled = sqlitefile::runScript((*database)->connection(part), part, dump(QString(fileName(part)))); !filled)
            return filled;
    }
    return {};
}

} // namespace

/// What stood in a warehouse of an earlier release stands there after it was brought forward.
class TestMigration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromTheFirstRelease_data() { addBackends(); }
    void fromTheFirstRelease();
};

void TestMigration::fromTheFirstRelease()
{
    QFETCH(Backend, backend);
    TempWarehouse place(backend);
    QVERIFY(place.isValid());
    const auto restored = restore(place, backend);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QCOMPARE(Warehouse::open(place.location(), Access::ReadOnly).error().code, QByteArray("schema-older"));
    const auto tried = Warehouse::migrate(place.location(), true);
    QVERIFY(tried);
    QCOMPARE(tried->from, 1);
    QCOMPARE(Warehouse::open(place.location(), Access::ReadOnly).error().code, QByteArray("schema-older"));
    const auto migrated = Warehouse::migrate(place.location(), false);
    QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().detail));
    QCOMPARE(migrated->from, 1);
    QCOMPARE(migrated->to, schemaVersion);
    if (backend == Backend::Sqlite)
        QCOMPARE(QDir(place.location().dataFolder).entryList({u"backup-of-schema-1-*"_s}, QDir::Dirs).size(), qsizetype(1));

    auto engine = place.open(Access::Engine);
    QVERIFY(engine);
    const ClinicRow clinic = engine->clinics().find(u"north"_s).value();
    QCOMPARE(clinic.settings.value(u"mode"_s), u"service"_s);
    QCOMPARE(clinic.secrets.value(u"developer-key"_s), QByteArray("\1\2\xff"));
    QCOMPARE(engine->facts().of(u"north"_s)->value(u"pms-version"_s), u"25.3.1"_s);
    const auto records = engine->records().read({u"north"_s, domain::RecordKind::Operatory, {}, {}, {}, {}, false}).value();
    QCOMPARE(records.size(), std::size_t(1));
    QCOMPARE(std::get<domain::Operatory>(records.front().record.body).name, u"Op 4"_s);
    QCOMPARE(engine->resources().of(u"north"_s)->front().cursor, QByteArray("c1"));
    QCOMPARE(engine->requests().latest(1)->front().actor, u"mia"_s);
    QCOMPARE(engine->topics().revisions()->value(u"records"_s), qint64(7));
    WriteRow row;
    row.clinic = u"north"_s;
    row.key = u"key-00001"_s;
    const auto number = engine->writes().add(row, {});
    QVERIFY(number);
    QCOMPARE(engine->writes().find(*number)->key, row.key);
    QCOMPARE(engine->conflicts().count(u"north"_s).value(), qint64(0));
    QCOMPARE(Warehouse::migrate(place.location(), false)->from, schemaVersion);
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
