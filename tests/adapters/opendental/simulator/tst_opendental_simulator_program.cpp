// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <csignal>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include "adapters/opendental/simulator/door.h"

using namespace Qt::Literals::StringLiterals;

/// The program itself: options, its one line, its end, and the server against rough callers.
class OpenDentalSimulatorProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongOptionsAreExplained_data();
    void wrongOptionsAreExplained();
    void saysWhereItListensAndEndsOnSigterm();
    void endsWithItsParent();
    void largePracticeStartsAndAnswers();
    void serverSurvivesRoughCallers_data();
    void serverSurvivesRoughCallers();
    void keepsConnectionsAlive();

private:
    /// Starts with these options and returns the two addresses.
    static QStringList start(QProcess &process, const QStringList &options);
    static QByteArray talk(quint16 port, const QByteArray &bytes, const QByteArray &until);
};

QStringList OpenDentalSimulatorProgram::start(QProcess &process, const QStringList &options)
{
    process.start(QStringLiteral(ARTICULATOR_BIN_DIR "/opendental-simulator"), options);
    QByteArray line;
    while (!line.endsWith('\n') && process.waitForReadyRead(20000))
        line += process.readAllStandardOutput();
    static const QRegularExpression said(
        u"^listening (http://127\\.0\\.0\\.1:\\d+/api/v1) control (http://127\\.0\\.0\\.1:\\d+)\n$"_s);
    const auto match = said.match(QString::fromUtf8(line));
    return match.hasMatch() ? QStringList{match.captured(1), match.captured(2)} : QStringList{QString(), QString()};
}

QByteArray OpenDentalSimulatorProgram::talk(quint16 port, const QByteArray &bytes, const QByteArray &until)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(bytes);
    QByteArray seen;
    while (!seen.contains(until) && socket.waitForReadyRead(5000))
        seen += socket.readAll();
    return seen;
}

void OpenDentalSimulatorProgram::wrongOptionsAreExplained_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("zone") << QStringList{u"--zone"_s, u"Moon/Sea"_s};
    QTest::newRow("mode") << QStringList{u"--mode"_s, u"cloud"_s};
    QTest::newRow("clock") << QStringList{u"--clock"_s, u"noon"_s};
    QTest::newRow("permission") << QStringList{u"--permissions"_s, u"ApiEverything"_s};
    QTest::newRow("version") << QStringList{u"--version"_s, u"new"_s};
    QTest::newRow("seed") << QStringList{u"--seed"_s, u"-4"_s};
    QTest::newRow("argument") << QStringList{u"extra"_s};
}

void OpenDentalSimulatorProgram::wrongOptionsAreExplained()
{
    QFETCH(QStringList, options);
    QProcess process;
    process.start(QStringLiteral(ARTICULATOR_BIN_DIR "/opendental-simulator"), options);
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains(options.last().toUtf8()));
}

void OpenDentalSimulatorProgram::saysWhereItListensAndEndsOnSigterm()
{
    QProcess process;
    const QStringList addresses = start(
        process, {u"--throttle"_s, u"off"_s, u"--practice"_s, u"Zahnärzte am Hafen"_s, u"--version"_s, u"24.1.5.0"_s});
    QVERIFY(!addresses.first().isEmpty());
    Door door(addresses.at(0), addresses.at(1));
    QCOMPARE(
        door.get(u"/preferences?PrefName=PracticeTitle"_s).rows().at(0).toObject().value(u"ValueString"_s).toString(),
        u"Zahnärzte am Hafen"_s);
    QCOMPARE(
        door.get(u"/preferences?PrefName=ProgramVersion"_s).rows().at(0).toObject().value(u"ValueString"_s).toString(),
        u"24.1.5.0"_s);
    process.terminate();
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void OpenDentalSimulatorProgram::endsWithItsParent()
{
#ifdef Q_OS_LINUX
    // A shell starts the simulator, tells its number and is killed.
    QProcess shell;
    shell.start(u"/bin/sh"_s,
                {u"-c"_s, u"\"$0\" --with-parent & echo pid $!; wait"_s,
                 QStringLiteral(ARTICULATOR_BIN_DIR "/opendental-simulator")});
    QByteArray said;
    while (!said.contains("listening") && shell.waitForReadyRead(20000))
        said += shell.readAllStandardOutput();
    static const QRegularExpression number(u"pid (\\d+)"_s);
    const qint64 child = number.match(QString::fromUtf8(said)).captured(1).toLongLong();
    QVERIFY(child > 0 && said.contains("listening"));
    QCOMPARE(::kill(static_cast<pid_t>(child), 0), 0);
    shell.kill();
    QVERIFY(shell.waitForFinished(10000));
    const auto gone = [child] {
        QFile state(u"/proc/%1/stat"_s.arg(child));
        return !state.open(QIODevice::ReadOnly) || state.readAll().contains(") Z");
    };
    QTRY_VERIFY_WITH_TIMEOUT(gone(), 10000);
#endif
}

void OpenDentalSimulatorProgram::largePracticeStartsAndAnswers()
{
    QProcess process;
    const QStringList addresses = start(process, {u"--throttle"_s, u"off"_s, u"--size"_s, u"large"_s});
    Door door(addresses.at(0), addresses.at(1));
    const QJsonObject sizes = door.control(u"/state"_s).object();
    QVERIFY(sizes.value(u"appointments"_s).toInteger() >= 75000);
    QVERIFY(sizes.value(u"patients"_s).toInteger() >= 8000);
    QCOMPARE(door.get(u"/appointments?Offset=74000"_s).rows().size(), 100);
    process.terminate();
    QVERIFY(process.waitForFinished(10000));
}

void OpenDentalSimulatorProgram::serverSurvivesRoughCallers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no http") << "hello\r\n\r\n"_ba
                             << "HTTP/1.1 400 "_ba;
    QTest::newRow("chunked") << "POST /api/v1/patients HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
                             << "HTTP/1.1 411 "_ba;
    QTest::newRow("negative length") << "POST /api/v1/patients HTTP/1.1\r\nContent-Length: -5\r\n\r\n"_ba
                                     << "HTTP/1.1 411 "_ba;
    QTest::newRow("huge body") << "POST /api/v1/patients HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n"_ba
                               << "HTTP/1.1 413 "_ba;
    QTest::newRow("huge head") << "GET / HTTP/1.1\r\nX: "_ba + QByteArray(40000, 'x') << "HTTP/1.1 431 "_ba;
    QTest::newRow("other path") << "GET /favicon.ico HTTP/1.1\r\nHost: x\r\n\r\n"_ba
                                << "HTTP/1.1 400 "_ba;
}

void OpenDentalSimulatorProgram::serverSurvivesRoughCallers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    QProcess process;
    const QStringList addresses = start(process, {u"--throttle"_s, u"off"_s});
    const quint16 port = static_cast<quint16>(QUrl(addresses.first()).port());
    QVERIFY2(talk(port, bytes, "\r\n\r\n").startsWith(answer), answer.constData());
    Door door(addresses.at(0), addresses.at(1));
    QCOMPARE(door.get(u"/clinics"_s).status, 200);
    process.terminate();
    QVERIFY(process.waitForFinished(10000));
}

void OpenDentalSimulatorProgram::keepsConnectionsAlive()
{
    QProcess process;
    const QStringList addresses = start(process, {u"--throttle"_s, u"off"_s});
    const QByteArray one = "GET /api/v1/clinics HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                           "Authorization: ODFHIR DemoDeveloperKey/DemoCustomerKey1\r\n\r\n";
    QByteArray last = one;
    last.replace("Host: x", "Connection: close");
    // Three requests at once on one connection, answered in order; the last one closes it.
    const QByteArray seen
        = talk(static_cast<quint16>(QUrl(addresses.first()).port()), one + one + last, "Connection: close\r\n\r\n[]");
    QCOMPARE(seen.count("HTTP/1.1 200 OK"), 3);
    QCOMPARE(seen.count("Connection: keep-alive"), 2);
    process.terminate();
    QVERIFY(process.waitForFinished(10000));
}

QTEST_GUILESS_MAIN(OpenDentalSimulatorProgram)
#include "tst_opendental_simulator_program.moc"
