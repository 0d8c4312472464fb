// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include "datahouse.h"
#include "engine/engine.h"
#include "engine/outcome.h"
#include "fakepms.h"

using namespace articulator;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using domain::Error;
using engine::Engine;
using engine::EngineOptions;
using test::DataHouse;

namespace {

constexpr int limit = 20000;

/// A data folder, a PMS and an engine that serves them.
struct Site {
    DataHouse house;
    std::shared_ptr<test::FakePms> pms = std::make_shared<test::FakePms>();
    std::shared_ptr<domain::SystemClock> clock = std::make_shared<domain::SystemClock>();
    std::unique_ptr<Engine> engine;
    std::unique_ptr<warehouse::Warehouse> reader;

    Site()
    {
        pms->fill(25);
        pms->setClock(clock->now());
        reader = house.reader();
        engine = std::move(open(EngineOptions::Mode::Serve).value());
    }
    domain::Result<std::unique_ptr<Engine>> open(EngineOptions::Mode mode)
    {
        return Engine::open(house.location(), house.vault(), clock, {mode, std::make_shared<test::FakeSource>(pms), u"1.0"_s, 2});
    }
    QByteArray lastOutcome(const QString &clinic)
    {
        const auto runs = reader->runs().latest(clinic, 1).value();
        return runs.empty() ? QByteArray() : runs.front().outcome;
    }
    qint64 submit(const engine::Ask &ask, std::chrono::seconds expiresIn = 30s)
    {
        warehouse::RequestRow row;
        row.actor = ask.actor;
        row.action = ask.action;
        row.clinic = ask.clinic;
        row.body = QJsonDocument(ask.body).toJson();
        row.askedAt = clock->now();
        row.expires = row.askedAt + expiresIn;
        return reader->requests().submit(row).value();
    }
    QByteArray stateOf(qint64 id) { return reader->requests().find(id).value().state; }
    QJsonObject outcomeOf(qint64 id) { return QJsonDocument::fromJson(reader->requests().find(id).value().outcome).object(); }
    QStringList audited(const QString &action)
    {
        QStringList outcomes;
        const auto rows = reader->audit().list({{}, {}, {}, action, {}, 0}).value();
        for (const warehouse::AuditRow &row : rows)
            outcomes.append(row.entry.actor + u' ' + row.entry.clinic + u' ' + row.entry.outcome);
        return outcomes;
    }
};

} // namespace

class EngineServing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClinicThatIsAddedIsPulledAtOnce()
    {
        Site site;
        const auto clinic = site.engine->perform(site.house.addition(u"north"_s)).value();
        QCOMPARE(clinic[u"state"_s].toString(), u"active"_s);
        QCOMPARE(clinic[u"zone"_s].toString(), u"America/Chicago"_s);
        QTRY_COMPARE_WITH_TIMEOUT(site.lastOutcome(u"north"_s), "done", limit);
        QCOMPARE(site.reader->records().count(u"north"_s).value(), 125);
        QTRY_COMPARE_WITH_TIMEOUT(site.audited(u"clinic.add"_s), QStringList{u"owner north done"_s}, limit);
    }

    void aSecondEngineIsRefused()
    {
        Site site;
        const auto second = site.open(EngineOptions::Mode::Session);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Busy);
        site.engine->stop();
        site.engine.reset();
        QVERIFY(site.open(EngineOptions::Mode::Session).has_value());
    }

    void theHeartBeatsAndIsGoneAfterACleanStop()
    {
        Site site;
        const auto beats = site.reader->heartbeats().all().value();
        QCOMPARE(beats.size(), std::size_t(1));
        QCOMPARE(beats.front().version, u"1.0"_s);
        QTRY_VERIFY_WITH_TIMEOUT(site.reader->heartbeats().all().value().front().beatAt > beats.front().beatAt, limit);
        site.engine.reset();
        QVERIFY(site.reader->heartbeats().all().value().empty());
    }

    void requestsInTheInboxAreAnswered()
    {
        Site site;
        const qint64 add = site.submit(site.house.addition(u"north"_s));
        QTRY_COMPARE_WITH_TIMEOUT(site.stateOf(add), "done", limit);
        const qint64 sync = site.submit({u"mia"_s, "sync", u"north"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(site.stateOf(sync), "done", limit);
        const QJsonObject document = site.outcomeOf(sync);
        QCOMPARE(document[u"clinic"_s].toString(), u"north"_s);
        QCOMPARE(document[u"outcome"_s].toString(), u"done"_s);
        const qint64 probe = site.submit({u"mia"_s, "clinic.probe", u"north"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(site.stateOf(probe), "done", limit);
        QCOMPARE(site.outcomeOf(probe)[u"pmsVersion"_s].toString(), u"1.2.3"_s);
        QTRY_COMPARE_WITH_TIMEOUT(site.audited(u"sync"_s), QStringList{u"mia north done"_s}, limit);
    }

    void requestsThatCannotBeAreRefusedByName()
    {
        Site site;
        const qint64 unknown = site.submit({u"mia"_s, "clinic.paint", u"north"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(site.stateOf(unknown), "failed", limit);
        QCOMPARE(engine::errorOf(site.outcomeOf(unknown))->code, "unknown-action");
        const qint64 nowhere = site.submit({u"mia"_s, "sync", u"south"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(site.stateOf(nowhere), "failed", limit);
        QCOMPARE(engine::errorOf(site.outcomeOf(nowhere))->code, "unknown-clinic");
        QCOMPARE(engine::errorOf(site.outcomeOf(nowhere))->kind, Error::Kind::NotFound);
        QTRY_COMPARE_WITH_TIMEOUT(site.audited(u"clinic.paint"_s), QStringList{u"mia north refused"_s}, limit);
    }

    /// The vault says what role an actor has; what a row of the inbox claims besides counts for nothing.
    void whatARoleMayNotDoIsRefusedAndAudited()
    {
        Site site;
        const qint64 pause = site.submit({u"mia"_s, "clinic.pause", u"north"_s, {{u"role"_s, u"admin"_s}}});
        QTRY_COMPARE_WITH_TIMEOUT(site.stateOf(pause), "failed", limit);
        QCOMPARE(engine::errorOf(site.outcomeOf(pause))->code, "not-allowed");
        const qint64 nobody = site.submit({u"eve"_s, "clinic.remove", u"north"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(site.stateOf(nobody), "failed", limit);
        QCOMPARE(engine::errorOf(site.outcomeOf(nobody))->code, "not-allowed");
        QTRY_COMPARE_WITH_TIMEOUT(site.audited(u"clinic.pause"_s), QStringList{u"mia north refused"_s}, limit);
        QTRY_COMPARE_WITH_TIMEOUT(site.audited(u"clinic.remove"_s), QStringList{u"eve north refused"_s}, limit);
        QCOMPARE(site.engine->perform({u"owner"_s, "clinic.pause", u"north"_s, {}}).error().code, "unknown-clinic");
    }

    void expiredRequestsAreNotDone()
    {
        Site site;
        const qint64 late = site.submit({u"mia"_s, "clinic.pause", u"north"_s, {}}, -1s);
        QTRY_COMPARE_WITH_TIMEOUT(site.stateOf(late), "expired", limit);
        QVERIFY(site.audited(u"clinic.pause"_s).isEmpty());
    }

    void aClinicThatMakesNoSenseLeavesNoTrace_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("id with capitals") << u"North"_s << u"name"_s << QJsonValue(u"N"_s) << QByteArray("bad-clinic-id");
        QTest::newRow("id with dash first") << u"-n"_s << u"name"_s << QJsonValue(u"N"_s) << QByteArray("bad-clinic-id");
        QTest::newRow("id too long") << QString(65, u'a') << u"name"_s << QJsonValue(u"N"_s) << QByteArray("bad-clinic-id");
        QTest::newRow("no name") << u"north"_s << u"name"_s << QJsonValue(u" "_s) << QByteArray("bad-name");
        QTest::newRow("zone") << u"north"_s << u"zone"_s << QJsonValue(u"Mars/Base"_s) << QByteArray("unknown-zone");
        QTest::newRow("pms") << u"north"_s << u"pms"_s << QJsonValue(u"other"_s) << QByteArray("unknown-pms");
        QTest::newRow("unknown setting") << u"north"_s << u"settings"_s << QJsonValue(QJsonObject{{u"colour"_s, u"red"_s}}) << QByteArray("bad-setting");
        QTest::newRow("interval") << u"north"_s << u"settings"_s << QJsonValue(QJsonObject{{u"interval-s"_s, u"5"_s}}) << QByteArray("bad-setting");
        QTest::newRow("no secret") << u"north"_s << u"secrets"_s << QJsonValue(QJsonObject()) << QByteArray("bad-setting");
        QTest::newRow("open secret") << u"north"_s << u"secrets"_s << QJsonValue(QJsonObject{{u"key"_s, u"sesame!"_s}}) << QByteArray("bad-secret");
        QTest::newRow("unknown member") << u"north"_s << u"colour"_s << QJsonValue(u"red"_s) << QByteArray("unknown-member");
    }
    void aClinicThatMakesNoSenseLeavesNoTrace()
    {
        QFETCH(QString, id);
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QByteArray, code);
        static Site site;
        engine::Ask ask = site.house.addition(u"north"_s);
        ask.clinic = id;
        ask.body.insert(member, value);
        const auto refused = site.engine->perform(ask);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
        QVERIFY(site.reader->clinics().all().value().empty());
        QVERIFY(!site.house.vault()->cipher(id));
    }

    void aClinicIsPausedResumedChangedAndRemoved()
    {
        Site site;
        QVERIFY(site.engine->perform(site.house.addition(u"north"_s)).has_value());
        QCOMPARE(site.engine->perform(site.house.addition(u"north"_s)).error().code, "clinic-exists");
        QCOMPARE(site.engine->perform({u"owner"_s, "clinic.pause", u"north"_s, {}}).value()[u"state"_s].toString(), u"paused"_s);
        QCOMPARE(site.engine->syncOnce(u"north"_s, false, u"owner"_s).error().code, "clinic-paused");
        QCOMPARE(site.engine->perform({u"owner"_s, "clinic.resume", u"north"_s, {}}).value()[u"state"_s].toString(), u"active"_s);
        const QJsonObject settings{{u"interval-s"_s, u"120"_s}, {u"url"_s, u"here"_s}};
        const auto changed = site.engine->perform({u"owner"_s, "clinic.update", u"north"_s, {{u"settings"_s, settings}}}).value();
        QCOMPARE(changed[u"settings"_s].toObject(), settings);
        QCOMPARE(site.engine->syncOnce(u"north"_s, false, u"owner"_s).value()[u"outcome"_s].toString(), u"done"_s);
        QVERIFY(site.engine->perform({u"owner"_s, "clinic.remove", u"north"_s, {}}).has_value());
        QVERIFY(site.reader->clinics().all().value().empty());
        QCOMPARE(site.reader->records().count(u"north"_s).value(), 0);
        QVERIFY(!site.house.vault()->cipher(u"north"_s));
        QCOMPARE(site.engine->syncOnce(u"north"_s, false, u"owner"_s).error().code, "unknown-clinic");
    }

    void stoppingEndsACallInItsMiddle()
    {
        Site site;
        site.pms->setPace(1h);
        for (const QString &clinic : {u"north"_s, u"south"_s, u"west"_s})
            QVERIFY(site.engine->perform(site.house.addition(clinic)).has_value());
        const qint64 sync = site.submit({u"mia"_s, "sync", u"north"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(site.stateOf(sync), "running", limit);
        QTRY_VERIFY_WITH_TIMEOUT(site.pms->calls() >= 2, limit);
        std::stop_source stop;
        stop.request_stop();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(site.engine->run(stop.get_token()).has_value());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(site.stateOf(sync), "done");
        QCOMPARE(engine::errorOf(site.outcomeOf(sync))->code, "stopped");
    }

    void runsOfADeadEngineAreClosed()
    {
        Site site;
        QVERIFY(site.engine->perform(site.house.addition(u"north"_s)).has_value());
        site.engine.reset();
        {
            const auto lock = warehouse::EngineLock::acquire(site.house.location()).value();
            const auto writer = warehouse::Warehouse::open(site.house.location(), warehouse::Access::Engine).value();
            warehouse::RunRow run;
            run.clinic = u"north"_s;
            run.why = u"schedule"_s;
            run.startedAt = site.clock->now();
            QVERIFY(writer->runs().begin(run).has_value());
        }
        const auto engine = site.open(EngineOptions::Mode::Session);
        QVERIFY(engine.has_value());
        QCOMPARE(site.reader->runs().latest(u"north"_s, 1).value().front().errorCode, "worker-died");
    }

    void afterARestartWorkGoesOn()
    {
        Site site;
        QVERIFY(site.engine->perform(site.house.addition(u"north"_s)).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(site.lastOutcome(u"north"_s), "done", limit);
        site.engine.reset();
        site.pms->put(u"appointments"_s, test::appointmentRow(26, 60));
        site.engine = std::move(site.open(EngineOptions::Mode::Serve).value());
        QTRY_COMPARE_WITH_TIMEOUT(site.reader->records().count(u"north"_s).value(), 126, limit);
    }
};

QTEST_GUILESS_MAIN(EngineServing)
#include "tst_engineserving.moc"
