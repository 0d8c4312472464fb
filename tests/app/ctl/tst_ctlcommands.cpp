// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "ctlrun.h"

using articulator::tests::CtlRun;
using articulator::tests::Ran;

namespace {

QStringList words(const char *line) { return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts); }

} // namespace

/// The program as a script sees it, without a PMS: exit codes, shapes, locks and wrong use.
class TestCtlCommands : public QObject {
    Q_OBJECT

private:
    CtlRun m_ctl;

private Q_SLOTS:
    void initTestCase()
    {
        m_ctl.setPassphrase(std::nullopt);
        QCOMPARE(m_ctl.json(words("init")).exit, 4);
        QVERIFY(!QDir(m_ctl.folder()).exists());
        QCOMPARE(m_ctl.json(words("status")).exit, 4);
        m_ctl.setPassphrase(QStringLiteral("open sesame"));
        const Ran made = m_ctl.json(words("init"));
        QCOMPARE(made.exit, 0);
        QCOMPARE(made.json().value(QStringLiteral("data")).toString(), m_ctl.folder());
        QCOMPARE(made.json().value(QStringLiteral("schemaVersion")).toInt(), 4);
        QVERIFY(!made.json().value(QStringLiteral("keyId")).toString().isEmpty());
    }

    void aSecondInitIsRefused()
    {
        const Ran again = m_ctl.json(words("init"));
        QCOMPARE(again.exit, 1);
        QCOMPARE(again.errorCode(), QStringLiteral("already-initialised"));
    }

    void jsonMayStandAnywhere()
    {
        for (const char *line : {"--json clinic list", "clinic --json list", "clinic list --json"}) {
            const Ran ran = m_ctl(words(line));
            QCOMPARE(ran.exit, 0);
            QVERIFY(ran.json().value(QStringLiteral("clinics")).isArray());
            QCOMPARE(ran.out.count('\n'), qsizetype(1));
        }
    }

    void withoutKeysItIsLocked()
    {
        m_ctl.setPassphrase(std::nullopt);
        const Ran none = m_ctl.json(words("clinic list"));
        m_ctl.setPassphrase(QStringLiteral("wrong"));
        const Ran wrong = m_ctl.json(words("clinic list"));
        m_ctl.setPassphrase(QString());
        const Ran empty = m_ctl.json(words("clinic list"));
        m_ctl.setPassphrase(QStringLiteral("open sesame"));
        const Ran stranger = m_ctl.json(words("clinic list --user mallory"));
        for (const Ran &ran : {none, wrong, empty, stranger}) {
            QCOMPARE(ran.exit, 4);
            QVERIFY(!ran.errorCode().isEmpty());
        }
        QCOMPARE(wrong.json(), stranger.json());
    }

    void wrongUseIsTwo_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"", "bogus", "clinic", "clinic bogus", "clinic list extra", "status --nonsense", "status nope", "clinic show nope", "clinic pause nope",
              "clinic remove nope --yes", "clinic probe nope", "sync nope", "sync", "show nope patient", "show", "worker --for soon", "worker --for -1",
              "capacity nope --type X", "capacity nope", "slots nope --type X --from 2026-11-23T15:00:00Z --until 2026-11-23T16:00:00Z",
              "why nope --type X --at 2026-11-23T15:00:00Z", "audit", "audit list --from yesterday", "audit verify --head xyz", "--log-level loud status",
              "--user a --user b status", "--warehouse mysql://x status", "clinic add Bad_Id --name N --pms opendental --zone UTC",
              "clinic add ok --name N --pms nothing --zone UTC", "clinic add ok --name N --pms opendental --zone Mars/Base",
              "clinic add ok --name N --pms opendental --zone UTC --set unknown=1 --secret developer-key=env:HOME --secret customer-key=env:HOME",
              "clinic add ok --name N --pms opendental --zone UTC --secret developer-key=plain",
              "clinic add ok --name N --pms opendental --zone UTC --set interval-s=5 --secret developer-key=env:HOME --secret customer-key=env:HOME"})
            QTest::newRow(*line ? line : "nothing") << QString::fromUtf8(line);
    }

    void wrongUseIsTwo()
    {
        QFETCH(QString, line);
        const Ran ran = m_ctl.json(line.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(ran.exit, 2);
        QVERIFY2(!ran.errorCode().isEmpty(), ran.out.constData());
        QCOMPARE(ran.out.count('\n'), qsizetype(1));
    }

    void refusedClinicsLeaveNothing()
    {
        QCOMPARE(m_ctl.json(words("clinic list")).json().value(QStringLiteral("clinics")).toArray().size(), 0);
        QFile keys(QDir(m_ctl.folder()).filePath(QStringLiteral("keys.json")));
        QVERIFY(keys.open(QIODevice::ReadOnly));
        QVERIFY(!keys.readAll().contains("\"ok\""));
    }

    void peopleAreToldOnStandardError()
    {
        const Ran ran = m_ctl(words("status nope"));
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains("nope"));
        QVERIFY(ran.err.contains("clinic list"));
        const Ran misspelt = m_ctl(words("statsu"));
        QCOMPARE(misspelt.exit, 2);
        QVERIFY(misspelt.err.contains("statsu"));
    }

    void helpAndVersionNeedNoKeys()
    {
        m_ctl.setPassphrase(std::nullopt);
        const Ran help = m_ctl(words("clinic add --help"));
        const Ran version = m_ctl(words("--version"));
        const Ran document = m_ctl(words("status --version --json"));
        m_ctl.setPassphrase(QStringLiteral("open sesame"));
        QCOMPARE(help.exit, 0);
        QVERIFY(help.out.contains("--secret"));
        QCOMPARE(version.exit, 0);
        QVERIFY(!version.out.trimmed().isEmpty());
        QCOMPARE(document.json().value(QStringLiteral("version")).toString().toUtf8(), version.out.trimmed());
    }

    void migratingTodaysSchemaChangesNothing()
    {
        for (const char *line : {"migrate --dry-run", "migrate"}) {
            const Ran ran = m_ctl.json(words(line));
            QCOMPARE(ran.exit, 0);
            QCOMPARE(ran.json().value(QStringLiteral("from")), ran.json().value(QStringLiteral("to")));
        }
    }

    void theAuditLogIsVerified()
    {
        const Ran list = m_ctl.json(words("audit list"));
        QCOMPARE(list.exit, 0);
        const QJsonArray entries = list.json().value(QStringLiteral("entries")).toArray();
        QVERIFY(!entries.isEmpty());
        QCOMPARE(entries.first().toObject().value(QStringLiteral("actor")).toString(), QStringLiteral("owner"));
        const Ran verify = m_ctl.json(words("audit verify"));
        QCOMPARE(verify.exit, 0);
        QCOMPARE(verify.json().value(QStringLiteral("entries")).toInt(), int(entries.size()));
        const QString head = verify.json().value(QStringLiteral("head")).toString();
        QCOMPARE(m_ctl.json({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--head"), head}).exit, 0);
        const QString foreign(64, u'0');
        QCOMPARE(m_ctl.json({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--head"), foreign}).exit, 5);
        const QString file = m_ctl.beside(QStringLiteral("audit.json"));
        QCOMPARE(m_ctl.json({QStringLiteral("audit"), QStringLiteral("export"), file}).exit, 0);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(m_ctl.json({QStringLiteral("audit"), QStringLiteral("export"), file}).exit, 1);
    }

    void aWorkerSlotOpensWithoutAPassphrase()
    {
        const auto slotAt = [](const QString &path) { return QStringList{QStringLiteral("key"), QStringLiteral("worker-slot"), QStringLiteral("--file"), path}; };
        const Ran inside = m_ctl.json(slotAt(QDir(m_ctl.folder()).filePath(QStringLiteral("worker.key"))));
        QCOMPARE(inside.exit, 2);
        QCOMPARE(inside.errorCode(), QStringLiteral("key-file-inside-data"));
        QCOMPARE(m_ctl.json(words("key worker-slot")).errorCode(), QStringLiteral("no-keychain"));
        QCOMPARE(m_ctl.json(slotAt(m_ctl.beside(QStringLiteral("worker.key")))).exit, 0);
        m_ctl.setPassphrase(std::nullopt);
        const Ran opened = m_ctl.json(words("clinic list"));
        const Ran stranger = m_ctl.json(words("clinic list --user mallory"));
        const Ran again = m_ctl.json(slotAt(m_ctl.beside(QStringLiteral("other.key"))));
        m_ctl.setPassphrase(QStringLiteral("wrong"));
        const Ran wrong = m_ctl.json(words("clinic list"));
        m_ctl.setPassphrase(QStringLiteral("open sesame"));
        QCOMPARE(opened.exit, 0);
        QCOMPARE(stranger.exit, 4);
        QCOMPARE(again.exit, 4);
        QCOMPARE(wrong.exit, 4); // the variable, when set, is the only thing tried
    }

    void oneEngineAtATime()
    {
        const auto worker = m_ctl.begin(words("worker"));
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += worker->readAllStandardError()).contains("runs"), 30'000);
        const Ran second = m_ctl.json(words("worker --for 1"));
        QCOMPARE(second.exit, 1);
        QVERIFY(!second.errorCode().isEmpty());
        QCOMPARE(m_ctl.json(words("audit list")).exit, 0);
        worker->terminate();
        QVERIFY(worker->waitForFinished(30'000));
        QCOMPARE(worker->exitStatus(), QProcess::NormalExit);
        QCOMPARE(worker->exitCode(), 0);
        QCOMPARE(m_ctl.json(words("worker --for 0.2")).exit, 0);
    }

    // A command holds the engine for a moment; a worker that starts in that moment waits its turn.
    void aWorkerWaitsForACommand()
    {
        const QByteArray path = QFile::encodeName(QDir(m_ctl.folder()).filePath(QStringLiteral("engine.lock")));
        const int file = ::open(path.constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(file >= 0);
        QCOMPARE(::flock(file, LOCK_EX | LOCK_NB), 0);
        const auto worker = m_ctl.begin(words("worker"));
        QVERIFY(!worker->waitForFinished(1500));
        ::close(file);
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += worker->readAllStandardError()).contains("runs"), 30'000);
        worker->terminate();
        QVERIFY(worker->waitForFinished(30'000));
        QCOMPARE(worker->exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCtlCommands)
#include "tst_ctlcommands.moc"
