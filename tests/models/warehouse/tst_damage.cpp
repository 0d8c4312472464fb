// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <QDir>
#include <QFile>

#include <libpq-fe.h>

#include "samplepages.h"
#include "support/tempwarehouse.h"
#include "support/testvault.h"
#include "warehouse/database.h"
#include "warehouse/migrator.h"
#include "warehouse/mirror.h"
#include "warehouse/schemanumber.h"
#include "warehouse/sqlitefile.h"
#include "warehouse/statement.h"
#include "warehouse/transaction.h"

using namespace articulator;
using namespace articulator::warehouse;
using namespace articulator::testsupport;
using namespace Qt::Literals::StringLiterals;
using domain::Error;

namespace {

const QString north = u"north"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

/// Full disks, damaged files, older and newer schemas.
class TestDamage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestVault> m_keys;
    std::optional<vault::ClinicCipher> m_cipher;

    void filled(TempWarehouse &place);
    void setVersions(const TempWarehouse &place, int version);

private Q_SLOTS:
    void initTestCase();
    void fullDisk();
    void garbledFile_data();
    void garbledFile();
    void zeroedPages();
    void busyIsNotDamage();
    void newerSchema_data() { addBackends(); }
    void newerSchema();
    void olderSchema();
    void migrates_data() { addBackends(); }
    void migrates();
    void migratesTheBlindIndex();
    void failedMigrationChangesNothing_data() { addBackends(); }
    void failedMigrationChangesNothing();
    void innerFailureDoomsTheOuter_data() { addBackends(); }
    void innerFailureDoomsTheOuter();
    void unreachableServer();
    void addresses();
};

void TestDamage::initTestCase()
{
    m_keys = std::make_unique<TestVault>();
    m_cipher = m_keys->cipher(north);
}

void TestDamage::filled(TempWarehouse &place)
{
    QVERIFY(place.create());
    auto engine = place.open(Access::Engine);
    QVERIFY(engine->clinics().add(sampleClinic(north)));
    auto mirror = Mirror::load(*engine, north).value();
    auto prepared = mirror->prepare(u"patients"_s, patientsPage(1, 800, "1"), *m_cipher, at("2026-11-23T15:00:00Z")).value();
    QVERIFY(mirror->commit(*engine, prepared));
}

void TestDamage::setVersions(const TempWarehouse &place, int version)
{
    auto database = Database::open(place.location(), Access::Engine);
    QVERIFY(database);
    for (const Part part : allParts)
        QVERIFY(schemanumber::write(**database, part, version));
}

void TestDamage::fullDisk()
{
    TempWarehouse place(Backend::Sqlite);
    filled(place);
    auto engine = place.open(Access::Engine);
    auto mirror = Mirror::load(*engine, north).value();
    const auto before = dump(*engine, north, *m_cipher);
    const auto page = patientsPage(500, 800, "2");
    const auto limit = [&](Part part, int more) {
        const auto &connection = engine->database().connection(part);
        const int pages = sqlitefile::scalar(connection, part, u"PRAGMA page_count"_s)->toInt();
        QVERIFY(sqlitefile::scalar(connection, part, u"PRAGMA max_page_count = %1"_s.arg(pages + more)));
    };
    int refusals = 0;
    for (int more = 0; more < 2000; more += 12) {
        limit(Part::Phi, more);
        limit(Part::Operations, more);
        auto prepared = mirror->prepare(u"patients"_s, page, *m_cipher, at("2026-11-23T15:00:00Z")).value();
        const auto done = mirror->commit(*engine, prepared);
        if (done) {
            QCOMPARE(done->changed, 499);
            break;
        }
        ++refusals;
        QCOMPARE(done.error().kind, Error::Kind::DiskFull);
        QCOMPARE(done.error().code, QByteArray("disk-full"));
        QCOMPARE(mirror->size(), 800);
        QCOMPARE(engine->resources().of(north)->front().cursor, QByteArray("1"));
        QCOMPARE(engine->records().count(north).value(), 800);
    }
    QVERIFY(refusals > 2);
    QCOMPARE(mirror->size(), 1299);
    QVERIFY(before != dump(*engine, north, *m_cipher));
    auto again = mirror->prepare(u"patients"_s, page, *m_cipher, at("2026-11-23T15:00:00Z")).value();
    QCOMPARE(again.applied().changed, 0);
}

void TestDamage::garbledFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("how");
    for (const Part part : allParts) {
        for (const int how : {0, 1, 2})
            QTest::addRow("%s, %s", fileName(part).data(), how == 0 ? "garbage" : how == 1 ? "missing" : "empty") << QString(fileName(part)) << how;
    }
}

void TestDamage::garbledFile()
{
    QFETCH(QString, file);
    QFETCH(int, how);
    TempWarehouse place(Backend::Sqlite);
    filled(place);
    const QString path = place.location().dataFolder + u'/' + file;
    QFile::remove(path);
    if (how != 1)
        QVERIFY(write(path, how == 0 ? QByteArray(8192, 'x') : QByteArray()));
    const QByteArray before = contentOf(path);
    for (const Access access : {Access::ReadOnly, Access::Engine}) {
        const auto opened = Warehouse::open(place.location(), access);
        QVERIFY(!opened);
        // The file `operations` is what tells that there is a warehouse at all.
        const bool none = file == u"operations"_s && how != 0;
        QCOMPARE(opened.error().kind, none ? Error::Kind::NotFound : Error::Kind::Integrity);
        QCOMPARE(opened.error().code, none ? QByteArray("no-warehouse") : QByteArray("warehouse-damaged"));
    }
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QFile::exists(path), how != 1);
}

void TestDamage::zeroedPages()
{
    TempWarehouse place(Backend::Sqlite);
    filled(place);
    const QString path = place.location().dataFolder + u"/operations"_s;
    QByteArray content = contentOf(path);
    // The second half of the file: the schema's own pages, without which nothing opens, stand before.
    for (qsizetype at = content.size() / 8192 * 4096; at + 4096 <= content.size(); at += 4096)
        content.replace(at, 2048, QByteArray(2048, '\x5a'));
    QVERIFY(write(path, content));
    const auto opened = Warehouse::open(place.location(), Access::Engine);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QByteArray("warehouse-damaged"));
    auto reader = place.open(Access::ReadOnly);
    QVERIFY(reader);
    const auto read = reader->records().read({north, domain::RecordKind::Patient, {}, {}, {}, {}, false});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Integrity);
    QCOMPARE(contentOf(path), content);
}

void TestDamage::busyIsNotDamage()
{
    TempWarehouse place(Backend::Sqlite);
    filled(place);
    auto engine = place.open(Access::Engine);
    auto other = Database::open(place.location(), Access::Engine).value();
    auto held = Transaction::begin(*other, Part::Inbox, Transaction::Intent::Write);
    QVERIFY(held);
    QVERIFY(sqlitefile::scalar(engine->database().connection(Part::Inbox), Part::Inbox, u"PRAGMA busy_timeout = 100"_s));
    const auto beat = engine->heartbeats().beat({u"w"_s, {}, {}, {}, 1, {}});
    QVERIFY(!beat);
    QCOMPARE(beat.error().kind, Error::Kind::Busy);
    QVERIFY(domain::isRetryable(beat.error()));
}

void TestDamage::newerSchema()
{
    QFETCH(Backend, backend);
    TempWarehouse place(backend);
    QVERIFY(place.create());
    setVersions(place, schemaVersion + 1);
    const QString path = place.location().dataFolder + u"/operations"_s;
    const QByteArray before = contentOf(path);
    for (const Access access : {Access::ReadOnly, Access::Engine}) {
        const auto opened = Warehouse::open(place.location(), access);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::SchemaMismatch);
        QCOMPARE(opened.error().code, QByteArray("schema-newer"));
    }
    QCOMPARE(Warehouse::migrate(place.location(), false).error().code, QByteArray("schema-newer"));
    QCOMPARE(Warehouse::create(place.location()).error().code, QByteArray("already-initialised"));
    QCOMPARE(contentOf(path), before);
}

void TestDamage::olderSchema()
{
    TempWarehouse place(Backend::Sqlite);
    QVERIFY(place.create());
    setVersions(place, 0);
    const auto opened = Warehouse::open(place.location(), Access::ReadOnly);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::SchemaMismatch);
    QCOMPARE(opened.error().code, QByteArray("schema-older"));
}

void TestDamage::migrates()
{
    QFETCH(Backend, backend);
    TempWarehouse place(backend);
    filled(place);
    QTemporaryDir scripts;
    constexpr int next = schemaVersion + 1;
    const QString name = u"operations/%1_more.sql"_s.arg(next, 4, 10, QChar(u'0'));
    QVERIFY(write(scripts.filePath(u"sqlite/"_s + name), "ALTER TABLE clinic ADD COLUMN more TEXT; CREATE TABLE extra (x TEXT)"));
    QVERIFY(write(scripts.filePath(u"postgresql/"_s + name),
                  "ALTER TABLE ops.clinic ADD COLUMN more text; CREATE TABLE ops.extra (x text)"));
    const Migrator migrator(place.location(), scripts.path(), next);
    const auto dry = migrator.migrate(true);
    QCOMPARE(dry->from, schemaVersion);
    QCOMPARE(dry->to, next);
    QVERIFY(place.open(Access::ReadOnly));
    QVERIFY(migrator.migrate(false));
    QCOMPARE(migrator.migrate(false)->from, next);
    QCOMPARE(Warehouse::open(place.location(), Access::ReadOnly).error().code, QByteArray("schema-newer"));
    if (backend == Backend::Postgres)
        return;
    const QDir data(place.location().dataFolder);
    const auto backups = data.entryList({u"backup-of-schema-%1-*"_s.arg(schemaVersion)}, QDir::Dirs);
    QCOMPARE(backups.size(), 1);
    const auto kept = Warehouse::open(*Location::parse(data.filePath(backups.front()), {}), Access::ReadOnly);
    QVERIFY(kept);
    QCOMPARE((*kept)->records().count(north).value(), 800);
    QCOMPARE(QFile::permissions(data.filePath(backups.front()) + u"/phi"_s) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
}

/// A warehouse as it was with schema 2: a row for each token, and leaves whose names are indexed.
void TestDamage::migratesTheBlindIndex()
{
    TempWarehouse place(Backend::Sqlite);
    QVERIFY(QDir().mkpath(place.location().dataFolder));
    QVERIFY(Migrator(place.location(), u":/warehouse/migrations"_s, 2).create());
    const domain::Patient patient = patientNo(1);
    {
        auto old = Database::open(place.location(), Access::Engine).value();
        for (const int kind : {0, 3}) {
            QVERIFY(Statement(*old, Part::Phi,
                              u"INSERT INTO phi.sealed (clinic, kind, external_id, row_version, blob, tokens) VALUES (?, ?, '1', 1, ?, ?)"_s)
                        .bind(north).bind(kind).bind(QByteArray("sealed")).bind(kind == 0 ? m_cipher->packedTokensOf(patient) : QByteArray("")).run());
        }
        for (const auto &token : m_cipher->tokensOf(patient)) {
            QVERIFY(Statement(*old, Part::Phi, u"INSERT INTO phi.blind (clinic, col, token, external_id) VALUES (?, ?, ?, '1')"_s)
                        .bind(north).bind(int(token.column)).bind(token.token).run());
        }
        QVERIFY(Statement(*old, Part::Audit, u"INSERT INTO audit.leaf (leaf_id, at, canonical) VALUES (?, 5, ?)"_s)
                    .bind(QByteArray("name")).bind(domain::canonicalBytes({domain::fromEpochMs(5), u"mia"_s, u"test"_s, {}, {}, u"done"_s, {}})).run());
    }
    QCOMPARE(Warehouse::open(place.location(), Access::ReadOnly).error().code, QByteArray("schema-older"));
    QCOMPARE(Warehouse::migrate(place.location(), false)->from, 2);
    auto engine = place.open(Access::Engine);
    QVERIFY(engine);
    QCOMPARE(engine->records().candidates(north, m_cipher->searchName(patient.name.last)).value(), QStringList{u"1"_s});
    qint64 rows = 0;
    QVERIFY(Statement(engine->database(), Part::Phi, u"SELECT count(*) FROM phi.sealed WHERE blob = CAST('sealed' AS BLOB)"_s)
                .each([&](const Statement &row) { rows = row.integer(0); }));
    QCOMPARE(rows, 2);
    QCOMPARE(engine->audit().seal().value(), 1);
    QVERIFY(engine->audit().verify({})->ok);
    QCOMPARE(engine->audit().list({})->front().entry.actor, u"mia"_s);
}

void TestDamage::failedMigrationChangesNothing()
{
    QFETCH(Backend, backend);
    TempWarehouse place(backend);
    filled(place);
    QTemporaryDir scripts;
    constexpr int next = schemaVersion + 1;
    const QString name = u"operations/%1_bad.sql"_s.arg(next, 4, 10, QChar(u'0'));
    QVERIFY(write(scripts.filePath(u"sqlite/"_s + name), "DROP TABLE fact; CREATE TABLE clinic (x TEXT)"));
    QVERIFY(write(scripts.filePath(u"postgresql/"_s + name), "DROP TABLE ops.fact; CREATE TABLE ops.clinic (x text)"));
    QVERIFY(!Migrator(place.location(), scripts.path(), next).migrate(false));
    auto database = Database::open(place.location(), Access::ReadOnly).value();
    QCOMPARE(schemanumber::read(*database, Part::Operations).value(), schemaVersion);
    // Its parts that had no script of this number are ahead; the next try brings the rest along.
    QVERIFY(write(scripts.filePath(u"sqlite/"_s + name), "CREATE TABLE good (x TEXT)"));
    QVERIFY(write(scripts.filePath(u"postgresql/"_s + name), "CREATE TABLE ops.good (x text)"));
    QVERIFY(Migrator(place.location(), scripts.path(), next).migrate(false));
    QCOMPARE(schemanumber::read(*database, Part::Operations).value(), next);
}

void TestDamage::innerFailureDoomsTheOuter()
{
    QFETCH(Backend, backend);
    TempWarehouse place(backend);
    QVERIFY(place.create());
    auto engine = place.open(Access::Engine);
    {
        auto outer = Transaction::begin(engine->database(), Part::Operations, Transaction::Intent::Write);
        QVERIFY(outer && engine->clinics().add(sampleClinic(north)));
        { auto inner = Transaction::begin(engine->database(), Part::Operations, Transaction::Intent::Write); }
        QCOMPARE(outer->commit().error().code, QByteArray("transaction-doomed"));
    }
    QVERIFY(engine->clinics().all()->empty());
    {
        auto outer = Transaction::begin(engine->database(), Part::Operations, Transaction::Intent::Write);
        QVERIFY(outer && engine->clinics().add(sampleClinic(north)));
        QVERIFY(outer->commit());
    }
    QCOMPARE(engine->clinics().all()->size(), std::size_t(1));
}

void TestDamage::unreachableServer()
{
    QTemporaryDir folder;
    auto location = Location::parse(folder.path(), u"postgresql://nobody@127.0.0.1:1/none"_s).value();
    QCOMPARE(Warehouse::open(location, Access::ReadOnly).error().kind, Error::Kind::Unreachable);
    QCOMPARE(Warehouse::create(location).error().code, QByteArray("warehouse-unreachable"));
    QCOMPARE(EngineLock::acquire(location).error().kind, Error::Kind::Unreachable);
    QVERIFY(!Warehouse::exists(location));
}

void TestDamage::addresses()
{
    const auto good = Location::parse(u"/tmp/x"_s, u"postgresql://me@db.example:6543/teeth"_s);
    QVERIFY(good);
    QCOMPARE(good->host, u"db.example"_s);
    QCOMPARE(good->port, 6543);
    QCOMPARE(good->user, u"me"_s);
    QCOMPARE(good->database, u"teeth"_s);
    QCOMPARE(Location::parse({}, u"postgresql://me@%2Ftmp%2Fs/teeth"_s)->host, u"/tmp/s"_s);
    QCOMPARE(Location::parse({}, u"postgresql://me@/teeth?host=/tmp/s"_s)->host, u"/tmp/s"_s);
    QCOMPARE(Location::parse({}, u"postgresql://me@[::1]:77/teeth"_s)->host, u"::1"_s);
    for (const auto &bad : {u"mysql://a@b/c"_s, u"postgresql://me:secret@h/d"_s, u"postgresql://h/d"_s, u"postgresql://me@h"_s, u"postgresql://me@h:x/d"_s,
                            u"postgresql://me@h:0/d"_s, u"postgresql://me@/d"_s, u"postgresql://me@h/d?sslmode=off"_s, u"nonsense"_s}) {
        const auto parsed = Location::parse({}, bad);
        QVERIFY2(!parsed, qPrintable(bad));
        QCOMPARE(parsed.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(parsed.error().code, QByteArray("bad-warehouse-url"));
        QVERIFY(!parsed.error().detail.contains(u"secret"_s));
    }
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
