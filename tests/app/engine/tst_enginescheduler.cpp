// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "engine/scheduler.h"
#include "fakepms.h"

using namespace articulator;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using domain::Instant;
using engine::Scheduler;
using test::FakeClock;

namespace {

contract::ResourcePlan plan(const char *name, std::chrono::seconds interval = 0s, double weight = 1.0)
{
    return {QString::fromLatin1(name), interval, weight, {}};
}

struct Desk {
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>(domain::fromEpochSeconds(1'000'000));
    double chance = 0.5;
    Scheduler scheduler;

    explicit Desk(std::vector<contract::ResourcePlan> plans) : scheduler(std::move(plans), 60s, clock, [this] { return chance; }) { }
    void complete(const char *name, qint64 changed, int calls)
    {
        scheduler.completed(QString::fromLatin1(name), clock->now(), changed, calls);
    }
};

} // namespace

class EngineScheduler : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startingUpMakesEverythingDueInTheAdaptersOrder()
    {
        Desk desk({plan("providers"), plan("patients"), plan("appointments")});
        QCOMPARE(desk.scheduler.next(), u"providers"_s);
        desk.complete("providers", 5, 1);
        QCOMPARE(desk.scheduler.next(), u"patients"_s);
        desk.complete("patients", 5, 1);
        QCOMPARE(desk.scheduler.next(), u"appointments"_s);
        desk.complete("appointments", 5, 1);
        QCOMPARE(desk.scheduler.next(), std::nullopt);
        QCOMPARE(desk.scheduler.wakeAt(), desk.clock->now() + 60s);
    }

    void whatWasReadIsDueAgainAfterItsOwnInterval()
    {
        Desk desk({plan("appointments"), plan("types", 3600s)});
        desk.complete("appointments", 0, 1);
        desk.complete("types", 0, 1);
        desk.clock->advance(60s);
        QCOMPARE(desk.scheduler.allDue(), QStringList{u"appointments"_s});
        desk.clock->advance(3540s);
        QCOMPARE(desk.scheduler.allDue(), (QStringList{u"appointments"_s, u"types"_s}));
        QCOMPARE(desk.scheduler.intervalOf(u"types"_s), 3600s);
    }

    void theIndexRulePrefersWeightRateAgeAndCheapness()
    {
        Desk desk({plan("a"), plan("b", 0s, 4.0)});
        desk.complete("a", 0, 1);
        desk.complete("b", 0, 1);
        desk.clock->advance(60s);
        QCOMPARE(desk.scheduler.next(), u"b"_s);
        // Learned: a changes a hundred times as often, b costs ten calls.
        desk.complete("a", 1000, 1);
        desk.complete("b", 1, 10);
        desk.clock->advance(60s);
        QCOMPARE(desk.scheduler.next(), u"a"_s);
    }

    void ageGrowsSquaredSoNothingStarves()
    {
        Desk desk({plan("busy", 0s, 5.0), plan("calm", 0s, 0.1)});
        desk.complete("busy", 0, 1);
        desk.complete("calm", 0, 1);
        for (int minute = 1; minute < 120; ++minute) {
            desk.clock->advance(60s);
            if (desk.scheduler.next() == u"calm"_s)
                return;
            desk.complete("busy", 50, 1);
        }
        QFAIL("the calm resource was never read again");
    }

    void aFirstCopyAndTodaysBookTakeTurns()
    {
        Desk desk({plan("appointments"), plan("patients")});
        desk.complete("appointments", 0, 1);
        desk.clock->advance(60s);
        desk.scheduler.served(u"appointments"_s);
        QCOMPARE(desk.scheduler.next(), u"patients"_s);
        desk.scheduler.served(u"patients"_s);
        QCOMPARE(desk.scheduler.next(), u"appointments"_s);
    }

    void hintsAndOrdersMakeDueNow()
    {
        Desk desk({plan("a"), plan("b", 3600s)});
        desk.complete("a", 0, 1);
        desk.complete("b", 0, 1);
        desk.scheduler.hurry(u"b"_s);
        desk.scheduler.hurry(u"unknown"_s);
        QCOMPARE(desk.scheduler.allDue(), QStringList{u"b"_s});
        desk.scheduler.hurryAll();
        QCOMPARE(desk.scheduler.allDue(), (QStringList{u"a"_s, u"b"_s}));
    }

    void failuresBackOffWithJitterUpToALimit()
    {
        Desk desk({plan("a")});
        desk.chance = 0.999;
        std::chrono::milliseconds before = 0ms;
        for (int i = 0; i < 12; ++i) {
            desk.scheduler.failed(u"a"_s);
            const auto rest = desk.scheduler.dueAt(u"a"_s) - desk.clock->now();
            QVERIFY(rest >= before);
            QVERIFY(rest <= 300s);
            before = rest;
        }
        QVERIFY(before > 290s);
        desk.chance = 0.0;
        desk.scheduler.failed(u"a"_s);
        QCOMPARE(desk.scheduler.dueAt(u"a"_s) - desk.clock->now(), 1s);
        desk.scheduler.again(u"a"_s, 20s);
        QCOMPARE(desk.scheduler.dueAt(u"a"_s) - desk.clock->now(), 20s);
        desk.chance = 0.999;
        desk.scheduler.failed(u"a"_s);
        QVERIFY(desk.scheduler.dueAt(u"a"_s) - desk.clock->now() < 5s);
    }

    void aHeldClinicRestsAsAWholeUntilSomebodyAsks()
    {
        Desk desk({plan("a"), plan("b")});
        desk.scheduler.holdAll();
        QCOMPARE(desk.scheduler.next(), std::nullopt);
        QVERIFY(desk.scheduler.wakeAt() > desk.clock->now());
        desk.scheduler.hurryAll();
        QCOMPARE(desk.scheduler.next(), u"a"_s);
    }

    void skippedResourcesAreAskedSeldom()
    {
        Desk desk({plan("a")});
        desk.scheduler.skipped(u"a"_s);
        desk.clock->advance(10min);
        QVERIFY(!desk.scheduler.isDue(u"a"_s));
        desk.clock->advance(5min);
        QVERIFY(desk.scheduler.isDue(u"a"_s));
    }

    void aClockSetBackDoesNotStopReading()
    {
        Desk desk({plan("a")});
        desk.complete("a", 0, 1);
        desk.clock->advance(-72h);
        QVERIFY(desk.scheduler.isDue(u"a"_s));
        QVERIFY(desk.scheduler.wakeAt() <= desk.clock->now());
    }
};

QTEST_GUILESS_MAIN(EngineScheduler)
#include "tst_enginescheduler.moc"
