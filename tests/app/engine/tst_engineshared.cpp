// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <future>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include "engine/engine.h"
#include "engine/session.h"
#include "fakepms.h"
#include "support/tempwarehouse.h"

using namespace articulator;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using engine::Engine;
using engine::EngineOptions;
using testsupport::Backend;

namespace {

/// Ends the connections that hold locks by name, as a server does that is started again. How many there were.
int endLockHolders(const warehouse::Location &location)
{
    int ended = 0;
    {
        QSqlDatabase server = QSqlDatabase::addDatabase(u"QPSQL"_s, u"ender"_s);
        server.setHostName(location.host);
        server.setPort(location.port);
        server.setUserName(location.user);
        server.setDatabaseName(location.database);
        if (server.open()) {
            QSqlQuery query(server);
            query.exec(u"SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database = "
                       "(SELECT oid FROM pg_database WHERE datname = current_database())"_s);
            while (query.next())
                ++ended;
        }
    }
    QSqlDatabase::removeDatabase(u"ender"_s);
    return ended;
}

} // namespace

/// The engine over a database that several desks share.
class EngineShared : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClinicIsAddedCopiedAndServed()
    {
        testsupport::TempWarehouse place(Backend::Postgres);
        QVERIFY(place.isValid() && place.create());
        const auto vault = std::make_shared<vault::Vault>(vault::Vault::create(place.folder(), u"owner"_s, domain::Secret("correct horse")).value());
        const auto pms = std::make_shared<test::FakePms>();
        pms->fill(25);
        engine::SessionOptions options;
        options.adapters = std::make_shared<test::FakeSource>(pms);
        options.patience = 20s;
        const auto sealed = vault::Vault::sealForWorker(place.folder(), engine::secretContext(u"north"_s, u"key"_s), domain::Secret("sesame"));
        const QJsonObject secrets{{u"key"_s, QString::fromLatin1(sealed.value().toBase64())}};
        const auto perform = [&](const QByteArray &action, const QJsonObject &body) {
            return engine::perform(place.location(), vault, {u"owner"_s, action, u"north"_s, body}, {}, options);
        };
        const auto added = perform("clinic.add", {{u"name"_s, u"North"_s}, {u"pms"_s, u"fake"_s}, {u"zone"_s, u"America/Chicago"_s}, {u"secrets"_s, secrets}});
        QVERIFY2(added.has_value(), added ? "" : qPrintable(added.error().detail));
        QCOMPARE(perform("sync", {}).value()[u"outcome"_s].toString(), u"done"_s);
        const auto reader = place.open(warehouse::Access::ReadOnly);
        QCOMPARE(reader->records().count(u"north"_s).value(), 125);

        const auto worker = Engine::open(place.location(), vault, std::make_shared<domain::SystemClock>(),
                                         {EngineOptions::Mode::Serve, options.adapters, u"1.0"_s, 2});
        QVERIFY(worker.has_value());
        const auto second = Engine::open(place.location(), vault, std::make_shared<domain::SystemClock>(), {});
        QCOMPARE(second.error().kind, domain::Error::Kind::Busy);
        QCOMPARE(perform("sync", {}).value()[u"outcome"_s].toString(), u"done"_s);
        (*worker)->stop();
        QVERIFY(reader->heartbeats().all().value().empty());
        QVERIFY(reader->audit().verify({}).value().ok);
    }

    void anEngineThatLosesItsLockEnds()
    {
        testsupport::TempWarehouse place(Backend::Postgres);
        QVERIFY(place.isValid() && place.create());
        const auto vault = std::make_shared<vault::Vault>(vault::Vault::create(place.folder(), u"owner"_s, domain::Secret("correct horse")).value());
        const auto adapters = std::make_shared<test::FakeSource>(std::make_shared<test::FakePms>());
        const auto open = [&] {
            return Engine::open(place.location(), vault, std::make_shared<domain::SystemClock>(), {EngineOptions::Mode::Serve, adapters, u"1.0"_s, 2});
        };
        const auto first = open();
        QVERIFY(first.has_value());
        std::stop_source giveUp;
        std::future<domain::Result<>> ended = std::async(std::launch::async, [&] { return (*first)->run(giveUp.get_token()); });
        QCOMPARE(endLockHolders(place.location()), 1);
        const bool inTime = ended.wait_for(20s) == std::future_status::ready;
        giveUp.request_stop();
        const domain::Result<> outcome = ended.get();
        QVERIFY(inTime);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().code, "engine-lock-lost");
        QVERIFY(outcome.error().detail.contains(u"another engine"_s));
        QVERIFY(open().has_value());
    }
};

QTEST_GUILESS_MAIN(EngineShared)
#include "tst_engineshared.moc"
