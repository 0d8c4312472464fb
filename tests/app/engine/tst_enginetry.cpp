// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <condition_variable>
#include <future>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "adapters/opendental/simulatorprocess.h"
#include "datahouse.h"
#include "domain/settingsjson.h"
#include "engine/adapterhost.h"
#include "engine/engine.h"
#include "engine/handlers/tryclinic.h"
#include "engine/outcome.h"
#include "fakepms.h"

using namespace articulator;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using domain::Error;
using engine::Engine;
using test::DataHouse;

namespace {

constexpr int limit = 30000;

/// A PMS that answers nothing until it is told to stop.
class SilentAdapter final : public contract::Adapter {
public:
    domain::Result<contract::Probe> probe(std::stop_token stop) override
    {
        std::mutex mutex;
        std::condition_variable_any woken;
        std::unique_lock lock(mutex);
        woken.wait(lock, stop, [] { return false; });
        return domain::fail(Error::Kind::Cancelled, "stopped", u"stopped"_s);
    }
    std::vector<contract::ResourcePlan> resources() const override { return {}; }
    domain::Result<domain::Page> pull(const contract::PullRequest &, std::stop_token) override { return domain::Page{}; }
    domain::Result<QStringList> hints(std::stop_token) override { return QStringList(); }
    contract::Budget budget() const override { return {}; }
};

class SilentSource final : public engine::AdapterSource {
public:
    std::vector<contract::Manifest> installed() override { return {{u"fake"_s, u"Fake"_s, contract::contractVersion}}; }
    domain::Result<domain::SettingsSchema> schema(const QString &) override
    {
        return domain::SettingsSchema{{u"key"_s, domain::SettingField::Type::Secret, {}, {}, 0, 0, true}};
    }
    domain::Result<std::unique_ptr<contract::Adapter>> create(const QString &, contract::AdapterSetup) override
    {
        return std::make_unique<SilentAdapter>();
    }
};

/// An engine that serves a data folder over the real adapters.
struct Site {
    DataHouse house;
    std::shared_ptr<domain::SystemClock> clock = std::make_shared<domain::SystemClock>();
    std::unique_ptr<Engine> engine;
    std::unique_ptr<warehouse::Warehouse> reader = house.reader();

    explicit Site(std::shared_ptr<engine::AdapterSource> adapters)
    {
        engine = std::move(Engine::open(house.location(), house.vault(), clock, {engine::EngineOptions::Mode::Serve, std::move(adapters), u"1.0"_s, 2}).value());
    }
    Site() : Site(std::make_shared<engine::AdapterHost>(QStringLiteral(ARTICULATOR_BIN_DIR "/adapters"))) { }

    engine::Ask trial(const QString &url, const QByteArray &customerKey = "DemoCustomerKey1") const
    {
        const auto sealed = [this](const QString &key, const QByteArray &secret) {
            return QString::fromLatin1(
                vault::Vault::sealForWorker(house.location().dataFolder, engine::secretContext(u"harbor"_s, key), domain::Secret(secret)).value().toBase64());
        };
        const QJsonObject secrets{{u"developer-key"_s, sealed(u"developer-key"_s, "DemoDeveloperKey")}, {u"customer-key"_s, sealed(u"customer-key"_s, customerKey)}};
        return {u"owner"_s, "clinic.try", u"harbor"_s,
                {{u"name"_s, u"Harbor Dental"_s}, {u"pms"_s, u"opendental"_s},
                 {u"settings"_s, QJsonObject{{u"url"_s, url}, {u"min-gap-ms"_s, u"0"_s}, {u"timeout-s"_s, u"5"_s}}}, {u"secrets"_s, secrets}}};
    }
    bool holdsNothing()
    {
        return reader->clinics().all().value().empty() && reader->facts().of(u"harbor"_s).value().isEmpty() && !house.vault()->cipher(u"harbor"_s);
    }
};

} // namespace

/// The test of a connection before there is a clinic, and what a worker tells of the clinics it could have.
class EngineTry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClinicIsTriedWithoutATrace()
    {
        tests::SimulatorProcess office;
        QCOMPARE(office.start({u"--zone"_s, u"America/Denver"_s, u"--throttle"_s, u"off"_s, u"--permissions"_s, u"ApiReadAll,ApiComm"_s}), QString());
        Site site;
        const QJsonObject document = site.engine->perform(site.trial(office.url())).value();
        QVERIFY2(document[u"ok"_s].toBool(), QJsonDocument(document).toJson());
        QVERIFY(document[u"pmsVersion"_s].toString().startsWith(u"25.3"_s));
        QVERIFY(document[u"granted"_s].toArray().contains(u"ApiReadAll"_s) && document[u"missing"_s].toArray().contains(u"ApiAppointments"_s));
        const auto at = domain::parseInstant(document[u"at"_s].toString());
        const QDateTime wall = QDateTime::fromString(document[u"pmsClock"_s].toString(), Qt::ISODate);
        QVERIFY(at && wall.isValid());
        const QDateTime denver = QDateTime::fromMSecsSinceEpoch(domain::toEpochMs(*at), QTimeZone("America/Denver"));
        const QDateTime read(wall.date(), wall.time(), QTimeZone("America/Denver"));
        QVERIFY2(qAbs(read.secsTo(denver)) < 30, QJsonDocument(document).toJson());
        QVERIFY(site.holdsNothing());
    }

    void whatIsWrongIsNamed()
    {
        QString gone;
        {
            tests::SimulatorProcess closed;
            QCOMPARE(closed.start({}), QString());
            gone = closed.url();
        }
        tests::SimulatorProcess office;
        QCOMPARE(office.start({u"--throttle"_s, u"off"_s}), QString());
        Site site;
        const auto kindOf = [&](const engine::Ask &ask) { return engine::errorOf(site.engine->perform(ask).value())->kind; };
        QCOMPARE(kindOf(site.trial(office.url(), "WrongKey")), Error::Kind::Unauthorised);
        QCOMPARE(kindOf(site.trial(gone)), Error::Kind::Unreachable);
        const auto codeOf = [&](engine::Ask ask, const QString &member, const QJsonValue &value) {
            ask.body.insert(member, value);
            return site.engine->perform(ask).error().code;
        };
        const engine::Ask good = site.trial(office.url());
        QCOMPARE(codeOf(good, u"pms"_s, u"paper"_s), "unknown-pms");
        QCOMPARE(codeOf(good, u"zone"_s, u"Mars/Base"_s), "unknown-zone");
        QCOMPARE(codeOf(good, u"settings"_s, QJsonObject{{u"url"_s, u"ftp://x"_s}}), "bad-setting");
        QCOMPARE(codeOf(good, u"secrets"_s, QJsonObject()), "bad-setting");
        QCOMPARE(codeOf(good, u"colour"_s, u"red"_s), "unknown-member");
        QVERIFY(site.holdsNothing());
    }

    void aStoredClinicIsTriedWithWhatWouldChange()
    {
        tests::SimulatorProcess office;
        QCOMPARE(office.start({u"--throttle"_s, u"off"_s}), QString());
        Site site;
        engine::Ask add = site.trial(office.url());
        add.action = "clinic.add";
        add.body.insert(u"zone"_s, u"America/Chicago"_s);
        QVERIFY(site.engine->perform(add).has_value());
        const engine::Ask elsewhere{u"owner"_s, "clinic.try", u"harbor"_s, {{u"settings"_s, QJsonObject{{u"url"_s, u"http://127.0.0.1:1/api/v1"_s}}}}};
        QCOMPARE(engine::errorOf(site.engine->perform(elsewhere).value())->kind, Error::Kind::Unreachable);
        QVERIFY(site.engine->perform({u"owner"_s, "clinic.try", u"harbor"_s, {}}).value()[u"ok"_s].toBool());
        QCOMPARE(site.reader->clinics().find(u"harbor"_s)->settings.value(u"url"_s), office.url());
        QCOMPARE(site.engine->perform({u"owner"_s, "clinic.try", u"harbor"_s, {{u"pms"_s, u"dentrix"_s}}}).error().code, "pms-stays");
    }

    void aProbeIsKeptForWhoLooksLater()
    {
        tests::SimulatorProcess office;
        QCOMPARE(office.start({u"--throttle"_s, u"off"_s}), QString());
        Site site;
        engine::Ask add = site.trial(office.url());
        add.action = "clinic.add";
        add.body.insert(u"zone"_s, u"America/Chicago"_s);
        QVERIFY(site.engine->perform(add).has_value());
        QVERIFY(site.engine->perform({u"mia"_s, "clinic.probe", u"harbor"_s, {}}).value()[u"ok"_s].toBool());
        QVERIFY(office.post(u"/settings"_s, {{u"customerKey"_s, u"AnotherKey"_s}}));
        QVERIFY(!site.engine->perform({u"mia"_s, "clinic.probe", u"harbor"_s, {}}).value()[u"ok"_s].toBool());
        const auto facts = site.reader->facts().of(u"harbor"_s).value();
        const auto fact = [&](const char *name) { return QJsonDocument::fromJson(facts.value(QLatin1String(name)).toUtf8()).object(); };
        QVERIFY(engine::errorOf(fact(domain::fact::lastProbe)) && domain::parseInstant(fact(domain::fact::lastProbe)[u"at"_s].toString()));
        QVERIFY(fact(domain::fact::lastGrants)[u"granted"_s].toArray().contains(u"ApiReadAll"_s));
    }

    void rolesAreAskedBeforeAnythingIsSent()
    {
        Site site(std::make_shared<SilentSource>());
        engine::Ask ask = site.house.addition(u"north"_s);
        ask.action = "clinic.try";
        ask.actor = u"mia"_s;
        QCOMPARE(site.engine->perform(ask).error().code, "not-allowed");
        ask.actor = u"eve"_s;
        QCOMPARE(site.engine->perform(ask).error().code, "not-allowed");
    }

    void aSilentPmsEndsAtTheLimitAndFewAtATime()
    {
        DataHouse house;
        const auto clock = std::make_shared<domain::SystemClock>();
        const auto lock = warehouse::EngineLock::acquire(house.location()).value();
        const std::shared_ptr<engine::WriterThread> writer = std::move(*engine::WriterThread::open(house.location()));
        const auto credentials = std::make_shared<engine::Credentials>(house.vault());
        const auto adapters = std::make_shared<SilentSource>();
        const auto fleet = std::make_shared<engine::Fleet>(engine::ClinicWorld{house.location(), adapters, credentials, writer, clock}, 1);
        const engine::RequestWorld world{adapters, credentials, writer, fleet};
        engine::Ask ask = house.addition(u"north"_s);
        const auto given = [&ask](engine::TryClinic &handler) {
            auto promise = std::make_shared<std::promise<domain::Result<QJsonObject>>>();
            handler.handle(ask, {}, [promise](domain::Result<QJsonObject> outcome) { promise->set_value(std::move(outcome)); });
            return promise->get_future();
        };
        {
            engine::TryClinic handler(world, clock, 50ms);
            QCOMPARE(engine::errorOf(given(handler).get().value())->kind, Error::Kind::TimedOut);
        }
        engine::TryClinic handler(world, clock, 1h);
        std::vector<std::future<domain::Result<QJsonObject>>> open;
        for (int i = 0; i < 4; ++i)
            open.push_back(given(handler));
        QCOMPARE(given(handler).get().error().code, "too-many-tries");
        handler.comeToRest();
        for (auto &each : open)
            QCOMPARE(engine::errorOf(each.get().value())->kind, Error::Kind::Cancelled);
    }

    void stoppingEndsATrial()
    {
        Site site(std::make_shared<SilentSource>());
        engine::Ask ask = site.house.addition(u"north"_s);
        warehouse::RequestRow row;
        row.actor = ask.actor;
        row.action = "clinic.try";
        row.clinic = ask.clinic;
        row.body = QJsonDocument(ask.body).toJson();
        row.askedAt = site.clock->now();
        row.expires = row.askedAt + 60s;
        const qint64 id = site.reader->requests().submit(row).value();
        QTRY_COMPARE_WITH_TIMEOUT(site.reader->requests().find(id)->state, "running", limit);
        site.engine->stop();
        QCOMPARE(site.reader->requests().find(id)->state, "done");
    }

    void theWorkerTellsItsAdapters()
    {
        Site site;
        const auto told = [&] { return site.reader->facts().of(QString()).value().value(QString::fromLatin1(domain::fact::adapters)); };
        QTRY_VERIFY_WITH_TIMEOUT(!told().isEmpty(), limit);
        const QJsonObject first = QJsonDocument::fromJson(told().toUtf8()).array().first().toObject();
        QCOMPARE(first[u"pms"_s].toString(), u"opendental"_s);
        QCOMPARE(first[u"name"_s].toString(), u"Open Dental"_s);
        const auto schema = domain::schemaFrom(first[u"settings"_s].toArray());
        QVERIFY(schema);
        const auto url = std::ranges::find(*schema, u"url"_s, &domain::SettingField::key);
        QCOMPARE(url->standards.value(u"mode=service"_s), u"http://localhost:30223/api/v1"_s);
    }
};

QTEST_GUILESS_MAIN(EngineTry)
#include "tst_enginetry.moc"
