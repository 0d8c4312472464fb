// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include "scenarios/commandline.h"
#include "scenarios/leakscan.h"
#include "scenarios/office.h"
#include "support/pgcluster.h"

using namespace articulator::scenarios;

namespace {

using L = QLatin1String;

/// A small office that stands still: what is copied must be the same whenever it is copied.
QStringList stillOffice(const QString &mode = QStringLiteral("service"))
{
    return {QStringLiteral("--seed"), QStringLiteral("11"), QStringLiteral("--mode"), mode, QStringLiteral("--throttle"), QStringLiteral("off"),
            QStringLiteral("--permissions"), QStringLiteral("all"), QStringLiteral("--clock"), QStringLiteral("2026-11-23 08:00:00"),
            QStringLiteral("--patients"), QStringLiteral("120"), QStringLiteral("--appointments"), QStringLiteral("500")};
}

/// Two lists of lines, told apart in a few lines.
QString difference(const QStringList &mine, const QStringList &theirs)
{
    const QSet<QString> a(mine.begin(), mine.end());
    const QSet<QString> b(theirs.begin(), theirs.end());
    const QStringList onlyMine = QStringList((a - b).values()).mid(0, 3);
    const QStringList onlyTheirs = QStringList((b - a).values()).mid(0, 3);
    return QStringLiteral("%1 against %2 records\nonly here:\n%3\nonly there:\n%4")
        .arg(mine.size())
        .arg(theirs.size())
        .arg(onlyMine.join(L("\n")), onlyTheirs.join(L("\n")));
}

QStringList secretsOf(const CommandLine &desk)
{
    const QJsonArray patients = desk.run({QStringLiteral("show"), QStringLiteral("maple"), QStringLiteral("patient"), QStringLiteral("--reveal"),
                                          QStringLiteral("--json")})
                                    .document.value(L("records"))
                                    .toArray();
    const QByteArray providers =
        desk.run({QStringLiteral("show"), QStringLiteral("maple"), QStringLiteral("provider"), QStringLiteral("--json")}).output;
    QStringList secrets;
    for (const QJsonValue &value : patients) {
        const QJsonObject patient = value.toObject();
        const QString last = patient.value(L("name")).toObject().value(L("last")).toString();
        if (last.size() >= 8 && !providers.contains(last.toUtf8()))
            secrets += last;
        for (const QJsonValue &phone : patient.value(L("phones")).toObject())
            secrets += phone.toString();
        secrets += patient.value(L("email")).toString();
    }
    secrets.removeAll(QString());
    secrets.removeDuplicates();
    return secrets.mid(0, 120) + QStringList{L(developerKey), L(customerKey)};
}

} // namespace

/// The first copy of a clinic through the real programs: complete, the same however it is read, and sealed.
class TestFirstCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsWhatTheOfficeHas();
    void doesNotDependOnPages();
    void doesNotDependOnTheDatabase();
    void keepsNothingInClear();
    void killedAnywhereEndsTheSame();
    void faultsOnTheWayEndTheSame_data();
    void faultsOnTheWayEndTheSame();

private:
    std::unique_ptr<Office> m_office;
    std::unique_ptr<CommandLine> m_desk;
    QStringList m_truth;
    qint64 m_copyMs = 0;
};

void TestFirstCopy::initTestCase()
{
    m_office = std::make_unique<Office>(stillOffice());
    QVERIFY(m_office->isOpen());
    m_desk = std::make_unique<CommandLine>();
    QVERIFY(m_desk->connectClinic(m_office->address()));
    QVERIFY(m_desk->useWorkerSlot());
    QElapsedTimer timer;
    timer.start();
    const Outcome copied = m_desk->run({QStringLiteral("sync"), QStringLiteral("maple"), QStringLiteral("--json")});
    m_copyMs = timer.elapsed();
    QVERIFY2(copied.exitCode == 0, copied.output + copied.errors);
    QCOMPARE(copied.document.value(L("outcome")).toString(), QStringLiteral("done"));
    m_truth = m_desk->contents();
    QVERIFY2(m_truth.size() > 1000, qPrintable(QString::number(m_truth.size())));
}

void TestFirstCopy::holdsWhatTheOfficeHas()
{
    const auto held = [&](const char *kind) {
        return m_desk->run({QStringLiteral("show"), QStringLiteral("maple"), L(kind), QStringLiteral("--json")}).document.value(L("records")).toArray().size();
    };
    const auto there = [&](const QString &table) { return m_office->state(QStringLiteral("/state/") + table).array().size(); };
    QCOMPARE(held("operatory"), there(QStringLiteral("operatories")));
    QCOMPARE(held("provider"), there(QStringLiteral("providers?ProvStatus=Active")));
    QCOMPARE(held("appointmentType"), there(QStringLiteral("appointmenttypes")));
    QCOMPARE(held("appointment"), there(QStringLiteral("appointments")));
    QCOMPARE(held("recall"), there(QStringLiteral("recalls")));
}

void TestFirstCopy::doesNotDependOnPages()
{
    const Office pages(stillOffice(QStringLiteral("remote")));
    QVERIFY(pages.isOpen());
    CommandLine desk;
    QVERIFY(desk.connectClinic(pages.address(), QStringLiteral("remote")));
    QVERIFY(desk.useWorkerSlot());
    const Outcome copied = desk.run({QStringLiteral("sync"), QStringLiteral("maple"), QStringLiteral("--json")});
    QVERIFY2(copied.exitCode == 0, copied.output + copied.errors);
    const QStringList contents = desk.contents();
    QVERIFY2(contents == m_truth, qPrintable(difference(contents, m_truth)));
}

void TestFirstCopy::doesNotDependOnTheDatabase()
{
    auto *cluster = articulator::testsupport::PgCluster::instance();
    QVERIFY(cluster);
    CommandLine desk;
    desk.setWarehouse(cluster->newDatabase());
    QVERIFY(desk.connectClinic(m_office->address()));
    QVERIFY(desk.useWorkerSlot());
    const Outcome copied = desk.run({QStringLiteral("sync"), QStringLiteral("maple"), QStringLiteral("--json")});
    QVERIFY2(copied.exitCode == 0, copied.output + copied.errors);
    const QStringList contents = desk.contents();
    QVERIFY2(contents == m_truth, qPrintable(difference(contents, m_truth)));
    const QStringList found = leaks(desk.folder(), secretsOf(desk)) + leaks(cluster->socketFolder(), secretsOf(desk));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(L("\n"))));
}

void TestFirstCopy::keepsNothingInClear()
{
    const QStringList secrets = secretsOf(*m_desk);
    QVERIFY(secrets.size() > 50);
    const QStringList found = leaks(m_desk->folder(), secrets);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(L("\n"))));
}

void TestFirstCopy::killedAnywhereEndsTheSame()
{
    CommandLine desk;
    QVERIFY(desk.connectClinic(m_office->address()));
    QVERIFY(desk.useWorkerSlot());
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int kill = 0; kill < 6; ++kill) {
        QProcess process;
        desk.start(process, {QStringLiteral("sync"), QStringLiteral("maple"), QStringLiteral("--json")});
        process.waitForFinished(int(random.bounded(int(m_copyMs))));
        process.kill();
        process.waitForFinished();
    }
    const Outcome copied = desk.run({QStringLiteral("sync"), QStringLiteral("maple"), QStringLiteral("--json")});
    QVERIFY2(copied.exitCode == 0, copied.output + copied.errors + QByteArray::number(seed));
    const QStringList contents = desk.contents();
    QVERIFY2(contents == m_truth, qPrintable(difference(contents, m_truth) + QString::number(seed)));
    QCOMPARE(desk.run({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--json")}).exitCode, 0);
}

void TestFirstCopy::faultsOnTheWayEndTheSame_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"offline400", "504", "429", "truncated", "garbage", "close-in-body", "html"})
        QTest::addRow("%s", kind) << QString::fromLatin1(kind);
}

void TestFirstCopy::faultsOnTheWayEndTheSame()
{
    QFETCH(const QString, kind);
    CommandLine desk;
    QVERIFY(desk.connectClinic(m_office->address()));
    QVERIFY(desk.useWorkerSlot());
    for (const char *path : {"/appointments", "/patients/Simple", "/schedules"})
        m_office->control(QStringLiteral("/fault"), {{L("path"), L(path)}, {L("kind"), kind}, {L("count"), 2}, {L("retryAfter"), 0}});
    const Outcome hurt = desk.run({QStringLiteral("sync"), QStringLiteral("maple"), QStringLiteral("--json")});
    QVERIFY2(hurt.exitCode == 0 || hurt.exitCode == 1 || hurt.exitCode == 3, hurt.output + hurt.errors);
    Outcome healed;
    // An office that is off line ends a run at once, so every fault may cost a run of its own.
    for (int round = 0; round < 12 && healed.exitCode != 0; ++round)
        healed = desk.run({QStringLiteral("sync"), QStringLiteral("maple"), QStringLiteral("--json")});
    QVERIFY2(healed.exitCode == 0, healed.output + healed.errors);
    m_office->forgetFaults();
    const QStringList contents = desk.contents();
    QVERIFY2(contents == m_truth, qPrintable(difference(contents, m_truth)));
}

QTEST_GUILESS_MAIN(TestFirstCopy)
#include "tst_firstcopy.moc"
