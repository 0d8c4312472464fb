// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <csignal>
#include <thread>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "adapters/opendental/simulator/door.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList tables{u"appointments"_s,  u"histappointments"_s, u"patients"_s,  u"schedules"_s,      u"scheduleops"_s, u"recalls"_s,
                         u"procedurelogs"_s, u"preferences"_s,      u"commlogs"_s,  u"signalods"_s,      u"patplans"_s,    u"definitions"_s,
                         u"providers"_s,     u"operatories"_s,      u"apptfields"_s, u"appointmenttypes"_s};

} // namespace

/// The office in its file: what was answered or took effect stands after SIGKILL, and nothing that did not.
class OpenDentalSimulatorStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingStandsAfterAKill();
    void theClockGoesOn();
    void killedWhileItWrites();
    void aTornEndIsCutOff();
    void oneSimulatorAStore();
    void otherFilesAreLeftAlone();

private:
    [[nodiscard]] bool start(const QStringList &more = {});
    void kill();
    [[nodiscard]] QByteArray everything();
    [[nodiscard]] int effects(const QString &request);
    [[nodiscard]] Seen book(int number);
    [[nodiscard]] int writeUntilKilled(int from, QMap<int, qint64> &answered);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<Door> m_door;
    QString m_file;
    int m_port = 0;
    int m_controlPort = 0;
    qint64 m_patient = 0;
    qint64 m_operatory = 0;
};

void OpenDentalSimulatorStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"office.store"_s);
    m_port = m_controlPort = 0;
}

void OpenDentalSimulatorStore::cleanup() { kill(); }

bool OpenDentalSimulatorStore::start(const QStringList &more)
{
    static const QRegularExpression said(u"^listening (\\S+) control (\\S+)\n$"_s);
    QElapsedTimer timer;
    timer.start();
    // Somebody else may hold the port for a moment while nobody listens on it.
    while (timer.elapsed() < 20000) {
        m_process = std::make_unique<QProcess>();
        m_process->start(QStringLiteral(ARTICULATOR_BIN_DIR "/opendental-simulator"),
                         QStringList{u"--store"_s, m_file, u"--throttle"_s, u"off"_s, u"--permissions"_s, u"all"_s, u"--mode"_s, u"service"_s, u"--patients"_s, u"40"_s,
                                     u"--appointments"_s, u"60"_s, u"--days-ahead"_s, u"10"_s, u"--with-parent"_s, u"--port"_s, QString::number(m_port),
                                     u"--control-port"_s, QString::number(m_controlPort)}
                             + more);
        QByteArray line;
        while (!line.endsWith('\n') && m_process->waitForReadyRead(10000))
            line += m_process->readAllStandardOutput();
        if (const auto match = said.match(QString::fromUtf8(line)); match.hasMatch()) {
            m_port = QUrl(match.captured(1)).port();
            m_controlPort = QUrl(match.captured(2)).port();
            m_door = std::make_unique<Door>(match.captured(1), match.captured(2));
            m_patient = m_door->state(u"patients?PatStatus=Patient"_s).rows().at(0).toObject().value(u"PatNum"_s).toInteger();
            m_operatory = m_door->state(u"operatories?IsHidden=false"_s).rows().at(0).toObject().value(u"OperatoryNum"_s).toInteger();
            return true;
        }
        m_process->waitForFinished(5000);
    }
    return false;
}

void OpenDentalSimulatorStore::kill()
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_process->processId()), SIGKILL);
    m_process->waitForFinished(10000);
}

QByteArray OpenDentalSimulatorStore::everything()
{
    QByteArray all = m_door->control(u"/state"_s).body;
    for (const QString &table : tables)
        all += '\n' + table.toUtf8() + m_door->state(table).body;
    return all;
}

int OpenDentalSimulatorStore::effects(const QString &request)
{
    return m_door->control(u"/counters"_s).object().value(u"effects"_s).toObject().value(request).toInt();
}

Seen OpenDentalSimulatorStore::book(int number)
{
    return m_door->post(u"/appointments"_s, {{u"PatNum"_s, m_patient}, {u"Op"_s, m_operatory}, {u"AptDateTime"_s, u"2026-05-04 09:00:00"_s},
                                             {u"Note"_s, u"token %1."_s.arg(number)}});
}

void OpenDentalSimulatorStore::everythingStandsAfterAKill()
{
    QVERIFY(start({u"--clock"_s, u"2026-03-03 10:20:00"_s}));
    (void)m_door->control(u"/clock"_s, {{u"freeze"_s, true}});
    const qint64 visit = book(1).object().value(u"AptNum"_s).toInteger();
    QVERIFY(visit > 0);
    QCOMPARE(m_door->put(u"/appointments/%1/Note"_s.arg(visit), {{u"Note"_s, u"zweite Zeile 🦷"_s}}).status, 200);
    QCOMPARE(m_door->put(u"/appointments/%1/Break"_s.arg(visit), {{u"sendToUnscheduledList"_s, u"true"_s}}).status, 200);
    QCOMPARE(m_door->post(u"/patients"_s, {{u"LName"_s, u"Kept"_s}, {u"FName"_s, u"Nora"_s}}).status, 201);
    QCOMPARE(m_door->control(u"/front-desk"_s, {{u"deeds"_s, 60}}).object().value(u"done"_s).toArray().size(), 60);
    (void)m_door->control(u"/settings"_s, {{u"preferences"_s, QJsonObject{{u"PracticeTitle"_s, u"Kept Dental"_s}}}});
    const qint64 last = book(2).object().value(u"AptNum"_s).toInteger();
    (void)m_door->control(u"/action"_s, {{u"name"_s, u"delete-appointment"_s}, {u"AptNum"_s, last}});
    const QByteArray before = everything();
    const QByteArray desk = m_door->control(u"/front-desk"_s, {}).body;
    const QByteArray clock = m_door->control(u"/clock"_s).body;
    for (int round = 0; round < 2; ++round) {
        kill();
        QVERIFY(start());
        QCOMPARE(everything(), before);
        QCOMPARE(m_door->control(u"/clock"_s).body, clock);
        QCOMPARE(m_door->control(u"/front-desk"_s, {}).body, desk);
        QCOMPARE(effects(u"POST /appointments"_s), 2);
        QCOMPARE(effects(u"PUT /appointments/#/Note"_s), 1);
    }
    // A number that was given away is never given again.
    QVERIFY(book(3).object().value(u"AptNum"_s).toInteger() > last);
}

void OpenDentalSimulatorStore::theClockGoesOn()
{
    QVERIFY(start({u"--clock"_s, u"2026-03-03 10:20:00"_s, u"--clock-speed"_s, u"60"_s}));
    const qint64 before = m_door->control(u"/clock"_s).object().value(u"unix"_s).toInteger();
    kill();
    QVERIFY(start());
    const QJsonObject after = m_door->control(u"/clock"_s).object();
    QCOMPARE(after.value(u"speed"_s).toInt(), 60);
    QVERIFY(after.value(u"unix"_s).toInteger() >= before);
    QVERIFY(after.value(u"wall"_s).toString().startsWith(u"2026-03-03"));
}

/// Books and appends notes as fast as it can; how many bookings were begun. The writer of the last one never hears of it.
int OpenDentalSimulatorStore::writeUntilKilled(int from, QMap<int, qint64> &answered)
{
    std::thread killer([pid = pid_t(m_process->processId()), wait = QRandomGenerator::global()->bounded(20, 250)] {
        std::this_thread::sleep_for(std::chrono::milliseconds(wait));
        ::kill(pid, SIGKILL);
    });
    int number = from;
    for (bool isAlive = true; isAlive; ++number) {
        const Seen seen = book(number);
        isAlive = seen.status == 201;
        if (isAlive)
            answered.insert(number, seen.object().value(u"AptNum"_s).toInteger());
    }
    killer.join();
    m_process->waitForFinished(10000);
    return number;
}

void OpenDentalSimulatorStore::killedWhileItWrites()
{
    QVERIFY(start());
    QMap<int, qint64> answered;
    int next = 0;
    for (int round = 0; round < 8; ++round) {
        next = writeUntilKilled(next, answered);
        QVERIFY(start());
        QMap<int, int> standing;
        static const QRegularExpression token(u"^token (\\d+)\\.$"_s);
        QMap<int, qint64> numbers;
        for (const QJsonValue &row : m_door->state(u"appointments"_s).rows()) {
            if (const auto match = token.match(row.toObject().value(u"Note"_s).toString()); match.hasMatch()) {
                ++standing[match.captured(1).toInt()];
                numbers.insert(match.captured(1).toInt(), row.toObject().value(u"AptNum"_s).toInteger());
            }
        }
        for (auto it = answered.cbegin(); it != answered.cend(); ++it) {
            QCOMPARE(standing.value(it.key()), 1);
            QCOMPARE(numbers.value(it.key()), it.value());
        }
        // What took effect without an answer was counted with its row, or neither stands.
        QCOMPARE(effects(u"POST /appointments"_s), int(standing.size()));
        QVERIFY(standing.size() <= answered.size() + round + 1);
    }
    QVERIFY2(answered.size() > 8, "no write was met by a kill");
}

void OpenDentalSimulatorStore::aTornEndIsCutOff()
{
    QVERIFY(start());
    (void)m_door->control(u"/clock"_s, {{u"freeze"_s, true}});
    QCOMPARE(book(1).status, 201);
    const QByteArray before = everything();
    QCOMPARE(book(2).status, 201);
    kill();
    QFile file(m_file);
    QVERIFY(file.resize(file.size() - 7));
    QVERIFY(start());
    QCOMPARE(everything(), before);
    QCOMPARE(book(3).status, 201);
    const QByteArray after = everything();
    kill();
    QVERIFY(file.open(QIODevice::Append));
    file.write(QByteArray::fromHex("0000004001020304"));
    file.close();
    QVERIFY(start());
    QCOMPARE(everything(), after);
}

void OpenDentalSimulatorStore::oneSimulatorAStore()
{
    QVERIFY(start());
    QProcess other;
    other.start(QStringLiteral(ARTICULATOR_BIN_DIR "/opendental-simulator"), {u"--store"_s, m_file});
    QVERIFY(other.waitForFinished(20000));
    QCOMPARE(other.exitCode(), 1);
    QVERIFY(other.readAllStandardError().contains("held by another"));
}

void OpenDentalSimulatorStore::otherFilesAreLeftAlone()
{
    const QByteArray letter = "Dear office,\nplease keep this letter.\n";
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(letter);
    file.close();
    QProcess process;
    process.start(QStringLiteral(ARTICULATOR_BIN_DIR "/opendental-simulator"), {u"--store"_s, m_file});
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("no store"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), letter);
    file.close();
    QVERIFY(file.remove());
    QVERIFY(start());
    kill();
    process.start(QStringLiteral(ARTICULATOR_BIN_DIR "/opendental-simulator"), {u"--store"_s, m_file, u"--zone"_s, u"America/Denver"_s});
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("America/Denver"));
}

QTEST_GUILESS_MAIN(OpenDentalSimulatorStore)
#include "tst_opendental_simulator_store.moc"
