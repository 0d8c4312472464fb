// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include "scenarios/commandline.h"
#include "scenarios/office.h"

using namespace articulator::scenarios;

namespace {

using L = QLatin1String;

QStringList command(const char *words) { return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts); }

/// A web server that is no Open Dental, on a thread of its own.
class ForeignServer final : public QThread {
public:
    ForeignServer() { start(); }
    ~ForeignServer() override
    {
        quit();
        wait();
    }
    [[nodiscard]] QString address() const
    {
        while (m_port == 0 && isRunning())
            yieldCurrentThread();
        return QStringLiteral("http://127.0.0.1:%1/api/v1").arg(int(m_port));
    }

private:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (!socket->peek(65536).contains("\r\n\r\n"))
                    return;
                const QByteArray page("<!DOCTYPE html><html><body>Welcome</body></html>");
                socket->write("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: " + QByteArray::number(page.size())
                              + "\r\n\r\n" + page);
                socket->disconnectFromHost();
            });
        });
        m_port = server.serverPort();
        exec();
    }
    std::atomic<quint16> m_port = 0;
};

QStringList smallOffice()
{
    return command("--seed 5 --mode service --throttle off --permissions all --patients 40 --appointments 120") + QStringList{QStringLiteral("--clock"), QStringLiteral("2026-11-23 08:00:00")};
}

} // namespace

/// What people and networks hand us, and what the programs say to it: exit codes of the contract, a reason in words, nothing half done.
class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUseIsTold_data();
    void wrongUseIsTold();
    void lockedStaysLocked();
    void wrongKeyIsTheClinicsTrouble();
    void nobodyListens();
    void somebodyElseAnswers();
    void typesAstrayAreRead();
    void aClockThatGoesBackReadsAgain();
    void aSecondWorkerIsRefused();
    void aKilledWorkerLeavesOrder();
    void aForeignFileIsNoWarehouse();

private:
    [[nodiscard]] Outcome sync(const CommandLine &desk) const { return desk.run(command("sync maple --json")); }
    std::unique_ptr<Office> m_office;
    std::unique_ptr<CommandLine> m_desk;
};

void TestBadInput::initTestCase()
{
    m_office = std::make_unique<Office>(smallOffice());
    QVERIFY(m_office->isOpen());
    m_desk = std::make_unique<CommandLine>();
    QVERIFY(m_desk->connectClinic(m_office->address()));
    QVERIFY(m_desk->useWorkerSlot());
    QCOMPARE(sync(*m_desk).exitCode, 0);
}

void TestBadInput::wrongUseIsTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *words, int exitCode, const char *code) { QTest::addRow("%s", words) << QString::fromLatin1(words) << exitCode << QString::fromLatin1(code); };
    row("init --json", 1, "already-initialised");
    row("frobnicate --json", 2, "bad-arguments");
    row("--json sync maple --bogus", 2, "bad-arguments");
    row("show nowhere patient --json", 2, "unknown-clinic");
    row("show maple wizard --json", 2, "unknown-kind");
    row("show maple patient 999999 --json", 2, "unknown-record");
    row("capacity maple --type Nonsense --json", 2, "unknown-type");
    row("capacity maple --type Filling --provider 777 --json", 2, "unknown-provider");
    row("capacity maple --type Filling --from 2031-01-01 --json", 1, "not-synced");
    row("capacity maple --type Filling --from 2026-02-30 --json", 2, "");
    row("clinic remove maple --json", 2, "");
    row("clinic show nowhere --json", 2, "unknown-clinic");
    row("key worker-slot --json --file DATA/worker.key", 2, "key-file-inside-data");
}

void TestBadInput::wrongUseIsTold()
{
    QFETCH(QString, words);
    QFETCH(const int, exitCode);
    QFETCH(const QString, code);
    words.replace(L("DATA"), m_desk->folder());
    const Outcome outcome = m_desk->run(words.split(u' '));
    QVERIFY2(outcome.exitCode == exitCode, outcome.output + outcome.errors);
    const QJsonObject error = outcome.document.value(L("error")).toObject();
    if (!code.isEmpty())
        QCOMPARE(error.value(L("code")).toString(), code);
    QVERIFY2(!error.value(L("message")).toString().isEmpty() && !error.value(L("remedy")).toString().isEmpty(), outcome.output);
}

void TestBadInput::lockedStaysLocked()
{
    CommandLine desk;
    QVERIFY(desk.connectClinic(m_office->address()));
    const Outcome other = desk.run(command("--user somebody status --json"));
    desk.setPassphrase("not the one");
    const Outcome wrong = desk.run(command("status --json"));
    QCOMPARE(wrong.exitCode, 4);
    QCOMPARE(other.exitCode, 4);
    // Which part was wrong is nobody's business.
    QCOMPARE(other.document, wrong.document);
    desk.setPassphrase({});
    QCOMPARE(desk.run(command("show maple patient --json")).exitCode, 4);
}

void TestBadInput::wrongKeyIsTheClinicsTrouble()
{
    Office office(smallOffice());
    CommandLine desk;
    QVERIFY(desk.connectClinic(office.address()));
    office.control(QStringLiteral("/settings"), {{L("customerKey"), L("somethingElse123")}});
    const Outcome outcome = sync(desk);
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.document.value(L("outcome")).toString(), QStringLiteral("failed"));
    QCOMPARE(outcome.document.value(L("error")).toObject().value(L("code")).toString(), QStringLiteral("key-refused"));
    const QJsonObject clinic = desk.run(command("status --json")).document.value(L("clinics")).toArray().first().toObject();
    QVERIFY(clinic.value(L("read")).toObject().value(L("state")).toString() != L("current"));
}

void TestBadInput::nobodyListens()
{
    CommandLine desk;
    QVERIFY(desk.connectClinic(QStringLiteral("http://127.0.0.1:9/api/v1")));
    const Outcome outcome = sync(desk);
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.document.value(L("outcome")).toString(), QStringLiteral("failed"));
}

void TestBadInput::somebodyElseAnswers()
{
    const ForeignServer server;
    CommandLine desk;
    QVERIFY(desk.connectClinic(server.address()));
    const Outcome outcome = sync(desk);
    QVERIFY2(outcome.exitCode == 3 || outcome.exitCode == 1, outcome.output);
    QCOMPARE(outcome.document.value(L("outcome")).toString(), QStringLiteral("failed"));
    QCOMPARE(outcome.document.value(L("error")).toObject().value(L("code")).toString(), QStringLiteral("not-open-dental"));
}

void TestBadInput::typesAstrayAreRead()
{
    const QStringList before = m_desk->contents();
    for (const char *kind : {"numbers-as-strings", "real-booleans", "null-dates", "extra-fields"})
        m_office->control(QStringLiteral("/fault"), {{L("path"), L("*")}, {L("kind"), L(kind)}, {L("count"), -1}});
    const Outcome outcome = m_desk->run(command("sync maple --full --json"));
    m_office->forgetFaults();
    QVERIFY2(outcome.exitCode == 0, outcome.output);
    QCOMPARE(m_desk->contents(), before);
}

void TestBadInput::aClockThatGoesBackReadsAgain()
{
    Office office(smallOffice());
    CommandLine desk;
    QVERIFY(desk.connectClinic(office.address()));
    QVERIFY(desk.useWorkerSlot());
    QCOMPARE(sync(desk).exitCode, 0);
    const QStringList before = desk.contents();
    office.control(QStringLiteral("/clock"), {{L("advance"), -7200}});
    QCOMPARE(sync(desk).exitCode, 0);
    QCOMPARE(desk.contents(), before);
    const QJsonArray patients = office.state(QStringLiteral("/state/patients")).array();
    const qint64 number = patients.first().toObject().value(L("PatNum")).toInteger();
    office.control(QStringLiteral("/row/patients"), {{L("PatNum"), number}, {L("WirelessPhone"), L("(503)555-0199")}});
    QCOMPARE(sync(desk).exitCode, 0);
    QVERIFY(desk.contents().join(u'\n').contains(L("(503)555-0199")));
}

void TestBadInput::aSecondWorkerIsRefused()
{
    QProcess worker;
    worker.setReadChannel(QProcess::StandardError);
    m_desk->start(worker, command("worker"));
    // It says so once it holds the engine; who is asked sooner may be the first.
    QVERIFY(worker.waitForReadyRead(20000));
    const Outcome second = m_desk->run(command("worker --json --for 1"));
    QVERIFY2(second.exitCode == 1, second.output + second.errors);
    const Outcome asked = sync(*m_desk);
    QVERIFY2(asked.exitCode == 0, asked.output + asked.errors);
    worker.terminate();
    QVERIFY(worker.waitForFinished(10000));
    QCOMPARE(worker.exitCode(), 0);
}

void TestBadInput::aKilledWorkerLeavesOrder()
{
    QProcess worker;
    m_desk->start(worker, command("worker"));
    worker.waitForFinished(2500);
    worker.kill();
    worker.waitForFinished();
    const Outcome after = sync(*m_desk);
    QVERIFY2(after.exitCode == 0, after.output + after.errors);
    QCOMPARE(m_desk->run(command("audit verify --json")).exitCode, 0);
}

void TestBadInput::aForeignFileIsNoWarehouse()
{
    CommandLine desk;
    QVERIFY(desk.connectClinic(m_office->address()));
    QFile operations(desk.folder() + QStringLiteral("/operations"));
    const QByteArray rubbish(8192, 'x');
    QVERIFY(operations.open(QIODevice::WriteOnly));
    operations.write(rubbish);
    operations.close();
    const Outcome outcome = sync(desk);
    QVERIFY2(outcome.exitCode == 5, outcome.output + outcome.errors);
    QVERIFY(operations.open(QIODevice::ReadOnly));
    QCOMPARE(operations.readAll(), rubbish);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
