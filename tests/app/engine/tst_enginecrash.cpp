// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include "datahouse.h"
#include "engine/session.h"
#include "fakepms.h"

using namespace articulator;
using namespace Qt::Literals::StringLiterals;
using test::DataHouse;

namespace {

constexpr int limit = 60000;
constexpr int rows = 120;
constexpr int kills = 8;

/// A clinic "north" on an empty warehouse, and the program that copies it.
struct Site {
    DataHouse house;

    Site()
    {
        engine::SessionOptions options;
        options.adapters = std::make_shared<test::FakeSource>(std::make_shared<test::FakePms>());
        if (!engine::perform(house.location(), house.vault(), house.addition(u"north"_s), {}, options))
            qFatal("The clinic cannot be added.");
    }
    void start(QProcess &child) const
    {
        child.start(QStringLiteral(CRASH_CHILD), {house.location().dataFolder, u"north"_s, QString::number(rows)});
    }
    int runToTheEnd() const
    {
        QProcess child;
        start(child);
        return child.waitForFinished(limit) ? child.exitCode() : -1;
    }
    /// False where it ended before so many pages.
    bool killAfter(int pages) const
    {
        QProcess child;
        start(child);
        for (int seen = 0; seen < pages && child.waitForReadyRead(limit);)
            seen += int(child.readAllStandardOutput().count("page"));
        child.kill();
        child.waitForFinished(limit);
        return child.exitStatus() == QProcess::CrashExit;
    }
};

} // namespace

class EngineCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFirstCopyKilledAgainAndAgainEndsAsOneLeftInPeace()
    {
        Site peaceful;
        QCOMPARE(peaceful.runToTheEnd(), 0);
        const QStringList whole = peaceful.house.dump(u"north"_s);
        QCOMPARE(whole.size(), 5 * rows);

        Site struck;
        QRandomGenerator random(QRandomGenerator::global()->generate());
        int killed = 0;
        for (int i = 0; i < kills; ++i)
            killed += struck.killAfter(random.bounded(1, 14)) ? 1 : 0;
        QVERIFY(killed > 0);
        QCOMPARE(struck.runToTheEnd(), 0);
        QCOMPARE(struck.house.dump(u"north"_s), whole);
        const auto runs = struck.house.reader()->runs().latest(u"north"_s, 100).value();
        for (const warehouse::RunRow &run : runs)
            QVERIFY(!run.outcome.isEmpty());
        const auto resources = struck.house.reader()->resources().of(u"north"_s).value();
        for (const warehouse::ResourceRow &row : resources) {
            QCOMPARE(row.state, "done");
            QVERIFY(row.asOf.has_value());
        }
    }
};

QTEST_GUILESS_MAIN(EngineCrash)
#include "tst_enginecrash.moc"
