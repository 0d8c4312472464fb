// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <thread>

#include <QTest>
#include <QTimer>

#include "adapters/scriptedserver.h"
#include "link/answerreader.h"
#include "link/sendonce.h"

using namespace articulator;
using namespace std::chrono_literals;
using domain::Error;
using link::AnswerReader;
using tests::HeardRequest;
using tests::ScriptedReply;
using tests::ScriptedServer;

/// A write goes out once, whatever becomes of its answer.
class TestSendOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheWholeAnswer_data();
    void givesTheWholeAnswer();
    void sendsMethodPathHeadersAndBody();
    void neverSendsAgain_data();
    void neverSendsAgain();
    void saysWhatNeverLeft();
    void endsAtTheDeadlineAndWhenAskedToStop();
    void readsAnswersInPieces_data();
    void readsAnswersInPieces();
};

namespace {

link::HttpRequest writeTo(const ScriptedServer &server)
{
    return {.method = "POST", .url = server.url(), .headers = {{"Content-Type", "application/json"}}, .body = "{\"a\":1}"};
}

} // namespace

void TestSendOnce::givesTheWholeAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 302, 400, 401, 404, 429, 500, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestSendOnce::givesTheWholeAnswer()
{
    QFETCH(int, status);
    ScriptedServer server([status](const HeardRequest &) { return ScriptedReply{.status = status, .body = "\"said so\"", .headers = {{"Retry-After", "7"}}}; });
    const link::SentOnce sent = link::sendOnce(writeTo(server), 5s, {});
    QVERIFY2(sent.answer, qPrintable(sent.answer ? QString() : sent.answer.error().detail));
    QVERIFY(sent.left);
    QCOMPARE(sent.answer->status, status);
    QCOMPARE(sent.answer->body, QByteArray("\"said so\""));
    QCOMPARE(sent.answer->retryAfter, QByteArray("7"));
    QCOMPARE(server.heard().size(), 1U);
}

void TestSendOnce::sendsMethodPathHeadersAndBody()
{
    ScriptedServer server([](const HeardRequest &) { return ScriptedReply{.status = 201, .body = "{}"}; });
    link::HttpRequest request{.method = "PUT", .url = server.url(QStringLiteral("/api/v1/appointments/5/Note")), .headers = {{"Authorization", "ODFHIR a/b"}}, .body = QByteArray(300000, 'x')};
    request.url.setQuery(QStringLiteral("a=b%20c"));
    QVERIFY(link::sendOnce(request, 5s, {}).answer);
    const HeardRequest &heard = server.heard().front();
    QCOMPARE(heard.method, QByteArray("PUT"));
    QCOMPARE(heard.path(), QStringLiteral("/api/v1/appointments/5/Note"));
    QCOMPARE(heard.value(QStringLiteral("a")), QStringLiteral("b c"));
    QCOMPARE(heard.headers.at("authorization"), QByteArray("ODFHIR a/b"));
    QCOMPARE(heard.headers.at("host"), "127.0.0.1:" + QByteArray::number(server.url().port()));
    QCOMPARE(heard.body, request.body);
}

void TestSendOnce::neverSendsAgain_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("cutAfter");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("closed without a byte") << QByteArray() << 0 << QByteArray("connection-lost");
    QTest::newRow("closed in the status line") << QByteArray() << 5 << QByteArray("connection-lost");
    QTest::newRow("closed in the body") << QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 50\r\n\r\n{\"Apt") << -1 << QByteArray("truncated");
    QTest::newRow("closed in a chunk") << QByteArray("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"Apt") << -1 << QByteArray("truncated");
    QTest::newRow("other protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << -1 << QByteArray("not-http");
}

void TestSendOnce::neverSendsAgain()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, cutAfter);
    ScriptedServer server([&](const HeardRequest &) { return ScriptedReply{.cutAfter = cutAfter, .raw = raw}; });
    const link::SentOnce sent = link::sendOnce(writeTo(server), 5s, {});
    QVERIFY(!sent.answer);
    QVERIFY(sent.left);
    QTEST(sent.answer.error().code, "code");
    // Time for a second request to arrive, if one were on its way.
    QTest::qWait(50);
    QCOMPARE(server.heard().size(), 1U);
}

void TestSendOnce::saysWhatNeverLeft()
{
    QUrl nowhere;
    {
        ScriptedServer gone([](const HeardRequest &) { return ScriptedReply(); });
        nowhere = gone.url();
    }
    const link::SentOnce refused = link::sendOnce({.method = "POST", .url = nowhere}, 5s, {});
    QVERIFY(!refused.left);
    QCOMPARE(refused.answer.error().kind, Error::Kind::Unreachable);
    QVERIFY(!link::sendOnce({.method = "POST", .url = QUrl(QStringLiteral("ftp://localhost/"))}, 5s, {}).left);
    std::stop_source stopped;
    stopped.request_stop();
    ScriptedServer server([](const HeardRequest &) { return ScriptedReply(); });
    QVERIFY(!link::sendOnce(writeTo(server), 5s, stopped.get_token()).left);
    QUrl tls = server.url();
    tls.setScheme(QStringLiteral("https"));
    const link::SentOnce handshake = link::sendOnce({.method = "POST", .url = tls}, 1s, {});
    QVERIFY(!handshake.left);
    QVERIFY(server.heard().empty());
}

void TestSendOnce::endsAtTheDeadlineAndWhenAskedToStop()
{
    ScriptedServer server([](const HeardRequest &) { return ScriptedReply{.silent = true}; });
    const link::SentOnce late = link::sendOnce(writeTo(server), 200ms, {});
    QCOMPARE(late.answer.error().kind, Error::Kind::TimedOut);
    QVERIFY(late.left);
    std::stop_source source;
    std::jthread asker([&] {
        std::this_thread::sleep_for(100ms);
        source.request_stop();
    });
    const link::SentOnce stopped = link::sendOnce(writeTo(server), 20s, source.get_token());
    QCOMPARE(stopped.answer.error().kind, Error::Kind::Cancelled);
    QVERIFY(stopped.left);
}

void TestSendOnce::readsAnswersInPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closes");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello") << false;
    QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n") << false;
    QTest::newRow("until the end") << QByteArray("HTTP/1.0 200 OK\r\n\r\nhello") << true;
    QTest::newRow("after an interim answer") << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello") << false;
}

void TestSendOnce::readsAnswersInPieces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, closes);
    for (const int step : {1, 3, 7, 1000}) {
        AnswerReader reader(100);
        AnswerReader::State state = AnswerReader::State::Incomplete;
        for (qsizetype i = 0; i < bytes.size(); i += step) {
            QCOMPARE(state, AnswerReader::State::Incomplete);
            state = reader.take(bytes.mid(i, step));
        }
        if (closes)
            state = reader.end();
        QCOMPARE(state, AnswerReader::State::Whole);
        QCOMPARE(reader.answer().status, 200);
        QCOMPARE(reader.answer().body, QByteArray("hello"));
    }
    AnswerReader small(3);
    QVERIFY(small.take(bytes) != AnswerReader::State::Whole || closes);
}

QTEST_GUILESS_MAIN(TestSendOnce)
#include "tst_sendonce.moc"
