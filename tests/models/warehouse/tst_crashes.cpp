// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <QProcess>
#include <QRandomGenerator>

#include <thread>

#include "pagesource.h"
#include "samplepages.h"
#include "support/tempwarehouse.h"
#include "support/testvault.h"
#include "warehouse/mirror.h"

using namespace articulator;
using namespace articulator::warehouse;
using namespace articulator::testsupport;
using namespace Qt::Literals::StringLiterals;
using domain::RecordKind;

namespace {

const QString north = u"north"_s;

} // namespace

/// Engines that die between two bytes, and readers that look on meanwhile; the same on both databases.
class TestCrashes : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestVault> m_keys;
    std::optional<vault::ClinicCipher> m_cipher;

    void addClinic(const TempWarehouse &place);
    /// Starts the writer and kills it after a few pages, somewhere in the work on the next; true where it had finished before.
    bool runUntilKilled(const TempWarehouse &place);

private Q_SLOTS:
    void initTestCase();
    void killedAndResumed_data() { addBackends(); }
    void killedAndResumed();
    void readersSeeWholePages_data() { addBackends(); }
    void readersSeeWholePages();
    void walStaysBounded();
};

void TestCrashes::initTestCase()
{
    m_keys = std::make_unique<TestVault>();
    m_cipher = m_keys->cipher(north);
}

void TestCrashes::addClinic(const TempWarehouse &place)
{
    auto engine = place.open(Access::Engine);
    QVERIFY(engine && engine->clinics().add(sampleClinic(north)));
}

bool TestCrashes::runUntilKilled(const TempWarehouse &place)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationDirPath() + u"/warehouse_pagewriter"_s,
                 {place.location().dataFolder, place.url(), m_keys->folder(), north});
    qsizetype pages = QRandomGenerator::global()->bounded(1, 8);
    while (pages > 0 && writer.waitForReadyRead(30000))
        pages -= writer.readAllStandardOutput().count('\n');
    writer.waitForFinished(QRandomGenerator::global()->bounded(0, 4));
    writer.kill();
    writer.waitForFinished(30000);
    return writer.exitStatus() == QProcess::NormalExit && writer.exitCode() == 0;
}

void TestCrashes::killedAndResumed()
{
    QFETCH(Backend, backend);
    TempWarehouse killed(backend);
    TempWarehouse whole(Backend::Sqlite);
    QVERIFY(killed.create() && whole.create());
    addClinic(killed);
    addClinic(whole);
    int halfway = 0;
    for (int round = 0; round < 4 && !runUntilKilled(killed); ++round) {
        // With no engine alive a reader still finds whole pages, also in what the dead one left in its write-ahead file.
        auto reader = killed.open(Access::ReadOnly);
        QVERIFY(reader);
        const auto resources = reader->resources().of(north).value();
        const int pages = resources.empty() ? 0 : resources.front().cursor.toInt();
        halfway += pages > 0 && pages < sourcePages ? 1 : 0;
        QCOMPARE(reader->records().counts(north)->value(RecordKind::Appointment), pages * 25);
        QTRY_VERIFY_WITH_TIMEOUT(EngineLock::acquire(killed.location()), 5000);
    }
    QVERIFY(halfway > 0);
    auto resumed = killed.open(Access::Engine);
    auto reference = whole.open(Access::Engine);
    QVERIFY(resumed && reference);
    QVERIFY(followSource(*resumed, north, *m_cipher));
    QVERIFY(followSource(*reference, north, *m_cipher));
    QCOMPARE(dump(*resumed, north, *m_cipher), dump(*reference, north, *m_cipher));
}

void TestCrashes::readersSeeWholePages()
{
    QFETCH(Backend, backend);
    TempWarehouse place(backend);
    QVERIFY(place.create());
    addClinic(place);
    std::atomic<bool> done = false;
    std::atomic<bool> written = false;
    std::thread writer([&] {
        auto engine = Warehouse::open(place.location(), Access::Engine);
        auto cipher = m_keys->cipher(north);
        written = engine && followSource(**engine, north, cipher);
        done = true;
    });
    auto reader = place.open(Access::ReadOnly);
    int looked = 0;
    bool sound = reader != nullptr;
    while (sound && !done) {
        RecordQuery query;
        query.clinic = north;
        const auto records = reader->records().read(query);
        sound = records && records->size() % 25 == 0
            && std::all_of(records->begin(), records->end(), [](const StoredRecord &stored) { return stored.sealedVersion >= stored.record.version; });
        ++looked;
    }
    writer.join();
    QVERIFY(written);
    QVERIFY2(sound, "a reader saw half a page");
    QVERIFY(looked > 0);
}

void TestCrashes::walStaysBounded()
{
    TempWarehouse place(Backend::Sqlite);
    QVERIFY(place.create());
    addClinic(place);
    auto engine = place.open(Access::Engine);
    auto reader = place.open(Access::ReadOnly);
    auto mirror = Mirror::load(*engine, north).value();
    qint64 largest = 0;
    for (int round = 0; round < 12; ++round) {
        domain::Page page = patientsPage(1, 5000, QByteArray::number(round));
        for (auto &change : page.changes)
            std::get<domain::Patient>(*change.body).email = u"r%1@example.org"_s.arg(round);
        auto prepared = mirror->prepare(u"patients"_s, page, *m_cipher, at("2026-11-23T15:00:00Z"));
        QVERIFY(prepared && mirror->commit(*engine, *prepared));
        QCOMPARE(reader->records().count(north).value(), 5000);
        for (const char *name : {"/phi-wal", "/operations-wal"})
            largest = std::max(largest, QFileInfo(place.location().dataFolder + QString::fromLatin1(name)).size());
    }
    QVERIFY2(largest < 48 * 1024 * 1024, qPrintable(QString::number(largest)));
}

QTEST_GUILESS_MAIN(TestCrashes)
#include "tst_crashes.moc"
