// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <thread>

#include <QTest>

#include "adapters/opendental/office.h"
#include "opendental/answer.h"
#include "opendental/opendentaladapter.h"

using namespace articulator;
using namespace std::chrono_literals;
using domain::Error;
using tests::Gathered;
using tests::gather;
using tests::HeardRequest;
using tests::Office;
using tests::ScriptedReply;

class TestOpenDentalFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<Office>(); }
    void cleanup() { m.reset(); }

    void answersAreClassified_data();
    void answersAreClassified();
    void nothingHalfComesFromAFault_data();
    void nothingHalfComesFromAFault();
    void everyCallFailsInTurn();
    void throttlingIsObeyed();
    void aStopIsHeard();
    void aWrongKeyIsUnauthorised();
    void aMissingPermissionSkipsOneResource();
    void oldOfficesDegradeWithReasons_data();
    void oldOfficesDegradeWithReasons();
    void oddlyTypedAnswersAreRead();
    void badSettingsAreRefused_data();
    void badSettingsAreRefused();
    void probeTellsWhatTheOfficeIs();
    void paceFollowsThePermissions_data();
    void paceFollowsThePermissions();

private:
    std::unique_ptr<Office> m;
};

void TestOpenDentalFaults::answersAreClassified_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, int status, const char *body, Error::Kind kind) { QTest::newRow(name) << status << QByteArray(body) << int(kind); };
    row("office off", 400, "\"The office's eConnector is not running. Please contact the office to start their eConnector.\"", Error::Kind::Unreachable);
    row("office off, raw text", 400, "The office's eConnector is not running.", Error::Kind::Unreachable);
    row("office off with status 200", 200, "\"The office's eConnector is not running.\"", Error::Kind::Unreachable);
    row("old version", 400, "\"This method requires version 24.1.44 or later.\"", Error::Kind::Unsupported);
    row("bad credentials", 400, "\"Malformed API request.\"", Error::Kind::Unauthorised);
    row("bad parameter", 400, "\"'search' is not a valid parameter\"", Error::Kind::Refused);
    row("wrong key", 401, "\"nope\"", Error::Kind::Unauthorised);
    row("unknown", 404, "\"Resource not found\"", Error::Kind::NotFound);
    row("somebody else's unknown page", 404, "<!DOCTYPE HTML><html>Not found</html>", Error::Kind::Malformed);
    row("retired", 410, "", Error::Kind::Unsupported);
    row("throttled", 429, "", Error::Kind::Throttled);
    row("conflict", 409, "\"?\"", Error::Kind::Refused);
    row("server", 500, "<html>", Error::Kind::Unreachable);
    row("tunnel", 503, "Failed to communicate with the API service: x", Error::Kind::Unreachable);
    row("gateway", 504, "<html>Gateway</html>", Error::Kind::TimedOut);
    row("redirect", 302, "", Error::Kind::Malformed);
    row("portal", 200, "<html><body>Sign in</body></html>", Error::Kind::Malformed);
    row("nothing", 200, "", Error::Kind::Malformed);
    row("null", 200, "null", Error::Kind::Malformed);
    row("object", 200, "{\"PatNum\":1}", Error::Kind::Malformed);
    row("cut", 200, "[{\"PatNum\":1},{\"Pat", Error::Kind::Malformed);
    row("NaN", 200, "[{\"PatNum\":NaN}]", Error::Kind::Malformed);
    row("trailing comma", 200, "[{\"PatNum\":1},]", Error::Kind::Malformed);
}

void TestOpenDentalFaults::answersAreClassified()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    link::HttpResponse response;
    response.status = status;
    response.body = body;
    const auto rows = opendental::rowsOf(response);
    QVERIFY(!rows);
    QTEST(int(rows.error().kind), "kind");
    QVERIFY(!rows.error().detail.isEmpty());
    response.body = QByteArray(100000, '[') + body;
    QVERIFY(!opendental::rowsOf(response));
}

void TestOpenDentalFaults::nothingHalfComesFromAFault_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("cut");
    QTest::addColumn<bool>("silent");
    QTest::addColumn<int>("kind");
    QTest::newRow("offline") << 400 << QByteArray("\"The office's eConnector is not running.\"") << -1 << false << int(Error::Kind::Unreachable);
    QTest::newRow("gateway") << 504 << QByteArray("<html>") << -1 << false << int(Error::Kind::TimedOut);
    QTest::newRow("truncated") << 200 << QByteArray(3000, ' ') << 500 << false << int(Error::Kind::Malformed);
    QTest::newRow("garbage") << 200 << QByteArray("\x1f\x8b\x08garbage") << -1 << false << int(Error::Kind::Malformed);
    QTest::newRow("hang") << 200 << QByteArray() << -1 << true << int(Error::Kind::TimedOut);
}

void TestOpenDentalFaults::nothingHalfComesFromAFault()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, cut);
    QFETCH(bool, silent);
    for (int i = 1; i <= 250; ++i)
        m->addPatient(i);
    auto adapter = m->adapter({{QStringLiteral("timeout-s"), QStringLiteral("1")}});
    const auto first = adapter->pull({QStringLiteral("patients"), {}, false}, {});
    QVERIFY(first && first->more);
    m->before = [&](const HeardRequest &) { return std::optional(ScriptedReply{.status = status, .body = body, .silent = silent, .cutAfter = cut}); };
    const auto failed = adapter->pull({QStringLiteral("patients"), first->cursor, false}, {});
    QVERIFY(!failed);
    QTEST(int(failed.error().kind), "kind");
    // The same page is asked for again later, and the pass still proves what is gone.
    m->before = nullptr;
    const Gathered rest = gather(*adapter, QStringLiteral("patients"), first->cursor);
    QVERIFY(!rest.error);
    QCOMPARE(rest.ids().size(), 150);
    QCOMPARE(rest.covered().size(), std::size_t(1));
}

void TestOpenDentalFaults::everyCallFailsInTurn()
{
    m->tables[QStringLiteral("histappointments")];
    for (int i = 0; i < 120; ++i)
        m->addAppointment(1000 + i, QStringLiteral("2026-03-0%1 08:00:00").arg(2 + i % 5));
    auto adapter = m->adapter();
    const Gathered whole = gather(*adapter, QStringLiteral("appointments"));
    QCOMPARE(whole.ids().size(), 120);
    const int calls = int(m->server().heard().size());
    for (int failing = 1; failing <= calls; ++failing) {
        auto fresh = m->adapter();
        int call = 0;
        m->before = [&](const HeardRequest &) -> std::optional<ScriptedReply> {
            return ++call == failing ? std::optional(ScriptedReply{.status = 500}) : std::nullopt;
        };
        Gathered pass = gather(*fresh, QStringLiteral("appointments"));
        QVERIFY2(pass.error, qPrintable(QString::number(failing)));
        m->before = nullptr;
        const Gathered rest = gather(*fresh, QStringLiteral("appointments"), pass.cursor());
        QVERIFY(!rest.error);
        pass.last.insert(rest.last.begin(), rest.last.end());
        QCOMPARE(pass.ids(), whole.ids());
        QCOMPARE(rest.covered().size(), std::size_t(1));
    }
}

void TestOpenDentalFaults::throttlingIsObeyed()
{
    m->addPatient(1);
    int refusals = 0;
    m->before = [&](const HeardRequest &request) -> std::optional<ScriptedReply> {
        if (!request.path().endsWith(QStringLiteral("Simple")) || ++refusals > 2)
            return std::nullopt;
        return ScriptedReply{.status = 429, .body = "", .headers = {{"Retry-After", "0"}}};
    };
    auto adapter = m->adapter();
    const Gathered pass = gather(*adapter, QStringLiteral("patients"));
    QVERIFY(!pass.error);
    QCOMPARE(pass.pages.front().waits, 2);
    QCOMPARE(pass.ids(), QStringList{QStringLiteral("1")});
    // A pause too long to sit out is told at once, and nothing more is sent.
    m->before = [](const HeardRequest &) { return std::optional(ScriptedReply{.status = 429, .body = "", .headers = {{"Retry-After", "600"}}}); };
    m->server().forget();
    QCOMPARE(gather(*adapter, QStringLiteral("patients")).error->kind, Error::Kind::Throttled);
    QCOMPARE(m->server().heard().size(), std::size_t(1));
    m->before = nullptr;
    QCOMPARE(gather(*adapter, QStringLiteral("patients")).error->kind, Error::Kind::Throttled);
    QCOMPARE(m->server().heard().size(), std::size_t(1));
}

void TestOpenDentalFaults::aStopIsHeard()
{
    auto adapter = m->adapter();
    std::stop_source stop;
    m->before = [&](const HeardRequest &) {
        stop.request_stop();
        return std::optional(ScriptedReply{.silent = true});
    };
    const auto began = std::chrono::steady_clock::now();
    QCOMPARE(adapter->pull({QStringLiteral("patients"), {}, false}, stop.get_token()).error().kind, Error::Kind::Cancelled);
    QVERIFY(std::chrono::steady_clock::now() - began < 2s);
    QCOMPARE(adapter->probe(stop.get_token()).error().kind, Error::Kind::Cancelled);
}

void TestOpenDentalFaults::aWrongKeyIsUnauthorised()
{
    m->addPatient(1);
    auto adapter = m->adapter();
    const Gathered first = gather(*adapter, QStringLiteral("patients"));
    QVERIFY(!first.error);
    m->before = [](const HeardRequest &) { return std::optional(ScriptedReply{.status = 401, .body = "\"x\""}); };
    QCOMPARE(gather(*adapter, QStringLiteral("patients"), first.cursor()).error->kind, Error::Kind::Unauthorised);
    auto fresh = m->adapter();
    QCOMPARE(gather(*fresh, QStringLiteral("patients")).error->kind, Error::Kind::Unauthorised);
    QCOMPARE(fresh->probe({}).error().kind, Error::Kind::Unauthorised);
}

void TestOpenDentalFaults::aMissingPermissionSkipsOneResource()
{
    m->addPatient(1);
    m->before = [](const HeardRequest &request) -> std::optional<ScriptedReply> {
        return request.path().endsWith(QStringLiteral("Simple")) ? std::optional(ScriptedReply{.status = 401, .body = "\"x\""}) : std::nullopt;
    };
    auto adapter = m->adapter();
    const Gathered patients = gather(*adapter, QStringLiteral("patients"));
    QCOMPARE(patients.error->kind, Error::Kind::Unsupported);
    QVERIFY(patients.error->detail.contains(QStringLiteral("permission")));
    QVERIFY(!gather(*adapter, QStringLiteral("providers")).error);
}

void TestOpenDentalFaults::oldOfficesDegradeWithReasons_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QStringList>("skipped");
    QTest::newRow("22.1.0") << QStringLiteral("22.1.0.0")
                            << QStringList{QStringLiteral("appointmentTypes"), QStringLiteral("recalls"), QStringLiteral("coverage")};
    QTest::newRow("22.4.20") << QStringLiteral("22.4.20.0") << QStringList{QStringLiteral("recalls"), QStringLiteral("coverage")};
    QTest::newRow("23.1.1") << QStringLiteral("23.1.1.0") << QStringList{};
    QTest::newRow("24.1.60") << QStringLiteral("24.1.60.0") << QStringList{};
}

void TestOpenDentalFaults::oldOfficesDegradeWithReasons()
{
    QFETCH(QString, version);
    QFETCH(QStringList, skipped);
    m->version = version;
    for (const auto &path : {"operatories", "appointmenttypes", "procedurecodes", "definitions", "schedules", "appointments", "histappointments", "patients/Simple", "recalls",
                             "recalltypes", "procedurelogs", "patplans", "inssubs", "insplans", "carriers", "insverifies"})
        m->tables[QString::fromLatin1(path)];
    auto adapter = m->adapter();
    QStringList unsupported;
    for (const contract::ResourcePlan &plan : adapter->resources()) {
        const Gathered pass = gather(*adapter, plan.name);
        if (!pass.error)
            continue;
        QCOMPARE(pass.error->kind, Error::Kind::Unsupported);
        QVERIFY(pass.error->detail.contains(version.left(4)));
        unsupported.append(plan.name);
    }
    QCOMPARE(unsupported, skipped);
    QCOMPARE(m->asked(QStringLiteral("histappointments")), 0);
    if (skipped.contains(QStringLiteral("recalls")))
        QCOMPARE(m->asked(QStringLiteral("recalls")), 0);
}

void TestOpenDentalFaults::oddlyTypedAnswersAreRead()
{
    m->before = [](const HeardRequest &request) -> std::optional<ScriptedReply> {
        if (!request.path().endsWith(QStringLiteral("Simple")))
            return std::nullopt;
        return ScriptedReply{.body = "\xEF\xBB\xBF[{\"PatNum\":\"7\",\"PatNum\":\"8\",\"LName\":5,\"FName\":\"M\xFCller\",\"PatStatus\":\"Patient\",\"Zip\":1e400x},5]"};
    };
    auto adapter = m->adapter();
    QCOMPARE(gather(*adapter, QStringLiteral("patients")).error->kind, Error::Kind::Malformed);
    m->before = [](const HeardRequest &request) -> std::optional<ScriptedReply> {
        if (!request.path().endsWith(QStringLiteral("Simple")))
            return std::nullopt;
        return ScriptedReply{.body = "\xEF\xBB\xBF[{\"PatNum\":\"8\",\"LName\":5,\"FName\":\"M\xFCller\",\"PatStatus\":\"Patient\",\"New\":[1]},5,{\"PatNum\":9007199254740993,"
                                     "\"LName\":\"Big\",\"FName\":\"\",\"PatStatus\":\"Patient\"}]"};
    };
    const Gathered pass = gather(*adapter, QStringLiteral("patients"));
    QVERIFY(!pass.error);
    QCOMPARE(pass.failed(), 1);
    QCOMPARE(pass.ids(), (QStringList{QStringLiteral("8"), QStringLiteral("9007199254740993")}));
}

void TestOpenDentalFaults::badSettingsAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("mode") << QStringLiteral("mode") << QStringLiteral("cloud");
    QTest::newRow("scheme") << QStringLiteral("url") << QStringLiteral("ftp://host/api/v1");
    QTest::newRow("no url") << QStringLiteral("url") << QStringLiteral("not an address");
    QTest::newRow("secrets in the url") << QStringLiteral("url") << QStringLiteral("http://a:b@host/api/v1");
    QTest::newRow("gap") << QStringLiteral("min-gap-ms") << QStringLiteral("-1");
    QTest::newRow("timeout") << QStringLiteral("timeout-s") << QStringLiteral("0");
    QTest::newRow("days") << QStringLiteral("days-ahead") << QStringLiteral("many");
    QTest::newRow("pattern") << QStringLiteral("practice-notes") << QStringLiteral("(");
}

void TestOpenDentalFaults::badSettingsAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto create = [&](const QString &settingKey, const QString &settingValue, const char *customerKey) {
        contract::AdapterSetup setup;
        setup.settings[settingKey] = settingValue;
        setup.secrets.emplace(QStringLiteral("developer-key"), domain::Secret("DevKey0123456789"));
        setup.secrets.emplace(QStringLiteral("customer-key"), domain::Secret(customerKey));
        return opendental::OpenDentalAdapter::create(std::move(setup));
    };
    const auto made = create(key, value, "CustKey012345678");
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::InvalidInput);
    QVERIFY(made.error().detail.contains(key));
    QVERIFY(!create(QStringLiteral("days-ahead"), QStringLiteral("30"), "two words"));
    QVERIFY(!create(QStringLiteral("days-ahead"), QStringLiteral("30"), ""));
    // What belongs to the clinic and not to the adapter does not disturb.
    QVERIFY(create(QStringLiteral("interval-s"), QStringLiteral("60"), "CustKey012345678"));
}

void TestOpenDentalFaults::probeTellsWhatTheOfficeIs()
{
    m->clock()->set(*domain::parseInstant(u"2026-03-02T16:10:40Z"));
    m->before = [this](const HeardRequest &request) -> std::optional<ScriptedReply> {
        if (request.value(QStringLiteral("DateTimeFormatString")).isEmpty())
            return std::nullopt;
        return ScriptedReply{.body = "[{\"ProvNum\":2,\"serverDateTime\":\"" + m->serverTime.toLatin1() + " -06:00\"}]"};
    };
    auto adapter = m->adapter();
    const auto probe = adapter->probe({});
    QVERIFY(probe && probe->ok);
    QCOMPARE(probe->pmsVersion, QStringLiteral("25.3.12"));
    QCOMPARE(probe->granted, QStringList{QStringLiteral("ApiReadAll")});
    QVERIFY(probe->clockOffset && std::chrono::abs(*probe->clockOffset - 300s) <= 1s);
    QCOMPARE(probe->zoneHint.value_or("none"), QByteArray("-06:00"));
    QCOMPARE(probe->calls, 4);
    QVERIFY(probe->latencyMs >= 0);
    auto nowhere = m->adapter({{QStringLiteral("url"), QStringLiteral("http://127.0.0.1:1/api/v1")}});
    QCOMPARE(nowhere->probe({}).error().kind, Error::Kind::Unreachable);
}

void TestOpenDentalFaults::paceFollowsThePermissions_data()
{
    using Names = QStringList;
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QStringList>("granted");
    QTest::addColumn<QString>("minGap");
    QTest::addColumn<int>("gapMs");
    const QString read = QStringLiteral("ApiReadAll");
    QTest::newRow("unknown") << "remote" << Names{} << "" << 5200;
    QTest::newRow("read only") << "remote" << Names{read} << "" << 5200;
    QTest::newRow("more") << "remote" << Names{read, QStringLiteral("ApiComm")} << "" << 1100;
    QTest::newRow("enterprise") << "remote" << Names{read, QStringLiteral("ApiEnterprise")} << "" << 550;
    QTest::newRow("service") << "service" << Names{read} << "" << 0;
    QTest::newRow("set") << "remote" << Names{read} << "250" << 250;
}

void TestOpenDentalFaults::paceFollowsThePermissions()
{
    QFETCH(QString, mode);
    QFETCH(QStringList, granted);
    QFETCH(QString, minGap);
    QFETCH(int, gapMs);
    domain::Settings settings{{QStringLiteral("mode"), mode}};
    if (!minGap.isEmpty())
        settings[QStringLiteral("min-gap-ms")] = minGap;
    const auto options = opendental::Options::read(settings);
    QVERIFY(options);
    QCOMPARE(int(opendental::requestGap(*options, {granted, {}}).count()), gapMs);
}

QTEST_GUILESS_MAIN(TestOpenDentalFaults)
#include "tst_opendental_faults.moc"
