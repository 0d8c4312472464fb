// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "support/tempwarehouse.h"
#include "warehouse/writes.h"

using namespace articulator;
using namespace articulator::warehouse;
using namespace articulator::testsupport;
using namespace Qt::Literals::StringLiterals;
using domain::WriteKind;
using domain::WriteState;
using std::chrono::seconds;

namespace {

const domain::Instant noon = domain::fromEpochMs(1764000000000);
const QString north = u"north"_s;

WriteRow sampleWrite(const QString &key, WriteState state = WriteState::Awaiting)
{
    WriteRow row;
    row.clinic = north;
    row.key = key;
    row.kind = WriteKind::AppointmentMove;
    row.state = state;
    row.origin = u"voice-agent"_s;
    row.body = R"({"kind":"appointment.move"})";
    row.sealed = QByteArray("\0\1sealed", 8);
    row.patient = u"731"_s;
    row.start = noon + std::chrono::hours(24);
    row.requestedBy = u"agent \"é\""_s;
    row.requestedAt = noon;
    return row;
}

WriteEvent told(WriteState state, const QString &text = u"asked"_s) { return {noon, state, u"owner"_s, text}; }

} // namespace

/// The queue as stored, the same on both databases.
class TestWriteStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TempWarehouse> m_place;
    std::unique_ptr<Warehouse> m_engine;
    std::unique_ptr<Warehouse> m_reader;

    void begin();
    qint64 added(const WriteRow &row) { return m_engine->writes().add(row, told(row.state)).value(); }
    QString leased(const QString &worker, domain::Instant now);

private Q_SLOTS:
    void cleanup();
    void keepsEverything_data() { addBackends(); }
    void keepsEverything();
    void oneKeyOnce_data() { addBackends(); }
    void oneKeyOnce();
    void twoMinds_data() { addBackends(); }
    void twoMinds();
    void lists_data() { addBackends(); }
    void lists();
    void oldestDueFirst_data() { addBackends(); }
    void oldestDueFirst();
    void leasesSurvive_data() { addBackends(); }
    void leasesSurvive();
    void oneTargetInOrder_data() { addBackends(); }
    void oneTargetInOrder();
    void overdueAndCounts_data() { addBackends(); }
    void overdueAndCounts();
    void conflicts_data() { addBackends(); }
    void conflicts();
    void manyAsOne_data() { addBackends(); }
    void manyAsOne();
    void goneWithTheClinic_data() { addBackends(); }
    void goneWithTheClinic();
    void onlyTheEngineWrites_data() { addBackends(); }
    void onlyTheEngineWrites();
};

void TestWriteStore::cleanup()
{
    m_reader.reset();
    m_engine.reset();
    m_place.reset();
}

void TestWriteStore::begin()
{
    QFETCH(Backend, backend);
    m_place = std::make_unique<TempWarehouse>(backend);
    QVERIFY2(m_place->isValid(), "the database server could not be started");
    QVERIFY(m_place->create());
    m_engine = m_place->open(Access::Engine);
    m_reader = m_place->open(Access::ReadOnly);
    QVERIFY(m_engine && m_reader);
}

QString TestWriteStore::leased(const QString &worker, domain::Instant now)
{
    const auto row = m_engine->writes().lease(north, worker, now, seconds(60)).value();
    return row ? row->key : QString();
}

void TestWriteStore::keepsEverything()
{
    begin();
    WriteRow row = sampleWrite(u"key-00001"_s);
    row.number = added(row);
    row.revision = 1;
    QCOMPARE(m_reader->writes().find(row.number).value(), row);
    QCOMPARE(m_reader->writes().byKey(north, u"key-00001"_s)->value(), row);
    QVERIFY(!m_reader->writes().byKey(u"south"_s, u"key-00001"_s)->has_value());
    row.state = WriteState::Applied;
    row.target = row.externalId = u"50112"_s;
    row.provider = u"pv-1"_s;
    row.operatory = u"4"_s;
    row.reasonCode = "done";
    row.reasonText = u"it stands in the PMS"_s;
    row.tries = 2;
    row.needs = 2;
    row.approvedBy = QStringList{u"ann"_s, u"bob,\"x\""_s};
    row.approvedAt = row.notBefore = row.expires = row.sendingAt = row.appliedAt = noon + seconds(5);
    row.found = u"marker"_s;
    row.compensates = 12;
    row.leasedBy = u"engine-1"_s;
    row.leasedUntil = noon + seconds(9);
    row.sealedVersion = 3;
    row.sealed = "other";
    QVERIFY(m_engine->writes().advance(row, told(WriteState::Applied, u"proven"_s)));
    ++row.revision;
    QCOMPARE(m_reader->writes().find(row.number).value(), row);
    const auto history = m_reader->writes().history(row.number).value();
    QCOMPARE(history.size(), std::size_t(2));
    QCOMPARE(history.front(), told(WriteState::Awaiting));
    QCOMPARE(history.back().text, u"proven"_s);
    QVERIFY(m_reader->writes().histories(north)->at(row.number) == history);
    QVERIFY(m_reader->writes().histories(u"south"_s)->empty());
    QVERIFY(m_reader->topics().revisions()->value(u"writes"_s) >= 2);
    QCOMPARE(m_reader->writes().find(99).error().code, QByteArray("unknown-write"));
    QCOMPARE(m_reader->writes().history(99).error().code, QByteArray("unknown-write"));
}

void TestWriteStore::oneKeyOnce()
{
    begin();
    const qint64 first = added(sampleWrite(u"key-00001"_s));
    const auto again = m_engine->writes().add(sampleWrite(u"key-00001"_s), told(WriteState::Awaiting));
    QVERIFY(!again);
    QCOMPARE(again.error().code, QByteArray("key-reused"));
    WriteRow elsewhere = sampleWrite(u"key-00001"_s);
    elsewhere.clinic = u"south"_s;
    QVERIFY(added(elsewhere) > first);
    QCOMPARE(m_reader->writes().history(first)->size(), std::size_t(1));
}

void TestWriteStore::twoMinds()
{
    begin();
    WriteRow row = m_engine->writes().find(added(sampleWrite(u"key-00001"_s))).value();
    WriteRow other = row;
    row.state = WriteState::Approved;
    QVERIFY(m_engine->writes().advance(row, told(WriteState::Approved)));
    other.state = WriteState::Rejected;
    const auto late = m_engine->writes().advance(other, told(WriteState::Rejected));
    QVERIFY(!late);
    QCOMPARE(late.error().kind, domain::Error::Kind::Busy);
    QCOMPARE(late.error().code, QByteArray("write-moved"));
    QCOMPARE(m_reader->writes().find(row.number)->state, WriteState::Approved);
    QCOMPARE(m_reader->writes().history(row.number)->size(), std::size_t(2));
    other.number = 99;
    QCOMPARE(m_engine->writes().advance(other, {}).error().code, QByteArray("unknown-write"));
}

void TestWriteStore::lists()
{
    begin();
    for (int i = 0; i < 5; ++i)
        added(sampleWrite(u"key-%1"_s.arg(i, 5), i % 2 ? WriteState::Failed : WriteState::Awaiting));
    WriteRow elsewhere = sampleWrite(u"key-00001"_s);
    elsewhere.clinic = u"south"_s;
    added(elsewhere);
    QCOMPARE(m_reader->writes().list({})->size(), std::size_t(6));
    QCOMPARE(m_reader->writes().list({})->front().clinic, u"south"_s);
    QCOMPARE(m_reader->writes().list({north, WriteState::Failed, 0})->size(), std::size_t(2));
    const auto two = m_reader->writes().list({north, {}, 2}).value();
    QCOMPARE(two.size(), std::size_t(2));
    QCOMPARE(two.front().key, u"key-    4"_s);
    QVERIFY(!two.front().sealed.isEmpty());
    const auto older = m_reader->writes().list({north, {}, 2, true, two.back().number}).value();
    QVERIFY(!older.empty());
    QVERIFY(older.front().number < two.back().number);
    const auto clear = m_reader->writes().list({north, {}, 1, false}).value();
    QVERIFY(clear.front().sealed.isEmpty());
    QCOMPARE(clear.front().body, two.front().body);
}

void TestWriteStore::oldestDueFirst()
{
    begin();
    QVERIFY(!m_engine->writes().nextDue(north)->has_value());
    added(sampleWrite(u"waits for people"_s));
    QVERIFY(!m_engine->writes().nextDue(north)->has_value());
    WriteRow later = sampleWrite(u"later"_s, WriteState::Retrying);
    later.notBefore = noon + seconds(30);
    added(later);
    WriteRow soon = sampleWrite(u"soon"_s, WriteState::Approved);
    soon.notBefore = noon + seconds(10);
    added(soon);
    WriteRow stale = sampleWrite(u"stale"_s, WriteState::Approved);
    stale.expires = noon;
    stale.notBefore = noon + seconds(60);
    added(stale);
    QCOMPARE(m_engine->writes().nextDue(north)->value(), noon + seconds(10));
    QCOMPARE(leased(u"one"_s, noon + seconds(9)), QString());
    QCOMPARE(leased(u"one"_s, noon + seconds(10)), u"soon"_s);
    QCOMPARE(leased(u"one"_s, noon + seconds(90)), u"later"_s);
    WriteRow unknown = sampleWrite(u"unknown"_s, WriteState::Unknown);
    added(unknown);
    QCOMPARE(leased(u"one"_s, noon + seconds(91)), u"unknown"_s);
}

void TestWriteStore::leasesSurvive()
{
    begin();
    added(sampleWrite(u"first"_s, WriteState::Approved));
    added(sampleWrite(u"second"_s, WriteState::Approved));
    auto held = m_engine->writes().lease(north, u"one"_s, noon, seconds(60)).value().value();
    QCOMPARE(held.key, u"first"_s);
    QCOMPARE(held.leasedBy, u"one"_s);
    QCOMPARE(m_reader->writes().find(held.number).value(), held);
    QCOMPARE(leased(u"two"_s, noon + seconds(59)), QString());
    QCOMPARE(m_engine->writes().nextDue(north)->value(), noon + seconds(60));
    held.state = WriteState::Sending;
    QVERIFY(m_engine->writes().advance(held, told(WriteState::Sending)));
    QVERIFY(m_engine->writes().releaseLeases(u"south"_s));
    QCOMPARE(leased(u"two"_s, noon + seconds(59)), QString());
    // The worker died here: after its lease the next one looks up what was begun before it sends anything else.
    QCOMPARE(leased(u"two"_s, noon + seconds(61)), u"first"_s);
    auto resumed = m_engine->writes().find(held.number).value();
    resumed.state = WriteState::Applied;
    resumed.leasedBy.clear();
    resumed.leasedUntil.reset();
    QVERIFY(m_engine->writes().advance(resumed, told(WriteState::Applied)));
    QCOMPARE(leased(u"one"_s, noon + seconds(61)), u"second"_s);
    QVERIFY(m_engine->writes().releaseLeases(north));
    QCOMPARE(leased(u"two"_s, noon + seconds(62)), u"second"_s);
}

void TestWriteStore::oneTargetInOrder()
{
    begin();
    WriteRow first = sampleWrite(u"first"_s, WriteState::Retrying);
    first.target = u"50112"_s;
    first.notBefore = noon + seconds(40);
    added(first);
    WriteRow second = sampleWrite(u"second"_s, WriteState::Approved);
    second.target = first.target;
    added(second);
    QCOMPARE(leased(u"one"_s, noon + seconds(1)), QString());
    QCOMPARE(m_engine->writes().nextDue(north)->value(), noon + seconds(40));
    WriteRow other = sampleWrite(u"other"_s, WriteState::Approved);
    other.target = u"7"_s;
    added(other);
    QCOMPARE(leased(u"one"_s, noon + seconds(1)), u"other"_s);
}

void TestWriteStore::overdueAndCounts()
{
    begin();
    for (int i = 0; i <= int(WriteState::Undone); ++i) {
        WriteRow row = sampleWrite(u"state %1"_s.arg(i), WriteState(i));
        row.expires = noon;
        added(row);
    }
    const auto counts = m_reader->writes().counts(north).value();
    QCOMPARE(counts.awaiting, qint64(4));
    QCOMPARE(counts.sending, qint64(5));
    QCOMPARE(counts.failed, qint64(1));
    QCOMPARE(m_reader->writes().counts(u"south"_s)->awaiting, qint64(0));
    QCOMPARE(m_reader->writes().overdue(north, noon)->size(), std::size_t(6));
    QVERIFY(m_reader->writes().overdue(north, noon - seconds(1))->empty());
}

void TestWriteStore::conflicts()
{
    begin();
    ConflictRow row;
    row.clinic = north;
    row.write = 17;
    row.externalId = u"50112"_s;
    row.seenAt = noon;
    row.changedBy = u"front desk"_s;
    row.changedAt = row.seenAt - std::chrono::minutes(3);
    row.fields = QStringList{u"start"_s, u"operatory"_s};
    row.sealed = "sealed";
    const qint64 old = m_engine->conflicts().add(row).value();
    row.number = m_engine->conflicts().add(row).value();
    QVERIFY(!m_reader->conflicts().find(old)->open);
    QCOMPARE(m_reader->conflicts().open({})->size(), std::size_t(1));
    QCOMPARE(m_reader->conflicts().open(north)->front(), row);
    QCOMPARE(m_reader->conflicts().count(north).value(), qint64(1));
    row.choices.insert(u"start"_s, u"ours"_s);
    row.open = false;
    row.resolvedBy = u"ann"_s;
    row.resolvedAt = noon + seconds(4);
    QVERIFY(m_engine->conflicts().update(row));
    QCOMPARE(m_reader->conflicts().find(row.number).value(), row);
    QCOMPARE(m_reader->conflicts().count(north).value(), qint64(0));
    QCOMPARE(m_reader->conflicts().find(99).error().code, QByteArray("unknown-conflict"));
    row.number = 99;
    QCOMPARE(m_engine->conflicts().update(row).error().code, QByteArray("unknown-conflict"));
    QVERIFY(m_reader->topics().revisions()->value(u"conflicts"_s) >= 3);
}

void TestWriteStore::manyAsOne()
{
    begin();
    const auto failed = m_engine->writes().together([&]() -> domain::Result<> {
        if (!m_engine->writes().add(sampleWrite(u"first"_s), told(WriteState::Awaiting)))
            return domain::fail(domain::Error::Kind::Internal, "test");
        return domain::fail(domain::Error::Kind::Refused, "stopped");
    });
    QCOMPARE(failed.error().code, QByteArray("stopped"));
    QVERIFY(m_reader->writes().list({})->empty());
    qint64 first = 0;
    QVERIFY(m_engine->writes().together([&]() -> domain::Result<> {
        first = added(sampleWrite(u"first"_s));
        WriteRow back = sampleWrite(u"back"_s);
        back.compensates = first;
        added(back);
        return {};
    }));
    QCOMPARE(m_reader->writes().compensating(north, first)->value().key, u"back"_s);
    QVERIFY(!m_reader->writes().compensating(north, first + 1)->has_value());
}

void TestWriteStore::goneWithTheClinic()
{
    begin();
    QVERIFY(m_engine->clinics().add(sampleClinic(north)));
    const qint64 number = added(sampleWrite(u"key-00001"_s));
    ConflictRow row;
    row.clinic = north;
    row.write = number;
    QVERIFY(m_engine->conflicts().add(row));
    QVERIFY(m_engine->clinics().remove(north));
    QVERIFY(m_reader->writes().list({})->empty());
    QVERIFY(m_reader->conflicts().open({})->empty());
    QVERIFY(added(sampleWrite(u"key-00001"_s)) > number);
}

void TestWriteStore::onlyTheEngineWrites()
{
    begin();
    QCOMPARE(m_reader->writes().add(sampleWrite(u"key-00001"_s), told(WriteState::Awaiting)).error().code, QByteArray("read-only"));
    QCOMPARE(m_reader->writes().advance(sampleWrite(u"key-00001"_s), {}).error().code, QByteArray("read-only"));
    QCOMPARE(m_reader->writes().lease(north, u"one"_s, noon, seconds(1)).error().code, QByteArray("read-only"));
    QCOMPARE(m_reader->conflicts().add({}).error().code, QByteArray("read-only"));
}

QTEST_GUILESS_MAIN(TestWriteStore)
#include "tst_writestore.moc"
