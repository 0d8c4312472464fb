// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include "scenarios/commandline.h"
#include "scenarios/leakscan.h"
#include "scenarios/office.h"
#include "support/pgcluster.h"

using namespace articulator::scenarios;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList command(const char *words) { return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts); }

QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

QString idOf(const Outcome &outcome) { return outcome.document.value(u"id"_s).toString(); }

QString codeOf(const Outcome &outcome) { return outcome.document.value(u"error"_s).toObject().value(u"code"_s).toString(); }

} // namespace

/// The queue as scripts and people at a shell use it, over a copy of a simulated office.
class TestClinicQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameTwiceIsOnce();
    void badInputIsNamed_data();
    void badInputIsNamed();
    void confirmationsAreTheOfficesOwn();
    void sixteenMegabytes();
    void decisions();
    void manyAtOnceWithOneKey();
    void tenThousandAtOnce();
    void nothingPrivateLiesAbout();
    void theSameOverPostgresql();

private:
    [[nodiscard]] QString written(const QByteArray &text);
    [[nodiscard]] Outcome submit(const QByteArray &text) { return m_desk->run({u"write"_s, u"submit"_s, u"maple"_s, written(text), u"--json"_s}); }
    [[nodiscard]] QJsonArray listed(const char *words) { return m_desk->run(command(words)).document.value(u"writes"_s).toArray(); }
    [[nodiscard]] QJsonObject wish(const QString &key) const;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<CommandLine> m_desk;
    QTemporaryDir m_files;
    int m_count = 0;
    QString m_patient;
    QJsonObject m_slot;
};

void TestClinicQueue::initTestCase()
{
    m_office = std::make_unique<Office>(command("--seed 5 --mode service --throttle off --permissions all --patients 30 --appointments 60")
                                        + QStringList{u"--clock"_s, u"2026-11-23 08:00:00"_s});
    QVERIFY(m_office->isOpen());
    m_desk = std::make_unique<CommandLine>();
    QVERIFY(m_desk->connectClinic(m_office->address()));
    QVERIFY(m_desk->useWorkerSlot());
    QCOMPARE(m_desk->run(command("sync maple --json")).exitCode, 0);
    m_patient = m_desk->run(command("show maple patient --json")).document.value(u"records"_s).toArray().at(0).toObject().value(u"externalId"_s).toString();
    const Outcome free = m_desk->run({u"slots"_s, u"maple"_s, u"--type"_s, u"Adult cleaning"_s, u"--from"_s, u"2026-11-24T00:00:00Z"_s, u"--until"_s,
                                      u"2026-12-05T00:00:00Z"_s, u"--limit"_s, u"1"_s, u"--json"_s});
    m_slot = free.document.value(u"slots"_s).toArray().at(0).toObject();
    QVERIFY(!m_patient.isEmpty() && !m_slot.isEmpty());
}

QString TestClinicQueue::written(const QByteArray &text)
{
    QFile file(m_files.filePath(u"wish-%1.json"_s.arg(++m_count)));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

QJsonObject TestClinicQueue::wish(const QString &key) const
{
    const QJsonObject visit{{u"patient"_s, m_patient}, {u"type"_s, u"Adult cleaning"_s}, {u"provider"_s, m_slot.value(u"provider"_s)},
                            {u"operatory"_s, m_slot.value(u"operatory"_s)}, {u"start"_s, m_slot.value(u"start"_s)},
                            {u"note"_s, u"canaryNote likes 🦷\r\nand mornings"_s}};
    return {{u"key"_s, key}, {u"kind"_s, u"appointment.create"_s}, {u"origin"_s, u"voice-agent"_s}, {u"appointment"_s, visit}};
}

void TestClinicQueue::theSameTwiceIsOnce()
{
    const Outcome first = submit(bytes(wish(u"twice-001"_s)));
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(first.document.value(u"state"_s).toString(), u"awaiting"_s);
    const Outcome again = submit("  " + bytes(wish(u"twice-001"_s)));
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(idOf(again), idOf(first));
    QJsonObject other = wish(u"twice-001"_s);
    other.insert(u"origin"_s, u"desk"_s);
    const Outcome reused = submit(bytes(other));
    QCOMPARE(reused.exitCode, 1);
    QCOMPARE(codeOf(reused), u"key-reused"_s);
    QCOMPARE(listed("write list maple --json").size(), qsizetype(1));
    const QJsonObject shown = m_desk->run({u"write"_s, u"show"_s, idOf(first), u"--json"_s}).document;
    QCOMPARE(shown.value(u"appointment"_s).toObject().value(u"note"_s).toString(), u"•••"_s);
    QCOMPARE(shown.value(u"history"_s).toArray().size(), qsizetype(1));
    QCOMPARE(shown.value(u"start"_s), m_slot.value(u"start"_s));
    const QJsonObject bare = m_desk->run({u"write"_s, u"show"_s, idOf(first), u"--reveal"_s, u"--json"_s}).document;
    QCOMPARE(bare.value(u"appointment"_s).toObject().value(u"note"_s).toString(), u"canaryNote likes 🦷\r\nand mornings"_s);
    QVERIFY(m_desk->run({u"write"_s, u"show"_s, idOf(first)}).output.contains(" CST"));
}

void TestClinicQueue::badInputIsNamed_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value, const char *code) {
        QTest::newRow(name) << member << value << QString::fromLatin1(code);
    };
    row("unknown member", u"colour"_s, u"red"_s, "unknown-member");
    row("unknown member inside", u"appointment.colour"_s, u"red"_s, "unknown-member");
    row("time without zone", u"appointment.start"_s, u"2026-11-24T09:00:00"_s, "bad-member");
    row("time that no day has", u"appointment.start"_s, u"2026-11-31T09:00:00Z"_s, "bad-member");
    row("patient", u"appointment.patient"_s, u"999999"_s, "unknown-patient");
    row("provider", u"appointment.provider"_s, u"999999"_s, "unknown-provider");
    row("provider of ours", u"appointment.provider"_s, u"pv-17"_s, "unknown-provider");
    row("type", u"appointment.type"_s, u"Nonsense"_s, "unknown-type");
    row("no minutes", u"appointment.minutes"_s, 0, "bad-member");
    row("ten hours", u"appointment.minutes"_s, 600, "bad-member");
    row("number for text", u"appointment.patient"_s, 7, "bad-member");
    row("expired", u"expires"_s, u"2020-01-01T00:00:00Z"_s, "bad-member");
    row("short key", u"key"_s, u"short"_s, "bad-member");
}

void TestClinicQueue::badInputIsNamed()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, code);
    QJsonObject bad = wish(u"bad-input-1"_s);
    if (member.startsWith(u"appointment."_s)) {
        QJsonObject visit = bad.value(u"appointment"_s).toObject();
        visit.insert(member.mid(12), value);
        bad.insert(u"appointment"_s, visit);
    } else {
        bad.insert(member, value);
    }
    const Outcome refused = submit(bytes(bad));
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(codeOf(refused), code);
    const QString message = refused.document.value(u"error"_s).toObject().value(u"message"_s).toString();
    QVERIFY2(message.contains(member), qPrintable(message));
    for (const auto &write : listed("write list maple --json"))
        QVERIFY(write.toObject().value(u"key"_s).toString() != u"bad-input-1"_s);
    const QJsonArray entries = m_desk->run(command("audit list --action write.submit --json")).document.value(u"entries"_s).toArray();
    QCOMPARE(entries.last().toObject().value(u"outcome"_s).toString(), u"refused"_s);
    QCOMPARE(entries.last().toObject().value(u"note"_s).toString(), code);
}

void TestClinicQueue::confirmationsAreTheOfficesOwn()
{
    const QJsonObject visit = m_desk->run(command("show maple appointment --json")).document.value(u"records"_s).toArray().at(0).toObject();
    QJsonObject spoken{{u"key"_s, u"confirm-001"_s}, {u"kind"_s, u"appointment.confirm"_s}, {u"confirmation"_s, u"Nonsense"_s},
                       {u"base"_s, QJsonObject{{u"externalId"_s, visit.value(u"externalId"_s)}, {u"version"_s, visit.value(u"version"_s)}}}};
    const Outcome refused = submit(bytes(spoken));
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(codeOf(refused), u"unknown-confirmation"_s);
    const QString message = refused.document.value(u"error"_s).toObject().value(u"message"_s).toString();
    QVERIFY2(message.contains(u"confirmation"_s) && message.contains(visit.value(u"confirmation"_s).toString()), qPrintable(message));
    spoken.insert(u"confirmation"_s, visit.value(u"confirmation"_s));
    QCOMPARE(submit(bytes(spoken)).exitCode, 0);
}

void TestClinicQueue::sixteenMegabytes()
{
    QJsonObject huge = wish(u"huge-00001"_s);
    huge.insert(u"origin"_s, QString(16 * 1024 * 1024, u'x'));
    const Outcome refused = submit(bytes(huge));
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(codeOf(refused), u"too-large"_s);
    QCOMPARE(codeOf(submit("{\"key\":")), u"bad-json"_s);
    QCOMPARE(m_desk->run(command("write submit maple /nowhere/wish.json --json")).exitCode, 2);
    QCOMPARE(m_desk->run({u"write"_s, u"submit"_s, u"nowhere"_s, written(bytes(wish(u"nowhere-1"_s))), u"--json"_s}).exitCode, 2);
}

void TestClinicQueue::decisions()
{
    const QString id = idOf(submit(bytes(wish(u"decide-001"_s))));
    const auto decide = [&](const QStringList &words) { return m_desk->run(QStringList{u"write"_s} + words + QStringList{u"--json"_s}); };
    const Outcome approved = decide({u"approve"_s, id, u"--note"_s, u"fine by me"_s});
    QCOMPARE(approved.exitCode, 0);
    QCOMPARE(approved.document.value(u"done"_s).toArray(), (QJsonArray{id}));
    QCOMPARE(approved.document.value(u"refused"_s).toArray(), QJsonArray());
    const Outcome twice = decide({u"approve"_s, id});
    QCOMPARE(twice.exitCode, 1);
    QCOMPARE(twice.document.value(u"refused"_s).toArray().at(0).toObject().value(u"id"_s).toString(), id);
    QVERIFY(!twice.document.value(u"refused"_s).toArray().at(0).toObject().value(u"why"_s).toString().isEmpty());
    QCOMPARE(listed("write list --state approved --json").at(0).toObject().value(u"approvedBy"_s).toString(), u"owner"_s);
    const QJsonObject status = m_desk->run(command("status maple --json")).document.value(u"clinics"_s).toArray().at(0).toObject();
    QCOMPARE(status.value(u"queue"_s).toObject().value(u"sending"_s).toInt(), 1);
    QCOMPARE(status.value(u"write"_s).toObject().value(u"state"_s).toString(), u"never"_s);
    QCOMPARE(decide({u"hold"_s, id}).exitCode, 0);
    QCOMPARE(decide({u"undo"_s, id}).exitCode, 0);
    QCOMPARE(decide({u"retry"_s, id}).exitCode, 1);
    QCOMPARE(decide({u"reject"_s, id}).exitCode, 2);
    QCOMPARE(decide({u"approve"_s, u"w-999999"_s}).exitCode, 2);
    QCOMPARE(m_desk->run(command("write list --state sleeping --json")).exitCode, 2);
    const QJsonObject newest = m_desk->run(command("write list maple --limit 1 --json")).document;
    QCOMPARE(newest.value(u"more"_s).toBool(), listed("write list maple --json").size() > 1);
    const QString last = newest.value(u"writes"_s).toArray().at(0).toObject().value(u"id"_s).toString();
    QCOMPARE(m_desk->run({u"write"_s, u"list"_s, u"maple"_s, u"--before"_s, last, u"--json"_s}).document.value(u"writes"_s).toArray().size(),
             listed("write list maple --json").size() - 1);
    QCOMPARE(m_desk->run(command("write list --limit 0 --json")).exitCode, 2);
    QCOMPARE(m_desk->run(command("write list --before 7x --json")).exitCode, 2);
    QCOMPARE(m_desk->run(command("conflict list maple --json")).document.value(u"conflicts"_s).toArray(), QJsonArray());
    QCOMPARE(m_desk->run(command("conflict resolve c-1 --field start=ours --json")).exitCode, 2);
}

void TestClinicQueue::manyAtOnceWithOneKey()
{
    const QString file = written(bytes(wish(u"together-1"_s)));
    std::vector<std::unique_ptr<QProcess>> askers;
    for (int i = 0; i < 6; ++i) {
        askers.push_back(std::make_unique<QProcess>());
        m_desk->start(*askers.back(), {u"write"_s, u"submit"_s, u"maple"_s, file, u"--json"_s});
    }
    QSet<QString> ids;
    for (const auto &asker : askers) {
        QVERIFY(asker->waitForFinished(60000));
        QCOMPARE(asker->exitCode(), 0);
        ids.insert(QJsonDocument::fromJson(asker->readAllStandardOutput()).object().value(u"id"_s).toString());
    }
    QCOMPARE(ids.size(), qsizetype(1));
}

void TestClinicQueue::tenThousandAtOnce()
{
    constexpr int many = 10'000;
    QJsonArray wishes;
    for (int i = 0; i < many; ++i)
        wishes.append(wish(u"many-%1"_s.arg(i, 6, 10, QLatin1Char('0'))));
    wishes.append(wishes.first());
    wishes.append(QJsonObject{{u"key"_s, u"many-bad"_s}});
    const Outcome taken = submit(QJsonDocument(wishes).toJson(QJsonDocument::Compact));
    QCOMPARE(taken.exitCode, 1);
    const QJsonArray done = taken.document.value(u"done"_s).toArray();
    QCOMPARE(done.size(), qsizetype(many + 1));
    QCOMPARE(done.last().toObject().value(u"id"_s), done.first().toObject().value(u"id"_s));
    const QJsonArray refused = taken.document.value(u"refused"_s).toArray();
    QCOMPARE(refused.size(), qsizetype(1));
    QCOMPARE(refused.at(0).toObject().value(u"code"_s).toString(), u"missing-member"_s);
    const QJsonObject status = m_desk->run(command("status maple --json")).document.value(u"clinics"_s).toArray().at(0).toObject();
    QVERIFY(status.value(u"queue"_s).toObject().value(u"awaiting"_s).toInt() >= many);
    QCOMPARE(m_desk->run(command("audit verify --json")).exitCode, 0);
}

void TestClinicQueue::nothingPrivateLiesAbout()
{
    QCOMPARE(leaks(m_desk->folder(), {u"canaryNote"_s}), QStringList());
}

void TestClinicQueue::theSameOverPostgresql()
{
    auto *cluster = articulator::testsupport::PgCluster::instance();
    QVERIFY2(cluster != nullptr, "the database server could not be started");
    CommandLine desk;
    desk.setWarehouse(cluster->newDatabase());
    QVERIFY(desk.connectClinic(m_office->address()));
    QVERIFY(desk.useWorkerSlot());
    QCOMPARE(desk.run(command("sync maple --json")).exitCode, 0);
    const QString file = written(bytes(wish(u"shared-001"_s)));
    const auto asked = [&](const QStringList &words) { return desk.run(QStringList{u"write"_s} + words + QStringList{u"--json"_s}); };
    const Outcome first = asked({u"submit"_s, u"maple"_s, file});
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(idOf(asked({u"submit"_s, u"maple"_s, file})), idOf(first));
    QCOMPARE(asked({u"approve"_s, idOf(first)}).exitCode, 0);
    QCOMPARE(asked({u"undo"_s, idOf(first)}).exitCode, 0);
    const QJsonObject shown = asked({u"show"_s, idOf(first)}).document;
    QCOMPARE(shown.value(u"state"_s).toString(), u"undone"_s);
    QCOMPARE(shown.value(u"history"_s).toArray().size(), qsizetype(3));
    QCOMPARE(asked({u"list"_s, u"maple"_s}).document.value(u"writes"_s).toArray().size(), qsizetype(1));
}

QTEST_GUILESS_MAIN(TestClinicQueue)
#include "tst_clinicqueue.moc"
