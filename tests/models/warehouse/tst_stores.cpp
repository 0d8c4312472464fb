// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <QDir>
#include <QFileInfo>

#include "support/tempwarehouse.h"

using namespace articulator;
using namespace articulator::warehouse;
using namespace articulator::testsupport;
using namespace Qt::Literals::StringLiterals;
using domain::Error;

namespace {

const domain::Instant noon = domain::fromEpochMs(1764000000000);

RunRow sampleRun(const QString &clinic)
{
    RunRow run;
    run.clinic = clinic;
    run.startedAt = noon;
    run.why = u"schedule"_s;
    return run;
}

RequestRow sampleRequest(domain::Instant expires)
{
    RequestRow request;
    request.actor = u"owner"_s;
    request.action = "sync";
    request.clinic = u"north"_s;
    request.body = R"({"full":true})";
    request.askedAt = noon;
    request.expires = expires;
    return request;
}

} // namespace

/// Every store, the same on both databases.
class TestStores : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TempWarehouse> m_place;
    std::unique_ptr<Warehouse> m_engine;
    std::unique_ptr<Warehouse> m_reader;

    void begin();

private Q_SLOTS:
    void cleanup();
    void createOnce_data() { addBackends(); }
    void createOnce();
    void missing_data() { addBackends(); }
    void missing();
    void ownerOnly();
    void clinics_data() { addBackends(); }
    void clinics();
    void removeClinic_data() { addBackends(); }
    void removeClinic();
    void facts_data() { addBackends(); }
    void facts();
    void resources_data() { addBackends(); }
    void resources();
    void runs_data() { addBackends(); }
    void runs();
    void lags_data() { addBackends(); }
    void lags();
    void requests_data() { addBackends(); }
    void requests();
    void heartbeats_data() { addBackends(); }
    void heartbeats();
    void days_data() { addBackends(); }
    void days();
    void topics_data() { addBackends(); }
    void topics();
    void readersOnlyRead_data() { addBackends(); }
    void readersOnlyRead();
    void oneEngine_data() { addBackends(); }
    void oneEngine();
};

void TestStores::cleanup()
{
    m_reader.reset();
    m_engine.reset();
    m_place.reset();
}

void TestStores::begin()
{
    QFETCH(Backend, backend);
    m_place = std::make_unique<TempWarehouse>(backend);
    QVERIFY2(m_place->isValid(), "the database server could not be started");
    QVERIFY(m_place->create());
    m_engine = m_place->open(Access::Engine);
    m_reader = m_place->open(Access::ReadOnly);
    QVERIFY(m_engine && m_reader);
}

void TestStores::createOnce()
{
    begin();
    const auto again = Warehouse::create(m_place->location());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Refused);
    QCOMPARE(again.error().code, QByteArray("already-initialised"));
    QVERIFY(Warehouse::exists(m_place->location()));
    const auto migrated = Warehouse::migrate(m_place->location(), false);
    QVERIFY(migrated);
    QCOMPARE(migrated->from, schemaVersion);
    QCOMPARE(migrated->to, schemaVersion);
}

void TestStores::missing()
{
    QFETCH(Backend, backend);
    TempWarehouse place(backend);
    QVERIFY(place.isValid());
    QVERIFY(!Warehouse::exists(place.location()));
    const auto opened = Warehouse::open(place.location(), Access::ReadOnly);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::NotFound);
    QCOMPARE(opened.error().code, QByteArray("no-warehouse"));
    const auto migrated = Warehouse::migrate(place.location(), false);
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, QByteArray("no-warehouse"));
}

void TestStores::ownerOnly()
{
    TempWarehouse place(Backend::Sqlite);
    QVERIFY(place.create());
    auto engine = place.open(Access::Engine);
    QVERIFY(engine->clinics().add(sampleClinic(u"north"_s)));
    const QDir folder(place.location().dataFolder);
    const auto ownerRights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(folder.path()), ownerRights | QFile::ExeOwner | QFile::ExeUser);
    const auto files = folder.entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 4);
    for (const QFileInfo &file : files)
        QVERIFY2(file.permissions() == ownerRights, qPrintable(file.fileName()));
}

void TestStores::clinics()
{
    begin();
    auto row = sampleClinic(u"north"_s);
    QVERIFY(m_engine->clinics().add(row));
    QCOMPARE(m_reader->clinics().find(u"north"_s).value(), row);
    const auto twice = m_engine->clinics().add(row);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, QByteArray("clinic-exists"));
    row.paused = true;
    row.settings.remove(u"mode"_s);
    row.secrets[u"developer-key"_s] = "x";
    QVERIFY(m_engine->clinics().update(row));
    QVERIFY(m_engine->clinics().add(sampleClinic(u"a'b \"é\""_s)));
    const auto all = m_reader->clinics().all();
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(2));
    QCOMPARE(all->at(1), row);
    const auto unknown = m_reader->clinics().find(u"south"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, QByteArray("unknown-clinic"));
    QCOMPARE(m_engine->clinics().update(sampleClinic(u"south"_s)).error().code, QByteArray("unknown-clinic"));
}

void TestStores::removeClinic()
{
    begin();
    QVERIFY(m_engine->clinics().add(sampleClinic(u"north"_s)));
    QVERIFY(m_engine->facts().set(u"north"_s, {{u"pms-version"_s, u"25.3"_s}}));
    QVERIFY(m_engine->runs().begin(sampleRun(u"north"_s)));
    QVERIFY(m_engine->clinics().remove(u"north"_s));
    QVERIFY(m_reader->clinics().all()->empty());
    QVERIFY(m_reader->facts().of(u"north"_s)->isEmpty());
    QVERIFY(m_reader->runs().latest({}, 10)->empty());
    QCOMPARE(m_engine->clinics().remove(u"north"_s).error().code, QByteArray("unknown-clinic"));
}

void TestStores::facts()
{
    begin();
    QVERIFY(m_engine->facts().set(u"north"_s, {{u"a"_s, u"1"_s}, {u"b"_s, QString()}}));
    QVERIFY(m_engine->facts().set(u"north"_s, {{u"a"_s, u"2"_s}}));
    const QMap<QString, QString> expected{{u"a"_s, u"2"_s}, {u"b"_s, u""_s}};
    QCOMPARE(m_reader->facts().of(u"north"_s).value(), expected);
    QVERIFY(m_reader->facts().of(u"south"_s)->isEmpty());
}

void TestStores::resources()
{
    begin();
    ResourceRow row;
    row.clinic = u"north"_s;
    row.resource = u"appointments"_s;
    row.asOf = noon;
    row.nextDue = noon + std::chrono::minutes(1);
    row.intervalS = 90;
    row.seen = 12;
    row.state = "done";
    QVERIFY(m_engine->resources().put(row));
    row.changed = 3;
    row.reason = u"it's slow"_s;
    QVERIFY(m_engine->resources().put(row));
    const auto rows = m_reader->resources().of(u"north"_s);
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t(1));
    QCOMPARE(rows->front(), row);
    QVERIFY(!rows->front().lastRun);
    QVERIFY(m_engine->resources().forgetCursors(u"north"_s));
}

void TestStores::runs()
{
    begin();
    auto run = sampleRun(u"north"_s);
    const auto id = m_engine->runs().begin(run);
    QVERIFY(id);
    run.id = *id;
    run.outcome = "done";
    run.calls = 7;
    run.seen = 5'000'000'000;
    QVERIFY(m_engine->runs().finish(run));
    QVERIFY(m_engine->runs().begin(sampleRun(u"south"_s)));
    auto latest = m_reader->runs().latest({}, 10);
    QCOMPARE(latest->size(), std::size_t(2));
    QCOMPARE(latest->back(), run);
    QCOMPARE(m_reader->runs().latest(u"north"_s, 10)->size(), std::size_t(1));
    QCOMPARE(m_reader->runs().latest({}, 1)->front().clinic, u"south"_s);
    QVERIFY(m_engine->runs().closeOrphans(noon + std::chrono::seconds(3)));
    const auto orphan = m_reader->runs().latest(u"south"_s, 1)->front();
    QCOMPARE(orphan.outcome, QByteArray("failed"));
    QCOMPARE(orphan.errorCode, QByteArray("worker-died"));
    QCOMPARE(orphan.tookMs, 3000);
    QCOMPARE(m_reader->runs().latest(u"north"_s, 1)->front(), run);
}

void TestStores::lags()
{
    begin();
    using namespace std::chrono;
    const QString north = u"north"_s;
    QVERIFY(m_engine->lags().add({{north, {}, noon, 5}, {north, {}, noon + seconds(1), 6}, {north, u"patients"_s, noon + minutes(2), 9}}));
    auto samples = m_reader->lags().since(north, noon - hours(1));
    QCOMPARE(samples->size(), std::size_t(2));
    QCOMPARE(samples->front().lagS, 6);
    QVERIFY(m_engine->lags().add({{north, {}, noon + hours(49), 1}}));
    samples = m_reader->lags().since(north, noon - hours(1));
    QCOMPARE(samples->size(), std::size_t(2));
    QCOMPARE(samples->front().resource, u"patients"_s);
}

void TestStores::requests()
{
    begin();
    using namespace std::chrono;
    const auto first = m_reader->requests().submit(sampleRequest(noon + minutes(1)));
    const auto second = m_reader->requests().submit(sampleRequest(noon + hours(1)));
    QVERIFY(first && second);
    QVERIFY(*second > *first);
    const auto waiting = m_engine->requests().waiting();
    QCOMPARE(waiting->size(), std::size_t(2));
    QCOMPARE(waiting->front().id, *first);
    QCOMPARE(waiting->front().state, QByteArray("waiting"));
    QVERIFY(m_engine->requests().start(*second));
    QCOMPARE(m_engine->requests().start(*second).error().code, QByteArray("request-closed"));
    QVERIFY(m_engine->requests().finish(*second, "done", R"({"ok":true})"));
    QVERIFY(m_engine->requests().tidy(noon + minutes(2)));
    QCOMPARE(m_reader->requests().find(*first)->state, QByteArray("expired"));
    const auto done = m_reader->requests().find(*second);
    QCOMPARE(done->state, QByteArray("done"));
    QCOMPARE(done->outcome, QByteArray(R"({"ok":true})"));
    QCOMPARE(done->body, QByteArray(R"({"full":true})"));
    QCOMPARE(m_reader->requests().latest(1)->front().id, *second);
    QVERIFY(m_engine->requests().tidy(noon + hours(25)));
    QVERIFY(m_reader->requests().latest(10)->empty());
    QCOMPARE(m_reader->requests().find(*first).error().code, QByteArray("unknown-request"));
}

void TestStores::heartbeats()
{
    begin();
    HeartbeatRow row{u"worker-1"_s, noon, noon, u"0.1.0"_s, 4242, u"desk"_s};
    QVERIFY(m_engine->heartbeats().beat(row));
    row.beatAt += std::chrono::seconds(5);
    QVERIFY(m_engine->heartbeats().beat(row));
    QCOMPARE(m_reader->heartbeats().all()->size(), std::size_t(1));
    QCOMPARE(m_reader->heartbeats().all()->front(), row);
    QVERIFY(m_engine->heartbeats().gone(u"worker-1"_s));
    QVERIFY(m_reader->heartbeats().all()->empty());
}

void TestStores::days()
{
    begin();
    const qint64 records = m_reader->days().records().value();
    QVERIFY(m_engine->days().put(u"north"_s, {{20000, QByteArray("\0a", 2)}, {20001, "b"}}, records));
    QVERIFY(m_engine->days().put(u"north"_s, {{20001, "c"}}, records));
    QCOMPARE(m_engine->days().put(u"north"_s, {{20001, "d"}}, records + 1).error().code, QByteArray("days-overtaken"));
    const auto days = m_reader->days().read(u"north"_s, 20000, 20001);
    QCOMPARE(days->size(), std::size_t(2));
    QCOMPARE(days->front().bytes, QByteArray("\0a", 2));
    QCOMPARE(days->back().bytes, QByteArray("c"));
    QCOMPARE(m_reader->days().read(u"north"_s, 20002, 20010)->size(), std::size_t(0));
}

void TestStores::topics()
{
    begin();
    const auto quiet = m_reader->topics().pulse();
    QVERIFY(quiet);
    QCOMPARE(m_reader->topics().pulse().value(), *quiet);
    QVERIFY(m_engine->clinics().add(sampleClinic(u"north"_s)));
    const auto after = m_reader->topics().pulse().value();
    QVERIFY(after != *quiet);
    QCOMPARE(m_reader->topics().revisions()->value(u"clinics"_s), 1);
    QVERIFY(m_reader->requests().submit(sampleRequest(noon)));
    QVERIFY(m_engine->topics().revisions()->value(u"requests"_s) == 1);
    auto other = m_place->open(Access::ReadOnly);
    const auto before = other->topics().pulse().value();
    QVERIFY(m_engine->heartbeats().beat({u"w"_s, noon, noon, {}, 1, {}}));
    QVERIFY(other->topics().pulse().value() != before);
}

void TestStores::readersOnlyRead()
{
    begin();
    QVERIFY(m_engine->clinics().add(sampleClinic(u"north"_s)));
    const auto refused = [](const auto &result) { return !result && result.error().code == "read-only"; };
    QVERIFY(refused(m_reader->clinics().add(sampleClinic(u"south"_s))));
    QVERIFY(refused(m_reader->clinics().remove(u"north"_s)));
    QVERIFY(refused(m_reader->facts().set(u"north"_s, {{u"a"_s, u"b"_s}})));
    QVERIFY(refused(m_reader->resources().put({})));
    QVERIFY(refused(m_reader->runs().begin(sampleRun(u"north"_s))));
    QVERIFY(refused(m_reader->lags().add({{u"north"_s, {}, noon, 1}})));
    QVERIFY(refused(m_reader->days().put(u"north"_s, {{1, "x"}}, 0)));
    QVERIFY(refused(m_reader->audit().seal()));
}

void TestStores::oneEngine()
{
    begin();
    {
        auto lock = EngineLock::acquire(m_place->location());
        QVERIFY(lock);
        const auto second = EngineLock::acquire(m_place->location());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Busy);
        QCOMPARE(second.error().code, QByteArray("engine-lives"));
    }
    QTRY_VERIFY_WITH_TIMEOUT(EngineLock::acquire(m_place->location()), 5000);
}

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
