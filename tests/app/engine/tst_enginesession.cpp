// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <thread>

#include "datahouse.h"
#include "engine/engine.h"
#include "engine/session.h"
#include "fakepms.h"

using namespace articulator;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using domain::Error;
using engine::Engine;
using engine::EngineOptions;
using test::DataHouse;

namespace {

struct Caller {
    DataHouse house;
    std::shared_ptr<test::FakePms> pms = std::make_shared<test::FakePms>();
    engine::SessionOptions options;

    Caller()
    {
        pms->fill(25);
        options.adapters = std::make_shared<test::FakeSource>(pms);
        options.patience = 1s;
    }
    domain::Result<QJsonObject> perform(const engine::Ask &ask, const engine::ProgressCallback &progress = {})
    {
        return engine::perform(house.location(), house.vault(), ask, progress, options);
    }
    std::unique_ptr<Engine> serve()
    {
        return std::move(Engine::open(house.location(), house.vault(), std::make_shared<domain::SystemClock>(),
                                      {EngineOptions::Mode::Serve, options.adapters, u"1.0"_s, 2})
                             .value());
    }
};

} // namespace

class EngineSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAWorkerItIsDoneHere()
    {
        Caller caller;
        QVERIFY(caller.perform(caller.house.addition(u"north"_s)).has_value());
        QCOMPARE(caller.pms->calls(), 0);
        std::vector<engine::Progress> progress;
        const auto document =
            caller.perform({u"owner"_s, "sync", u"north"_s, {}}, [&](const engine::Progress &step) { progress.push_back(step); }).value();
        QCOMPARE(document[u"outcome"_s].toString(), u"done"_s);
        QCOMPARE(progress.size(), std::size_t(15));
        QCOMPARE(progress.front(), (engine::Progress{u"providers"_s, 10, 10, 1}));
        QCOMPARE(caller.perform({u"owner"_s, "clinic.probe", u"north"_s, {}}).value()[u"ok"_s].toBool(), true);
        QCOMPARE(caller.house.reader()->audit().list({}).value().size(), std::size_t(3));
        QVERIFY(caller.house.reader()->heartbeats().all().value().empty());
    }

    void withAWorkerTheWorkerIsAsked()
    {
        Caller caller;
        const auto worker = caller.serve();
        caller.options.patience = 20s;
        QVERIFY(caller.perform(caller.house.addition(u"north"_s)).has_value());
        const auto document = caller.perform({u"mia"_s, "sync", u"north"_s, {}}).value();
        QCOMPARE(document[u"outcome"_s].toString(), u"done"_s);
        QCOMPARE(caller.perform({u"mia"_s, "sync", u"south"_s, {}}).error().code, "unknown-clinic");
        QCOMPARE(caller.perform({u"mia"_s, "clinic.paint", u"north"_s, {}}).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(caller.house.reader()->requests().latest(10).value().size(), std::size_t(4));
    }

    void whoHoldsTheEngineAndStaysIsNamed()
    {
        Caller caller;
        const auto lock = warehouse::EngineLock::acquire(caller.house.location());
        QVERIFY(lock.has_value());
        QCOMPARE(caller.perform({u"mia"_s, "sync", u"north"_s, {}}).error().code, "engine-busy");
        warehouse::HeartbeatRow beat;
        beat.worker = u"w"_s;
        beat.beatAt = domain::SystemClock().now();
        QVERIFY(caller.house.reader()->heartbeats().beat(beat).has_value());
        const auto silent = caller.perform({u"mia"_s, "sync", u"north"_s, {}});
        QCOMPARE(silent.error().kind, Error::Kind::TimedOut);
        QCOMPARE(silent.error().code, "worker-silent");
        const auto rows = caller.house.reader()->requests().latest(10).value();
        for (const warehouse::RequestRow &row : rows)
            QCOMPARE(row.state, "expired");
    }

    void whenTheHolderGoesItIsDoneHere()
    {
        Caller caller;
        QVERIFY(caller.perform(caller.house.addition(u"north"_s)).has_value());
        caller.options.patience = 20s;
        auto lock = std::make_unique<warehouse::EngineLock>(std::move(warehouse::EngineLock::acquire(caller.house.location()).value()));
        domain::Result<QJsonObject> outcome;
        std::thread asking([&] { outcome = caller.perform({u"mia"_s, "sync", u"north"_s, {}}); });
        const auto reader = caller.house.reader();
        const bool submitted = QTest::qWaitFor([&] { return !reader->requests().waiting().value().empty(); }, 10000);
        lock.reset();
        asking.join();
        QVERIFY(submitted);
        QCOMPARE(outcome.value()[u"outcome"_s].toString(), u"done"_s);
        QCOMPARE(reader->requests().latest(1).value().front().state, "done");
    }

    void aCallerWhoGivesUpLearnsHowFarItCame()
    {
        Caller caller;
        QVERIFY(caller.perform(caller.house.addition(u"north"_s)).has_value());
        std::stop_source stop;
        caller.options.stop = stop.get_token();
        const auto document = caller.perform({u"owner"_s, "sync", u"north"_s, {}}, [&](const engine::Progress &step) {
            if (step.resource == u"patients"_s)
                stop.request_stop();
        });
        QCOMPARE(document.value()[u"outcome"_s].toString(), u"partial"_s);
        QCOMPARE(document.value()[u"error"_s][u"code"_s].toString(), u"stopped"_s);
        QCOMPARE(caller.house.reader()->runs().latest(u"north"_s, 1).value().front().outcome, "partial");
    }
};

QTEST_GUILESS_MAIN(EngineSession)
#include "tst_enginesession.moc"
