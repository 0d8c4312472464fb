// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <thread>

#include <QJsonDocument>
#include <QTest>
#include <QTimer>

#include "adapters/scriptedserver.h"
#include "link/httpclient.h"

using namespace articulator;
using namespace std::chrono_literals;
using domain::Error;
using tests::HeardRequest;
using tests::ScriptedReply;
using tests::ScriptedServer;

class TestHttpClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheWholeAnswerOfAnyStatus_data();
    void givesTheWholeAnswerOfAnyStatus();
    void sendsHeadersAndReusesTheConnectionSafely();
    void followsNoRedirect();
    void saysWhatBroke_data();
    void saysWhatBroke();
    void chunksThatEndEarlyNeverLookWhole();
    void endsAtTheDeadline();
    void endsWhenAskedToStop();
    void refusesAnAnswerBeyondTheLimit();
    void refusesAnotherScheme();
    void worksFromOneThreadAfterAnother();
};

void TestHttpClient::givesTheWholeAnswerOfAnyStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 400, 401, 404, 407, 410, 418, 429, 500, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::givesTheWholeAnswerOfAnyStatus()
{
    QFETCH(int, status);
    ScriptedServer server([status](const HeardRequest &) {
        return ScriptedReply{.status = status, .body = "\"said so\"", .headers = {{"Retry-After", "7"}}};
    });
    link::HttpClient client;
    const auto answer = client.send({.url = server.url()}, 5s, {});
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->body, QByteArray("\"said so\""));
    QCOMPARE(answer->retryAfter, QByteArray("7"));
    QCOMPARE(answer->contentType, QByteArray("application/json"));
}

void TestHttpClient::sendsHeadersAndReusesTheConnectionSafely()
{
    ScriptedServer server([](const HeardRequest &request) { return ScriptedReply{.body = request.headers.at("authorization")}; });
    link::HttpClient client;
    for (const QByteArray &value : {QByteArray("ODFHIR a/b"), QByteArray("ODFHIR c/d")}) {
        const auto answer = client.send({.url = server.url(), .headers = {{"Authorization", value}, {"Content-Type", "application/json"}}}, 5s, {});
        QVERIFY(answer);
        QCOMPARE(answer->body, value);
        QCOMPARE(server.heard().back().headers.at("content-type"), QByteArray("application/json"));
        QVERIFY(!server.heard().back().headers.contains("cookie"));
    }
}

void TestHttpClient::followsNoRedirect()
{
    ScriptedServer server([](const HeardRequest &) {
        return ScriptedReply{.status = 302, .body = "", .headers = {{"Location", "/elsewhere"}, {"Set-Cookie", "a=b"}}};
    });
    link::HttpClient client;
    const auto answer = client.send({.url = server.url()}, 5s, {});
    QVERIFY(answer);
    QCOMPARE(answer->status, 302);
    QCOMPARE(server.heard().size(), std::size_t(1));
}

void TestHttpClient::saysWhatBroke_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("cut");
    QTest::addColumn<int>("kind");
    QTest::addRow("cut in the body") << QByteArray() << 90 << int(Error::Kind::Malformed);
    QTest::addRow("cut in the headers") << QByteArray() << 20 << int(Error::Kind::Unreachable);
    QTest::addRow("closed at once") << QByteArray() << 0 << int(Error::Kind::Unreachable);
    QTest::addRow("not HTTP") << QByteArray("220 mail.example.org ESMTP\r\n\r\n") << -1 << -1;
}

void TestHttpClient::saysWhatBroke()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, cut);
    QFETCH(int, kind);
    ScriptedServer server([&](const HeardRequest &) {
        return ScriptedReply{.body = QByteArray(4000, '1'), .cutAfter = cut, .raw = raw};
    });
    link::HttpClient client;
    const auto answer = client.send({.url = server.url()}, 5s, {});
    QVERIFY(!answer);
    if (kind >= 0)
        QCOMPARE(int(answer.error().kind), kind);
    QVERIFY(!answer.error().detail.isEmpty());
}

void TestHttpClient::chunksThatEndEarlyNeverLookWhole()
{
    ScriptedServer server([](const HeardRequest &) { return ScriptedReply{.raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n[1,2"}; });
    link::HttpClient client;
    const auto answer = client.send({.url = server.url()}, 5s, {});
    // Qt tells of the lost rest or not, as it happens; what comes is a beginning that no reader of JSON takes.
    if (answer)
        QVERIFY(QJsonDocument::fromJson(answer->body).isNull());
    else
        QCOMPARE(answer.error().kind, Error::Kind::Malformed);
}

void TestHttpClient::endsAtTheDeadline()
{
    ScriptedServer server([](const HeardRequest &) { return ScriptedReply{.silent = true}; });
    link::HttpClient client;
    const auto before = std::chrono::steady_clock::now();
    const auto answer = client.send({.url = server.url()}, 200ms, {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::TimedOut);
    QVERIFY(std::chrono::steady_clock::now() - before < 3s);
}

void TestHttpClient::endsWhenAskedToStop()
{
    std::stop_source stop;
    ScriptedServer server([&](const HeardRequest &) {
        std::thread([source = stop]() mutable { source.request_stop(); }).detach();
        return ScriptedReply{.silent = true};
    });
    link::HttpClient client;
    const auto answer = client.send({.url = server.url()}, 30s, stop.get_token());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    QCOMPARE(client.send({.url = server.url()}, 30s, stop.get_token()).error().kind, Error::Kind::Cancelled);
    QCOMPARE(server.heard().size(), std::size_t(1));
}

void TestHttpClient::refusesAnAnswerBeyondTheLimit()
{
    ScriptedServer server([](const HeardRequest &) { return ScriptedReply{.body = QByteArray(3 * 1024 * 1024, ' ')}; });
    link::HttpClient client(1024 * 1024);
    const auto answer = client.send({.url = server.url()}, 10s, {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QByteArray("too-large"));
}

void TestHttpClient::refusesAnotherScheme()
{
    link::HttpClient client;
    QCOMPARE(client.send({.url = QUrl(QStringLiteral("file:///etc/hostname"))}, 1s, {}).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(client.send({.url = QUrl(QStringLiteral("http://127.0.0.1:1/"))}, 5s, {}).error().kind, Error::Kind::Unreachable);
}

void TestHttpClient::worksFromOneThreadAfterAnother()
{
    ScriptedServer server([](const HeardRequest &) { return ScriptedReply{}; });
    link::HttpClient client;
    for (int i = 0; i < 2; ++i) {
        std::atomic<int> status = 0;
        std::thread worker([&] { status = client.send({.url = server.url()}, 5s, {}).value_or(link::HttpResponse{}).status; });
        // joinable() stays true; the server needs this thread's loop meanwhile.
        (void)QTest::qWaitFor([&] { return status != 0; }, 5000);
        worker.join();
        QCOMPARE(int(status), 200);
    }
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
