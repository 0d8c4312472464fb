// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include "ctlrun.h"

using articulator::tests::CtlRun;
using articulator::tests::Ran;

namespace {

QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }

QJsonArray arrayOf(const Ran &ran, const char *name) { return ran.json().value(QLatin1String(name)).toArray(); }

} // namespace

/// A clinic from its API to the shell, against the simulator.
class TestCtlClinic : public QObject {
    Q_OBJECT

private:
    CtlRun m_ctl;
    QProcess m_office;

    Ran run(const char *line) const { return m_ctl.json(words(QString::fromUtf8(line))); }

private Q_SLOTS:
    void initTestCase()
    {
        m_office.start(QStringLiteral(ARTICULATOR_BIN_DIR "/opendental-simulator"),
                       words(QStringLiteral("--seed 7 --patients 40 --appointments 120 --throttle off --permissions all --with-parent")));
        static const QRegularExpression line(QStringLiteral("listening (\\S+) control"));
        QByteArray said;
        QRegularExpressionMatch match;
        while (!match.hasMatch() && m_office.waitForReadyRead(20'000)) {
            said += m_office.readAllStandardOutput();
            match = line.match(QString::fromUtf8(said));
        }
        QVERIFY2(match.hasMatch(), said.constData());
        QFile key(m_ctl.beside(QStringLiteral("customer-key")));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write("DemoCustomerKey1\n");
        key.close();
        m_ctl.setVariable(QStringLiteral("DEVELOPER_KEY"), QStringLiteral("DemoDeveloperKey"));
        QCOMPARE(run("init").exit, 0);
        const Ran added = m_ctl.json(words(QStringLiteral("clinic add north --name North --pms opendental --zone America/Chicago --set min-gap-ms=0 "
                                                          "--secret developer-key=env:DEVELOPER_KEY --set url=%1 --secret customer-key=@%2")
                                               .arg(match.captured(1), key.fileName())));
        QVERIFY2(added.exit == 0, added.out.constData());
        QCOMPARE(added.json().value(QStringLiteral("state")).toString(), QStringLiteral("active"));
        QVERIFY(!added.out.contains("DemoCustomerKey1"));
    }

    void cleanupTestCase()
    {
        m_office.terminate();
        m_office.waitForFinished(10'000);
    }

    void beforeTheFirstSyncNothingIsKnown()
    {
        const QJsonObject read = arrayOf(run("status north"), "clinics").first().toObject().value(QStringLiteral("read")).toObject();
        QCOMPARE(read.value(QStringLiteral("state")).toString(), QStringLiteral("never"));
        QVERIFY(!read.contains(QStringLiteral("asOf")));
    }

    void theProbeTellsWhoItIs()
    {
        const Ran ran = run("clinic probe north");
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.json().value(QStringLiteral("ok")).toBool());
        for (const char *member : {"pmsVersion", "latency_ms", "clockOffset_s", "granted", "missing"})
            QVERIFY2(ran.json().contains(QLatin1String(member)), member);
    }

    void aSyncCopiesTheOffice()
    {
        const Ran ran = run("sync north");
        QVERIFY2(ran.exit == 0, ran.out.constData());
        QCOMPARE(ran.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("done"));
        QVERIFY(ran.json().value(QStringLiteral("calls")).toInt() > 0);
        const QJsonObject read = arrayOf(run("status"), "clinics").first().toObject().value(QStringLiteral("read")).toObject();
        QCOMPARE(read.value(QStringLiteral("state")).toString(), QStringLiteral("current"));
        QVERIFY(read.contains(QStringLiteral("lag_s")));
    }

    void phiIsMaskedUnlessRevealed()
    {
        const QJsonArray masked = arrayOf(run("show north patient"), "records");
        QVERIFY(masked.size() >= 40);
        const QJsonObject first = masked.first().toObject();
        QCOMPARE(first.value(QStringLiteral("name")).toObject().value(QStringLiteral("last")).toString(), QStringLiteral("•••"));
        QVERIFY(!first.value(QStringLiteral("name")).toObject().contains(QStringLiteral("middle"))
                || first.value(QStringLiteral("name")).toObject().value(QStringLiteral("middle")).toString() == QStringLiteral("•••"));
        const QString id = first.value(QStringLiteral("externalId")).toString();
        QVERIFY(arrayOf(m_ctl.json(words(QStringLiteral("audit list --record patient/") + id)), "entries").isEmpty());
        const Ran revealed = m_ctl.json(words(QStringLiteral("show north patient %1 --reveal").arg(id)));
        QCOMPARE(revealed.exit, 0);
        const QString last = arrayOf(revealed, "records").first().toObject().value(QStringLiteral("name")).toObject().value(QStringLiteral("last")).toString();
        QVERIFY(!last.isEmpty() && last != QStringLiteral("•••"));
        const QJsonArray entries = arrayOf(m_ctl.json(words(QStringLiteral("audit list --record patient/") + id)), "entries");
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().toObject().value(QStringLiteral("action")).toString(), QStringLiteral("record.reveal"));
        QCOMPARE(run("audit verify").exit, 0);
    }

    void wrongQuestionsAreNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        QTest::newRow("kind") << QStringLiteral("show north dragon") << 2 << QStringLiteral("unknown-kind");
        QTest::newRow("record") << QStringLiteral("show north patient 999999") << 2 << QStringLiteral("unknown-record");
        QTest::newRow("start of a patient") << QStringLiteral("show north patient --from 2026-01-01") << 2 << QStringLiteral("no-start");
        QTest::newRow("type") << QStringLiteral("capacity north --type Nothing") << 2 << QStringLiteral("unknown-type");
        QTest::newRow("provider") << QStringLiteral("capacity north --type 1 --provider 999") << 2 << QStringLiteral("unknown-provider");
        QTest::newRow("operatory") << QStringLiteral("capacity north --type 1 --operatory 999") << 2 << QStringLiteral("unknown-operatory");
        QTest::newRow("day") << QStringLiteral("capacity north --type 1 --from 2026-02-30") << 2 << QStringLiteral("bad-date");
        QTest::newRow("days") << QStringLiteral("capacity north --type 1 --days 0") << 2 << QStringLiteral("bad-arguments");
        QTest::newRow("far away") << QStringLiteral("capacity north --type 1 --from 2050-01-01") << 1 << QStringLiteral("not-synced");
        QTest::newRow("step") << QStringLiteral("slots north --type 1 --from 2026-11-23T15:00:00Z --until 2026-11-24T15:00:00Z --step 7") << 2
                              << QStringLiteral("bad-step");
        QTest::newRow("range") << QStringLiteral("slots north --type 1 --from 2026-11-23T15:00:00Z --until 2026-11-23T15:00:00Z") << 2
                               << QStringLiteral("bad-range");
        QTest::newRow("no offset") << QStringLiteral("why north --type 1 --at 2026-11-23T15:00:00") << 2 << QStringLiteral("bad-instant");
        QTest::newRow("remove unsaid") << QStringLiteral("clinic remove north") << 2 << QStringLiteral("needs-yes");
    }

    void wrongQuestionsAreNamed()
    {
        QFETCH(QString, line);
        QFETCH(int, exit);
        QFETCH(QString, code);
        const Ran ran = m_ctl.json(words(line));
        QCOMPARE(ran.errorCode(), code);
        QCOMPARE(ran.exit, exit);
    }

    void windowsSlotsAndWhyAgree()
    {
        const Ran capacity = run("capacity north --type 1 --days 10");
        QVERIFY2(capacity.exit == 0, capacity.out.constData());
        const QJsonArray windows = arrayOf(capacity, "windows");
        QVERIFY(!windows.isEmpty());
        const QJsonObject window = windows.last().toObject();
        const QString start = window.value(QStringLiteral("firstStart")).toString();
        const QString pair = QStringLiteral(" --provider %1 --operatory %2")
                                 .arg(window.value(QStringLiteral("provider")).toString(), window.value(QStringLiteral("operatory")).toString());
        const Ran legal = m_ctl.json(words(QStringLiteral("why north --type 1 --at ") + start + pair));
        QCOMPARE(legal.exit, 0);
        QVERIFY2(legal.json().value(QStringLiteral("legal")).toBool(), legal.out.constData());
        const Ran starts = m_ctl.json(words(QStringLiteral("slots north --type 1 --limit 3 --from %1 --until %2").arg(start, window.value(QStringLiteral("end")).toString()) + pair));
        QCOMPARE(arrayOf(starts, "slots").first().toObject().value(QStringLiteral("start")).toString(), start);
        const Ran past = run("why north --type 1 --at 2001-01-01T12:00:00Z");
        QVERIFY(past.exit == 1 || !past.json().value(QStringLiteral("legal")).toBool());
    }

    void pausedIsNeverCurrent()
    {
        QCOMPARE(run("clinic pause north").json().value(QStringLiteral("state")).toString(), QStringLiteral("paused"));
        const QJsonObject read = arrayOf(run("status"), "clinics").first().toObject().value(QStringLiteral("read")).toObject();
        QVERIFY(read.value(QStringLiteral("state")).toString() != QStringLiteral("current"));
        QCOMPARE(run("clinic resume north").json().value(QStringLiteral("state")).toString(), QStringLiteral("active"));
    }

    void anOfficeThatIsAwayEndsWithThree()
    {
        cleanupTestCase();
        const Ran sync = run("sync north");
        QCOMPARE(sync.exit, 3);
        QCOMPARE(sync.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("failed"));
        QVERIFY(!sync.errorCode().isEmpty());
        QCOMPARE(run("clinic probe north").exit, 3);
    }

    void removingTakesEverythingAway()
    {
        QCOMPARE(run("clinic remove north --yes").exit, 0);
        QVERIFY(arrayOf(run("clinic list"), "clinics").isEmpty());
        QCOMPARE(run("show north patient").exit, 2);
        QCOMPARE(run("audit verify").exit, 0);
    }
};

QTEST_GUILESS_MAIN(TestCtlClinic)
#include "tst_ctlclinic.moc"
