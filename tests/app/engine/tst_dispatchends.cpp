// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "dispatchbench.h"
#include "engine/dispatchqueue.h"

using namespace articulator;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using contract::Pushed;
using domain::Error;
using domain::WriteState;
using test::DispatchBench;
using test::FakeWriter;
using Call = FakeWriter::Call;
using Plan = FakeWriter::Plan;

namespace {

const QString key = u"key-of-the-test"_s;

QJsonObject wish() { return DispatchBench::create(key, 2, 3, u"16:00"_s); }

Plan end(Pushed::End how, Error::Kind kind, const char *code, bool takesEffect = false)
{
    return {takesEffect, how, {kind, code, u"told to by the test"_s}, false};
}

/// Goes wrong so the first times that call is made.
FakeWriter::Planner first(Call which, int times, const Plan &plan)
{
    return [which, plan, left = times](Call call, int) mutable -> std::optional<Plan> {
        if (call != which || left == 0)
            return std::nullopt;
        --left;
        return plan;
    };
}

} // namespace

/// Every end that a push or a look-up may have, in every state: what becomes of the write, and that its key never has two effects.
class DispatchEnds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLostAnswerIsLookedUpAndNotSentAgain()
    {
        DispatchBench bench;
        bench.writer().setPlanner(first(Call::Push, 1, end(Pushed::End::Unclear, Error::Kind::TimedOut, "timed-out", true)));
        const qint64 number = bench.approve(wish());
        bench.drive();
        const auto row = bench.row(number);
        QCOMPARE(QString(domain::word(row.state)), u"unknown"_s);
        QCOMPARE(row.reasonCode, "timed-out");
        QCOMPARE(row.notBefore, bench.now() + 2s);
        QVERIFY(row.leasedBy.isEmpty());
        QCOMPARE(QString(domain::word(bench.settle(number).state)), u"applied"_s);
        QCOMPARE(bench.row(number).found, u"marker"_s);
        QCOMPARE(bench.writer().pushes(), 1);
        QCOMPARE(bench.history(number), (QStringList{u"approved"_s, u"sending"_s, u"unknown"_s, u"applied"_s}));
        QCOMPARE(bench.wrong(), QString());
    }

    void whatNeverArrivedIsSentAgainAfterTheLookUp()
    {
        DispatchBench bench;
        bench.writer().setPlanner(first(Call::Push, 1, end(Pushed::End::Unclear, Error::Kind::TimedOut, "timed-out")));
        const qint64 number = bench.approve(wish());
        const auto row = bench.settle(number);
        QCOMPARE(QString(domain::word(row.state)), u"applied"_s);
        QCOMPARE(row.tries, 2);
        QCOMPARE(bench.writer().orders().back().sendingAt, bench.writer().orders().front().sendingAt);
        QCOMPARE(bench.history(number),
                 (QStringList{u"approved"_s, u"sending"_s, u"unknown"_s, u"retrying"_s, u"sending"_s, u"applied"_s}));
        QCOMPARE(bench.wrong(), QString());
    }

    void aLookUpThatCannotTellIsRepeatedWithLongerPauses()
    {
        DispatchBench bench;
        bench.writer().setPlanner([](Call call, int) -> std::optional<Plan> {
            if (call == Call::Image)
                return std::nullopt;
            return end(Pushed::End::Unclear, Error::Kind::TimedOut, "timed-out", call == Call::Push);
        });
        const qint64 number = bench.approve(wish());
        bench.drive();
        std::vector<std::chrono::milliseconds> pauses;
        for (int i = 0; i < 8; ++i) {
            const auto row = bench.row(number);
            QCOMPARE(QString(domain::word(row.state)), u"unknown"_s);
            pauses.push_back(*row.notBefore - bench.now());
            bench.clinic().clock().advance(pauses.back());
            bench.drive();
        }
        QCOMPARE(pauses, (std::vector<std::chrono::milliseconds>{2s, 5s, 15s, 30s, 65s, 180s, 180s, 180s}));
        QCOMPARE(bench.writer().pushes(), 1);
        QCOMPARE(bench.history(number).count(u"unknown"_s), 1);
        bench.writer().setPlanner({});
        QCOMPARE(QString(domain::word(bench.settle(number).state)), u"applied"_s);
        QCOMPARE(bench.wrong(), QString());
    }

    void aProofWithoutARecordIsNone()
    {
        DispatchBench bench;
        bench.writer().setPlanner(first(Call::Push, 1, {true, Pushed::End::Proven, {}, true}));
        const qint64 number = bench.approve(wish());
        bench.drive();
        QCOMPARE(bench.state(number), u"unknown"_s);
        QCOMPARE(QString(domain::word(bench.settle(number).state)), u"applied"_s);
        QCOMPARE(bench.wrong(), QString());
    }

    void aRefusalIsToldAndNeverRepeated()
    {
        DispatchBench bench;
        bench.writer().setPlanner(first(Call::Push, 1, end(Pushed::End::Refused, Error::Kind::Refused, "http-400")));
        const qint64 number = bench.approve(wish());
        const auto row = bench.settle(number);
        QCOMPARE(QString(domain::word(row.state)), u"failed"_s);
        QCOMPARE(row.reasonCode, "http-400");
        QCOMPARE(row.reasonText, u"told to by the test"_s);
        QCOMPARE(bench.writer().pushes(), 1);
        bench.clinic().clock().advance(24h);
        bench.drive();
        QCOMPARE(bench.writer().pushes(), 1);
        QCOMPARE(bench.state(number), u"failed"_s);
    }

    void aLostRaceNamesTheWinner()
    {
        DispatchBench bench;
        bench.writer().setPlanner(first(Call::Push, 1, end(Pushed::End::Lost, Error::Kind::Refused, "double-booked")));
        const qint64 number = bench.approve(wish());
        const auto row = bench.settle(number);
        QCOMPARE(QString(domain::word(row.state)), u"window-gone"_s);
        QCOMPARE(row.reasonText, u"told to by the test"_s);
    }

    void whileThePmsIsAwayNothingElseIsTriedAndNothingCounts()
    {
        DispatchBench bench;
        bool isAway = true;
        bench.writer().setPlanner([&isAway](Call, int) -> std::optional<Plan> {
            return isAway ? std::optional(end(Pushed::End::NotSent, Error::Kind::Unreachable, "unreachable")) : std::nullopt;
        });
        const qint64 number = bench.approve(wish());
        const qint64 other = bench.approve(DispatchBench::create(u"key-other"_s, 4, 1, u"18:00"_s));
        bench.drive();
        QCOMPARE(bench.state(number), u"retrying"_s);
        QCOMPARE(bench.state(other), u"approved"_s);
        QVERIFY(bench.row(number).notBefore > bench.now());
        QCOMPARE(bench.writer().calls(), 1);
        (void)bench.settle(number, 100);
        QVERIFY(bench.writer().calls() > 10);
        QCOMPARE(bench.state(number), u"retrying"_s);
        QCOMPARE(bench.history(number).count(u"retrying"_s), 1);
        isAway = false;
        QCOMPARE(QString(domain::word(bench.settle(number).state)), u"applied"_s);
        QCOMPARE(QString(domain::word(bench.settle(other).state)), u"applied"_s);
        QCOMPARE(bench.wrong(), QString());
    }

    void failuresThatMayPassEndWithAPerson()
    {
        DispatchBench bench;
        bench.writer().setPlanner(first(Call::Push, 100, end(Pushed::End::NotSent, Error::Kind::Malformed, "garbage")));
        const qint64 number = bench.approve(wish());
        const auto row = bench.settle(number, 4000);
        QCOMPARE(QString(domain::word(row.state)), u"failed"_s);
        QCOMPARE(row.reasonCode, "garbage");
        QCOMPARE(bench.writer().pushes(), 8);
        QCOMPARE(bench.writer().effects(key), 0);
    }

    void whatNeverArrivesEndsWithAPerson()
    {
        DispatchBench bench;
        bench.writer().setPlanner(first(Call::Push, 100, end(Pushed::End::Unclear, Error::Kind::TimedOut, "timed-out")));
        const qint64 number = bench.approve(wish());
        const auto row = bench.settle(number, 4000);
        QCOMPARE(QString(domain::word(row.state)), u"failed"_s);
        QCOMPARE(row.reasonCode, "too-many-tries");
        QCOMPARE(bench.writer().effects(key), 0);
    }

    void anEngineThatComesToRestLeavesItAsItWas()
    {
        DispatchBench bench;
        bench.writer().setPlanner(first(Call::Push, 1, end(Pushed::End::NotSent, Error::Kind::Cancelled, "stopped")));
        const qint64 number = bench.approve(wish());
        bench.clinic().worker().step({});
        QCOMPARE(bench.state(number), u"approved"_s);
        bench.clinic().restart();
        bench.drive();
        QCOMPARE(bench.state(number), u"applied"_s);
        QCOMPARE(bench.wrong(), QString());
    }

    void stoppedInTheMiddleItIsLookedUpAtOnceByTheNextEngine()
    {
        DispatchBench bench;
        bench.writer().setPlanner(first(Call::Push, 1, end(Pushed::End::Unclear, Error::Kind::Cancelled, "stopped", true)));
        const qint64 number = bench.approve(wish());
        bench.clinic().worker().step({});
        QCOMPARE(bench.state(number), u"unknown"_s);
        bench.clinic().restart();
        bench.drive();
        QCOMPARE(bench.state(number), u"applied"_s);
        QCOMPARE(bench.writer().pushes(), 1);
    }

    void aWriteOfADeadEngineIsLookedUpFirst_data()
    {
        QTest::addColumn<bool>("tookEffect");
        QTest::newRow("it had arrived") << true;
        QTest::newRow("it had not arrived") << false;
    }
    void aWriteOfADeadEngineIsLookedUpFirst()
    {
        QFETCH(bool, tookEffect);
        DispatchBench bench;
        bench.writer().setPlanner(first(Call::Push, 1, end(Pushed::End::Unclear, Error::Kind::TimedOut, "timed-out", tookEffect)));
        const qint64 number = bench.approve(wish());
        bench.drive();
        // As a kill between the push and its outcome leaves it: sending, and leased by somebody who is no more.
        auto row = bench.row(number);
        row.state = WriteState::Sending;
        row.notBefore.reset();
        row.leasedBy = u"a dead engine"_s;
        row.leasedUntil = bench.now() + 10min;
        bench.put(row);
        bench.clinic().drop();
        std::vector<Call> calls;
        bench.writer().setPlanner([&calls](Call call, int) -> std::optional<Plan> {
            calls.push_back(call);
            return std::nullopt;
        });
        bench.clinic().restart();
        bench.drive();
        QCOMPARE(int(calls.front()), int(Call::LookUp));
        QCOMPARE(bench.state(number), u"applied"_s);
        QCOMPARE(bench.row(number).tries, tookEffect ? 1 : 2);
        QCOMPARE(bench.wrong(), QString());
    }

    void anUnknownOneKeepsBackOnlyWhatConcernsTheSame()
    {
        DispatchBench bench;
        bench.writer().setPlanner([](Call call, int) -> std::optional<Plan> {
            static bool isFirst = true;
            if (call == Call::Push && !std::exchange(isFirst, false))
                return std::nullopt;
            if (call == Call::Image)
                return std::nullopt;
            return end(Pushed::End::Unclear, Error::Kind::TimedOut, "timed-out", call == Call::Push);
        });
        const qint64 unknown = bench.approve(wish());
        const qint64 samePlace = bench.approve(DispatchBench::create(u"key-same-place"_s, 5, 3, u"16:30"_s));
        const qint64 samePatient = bench.approve(DispatchBench::create(u"key-same-patient"_s, 2, 1, u"17:00"_s));
        const qint64 elsewhere = bench.approve(DispatchBench::create(u"key-elsewhere"_s, 6, 1, u"19:00"_s));
        bench.drive();
        QCOMPARE(bench.state(unknown), u"unknown"_s);
        QCOMPARE(bench.state(elsewhere), u"applied"_s);
        for (const qint64 kept : {samePlace, samePatient}) {
            QCOMPARE(bench.state(kept), u"approved"_s);
            QCOMPARE(bench.row(kept).reasonCode, "waits-for");
            QVERIFY(bench.row(kept).reasonText.contains(u"w-%1"_s.arg(unknown)));
        }
        bench.writer().setPlanner({});
        for (const qint64 each : {unknown, samePlace, samePatient})
            QCOMPARE(QString(domain::word(bench.settle(each).state)), u"applied"_s);
        QCOMPARE(bench.row(samePlace).reasonCode, "");
        QCOMPARE(bench.wrong(), QString());
    }

    void aLongOneKeepsItsChairToItsEnd()
    {
        const auto row = [](qint64 number, const char *start, int minutes, const char *patient) {
            warehouse::WriteRow made;
            made.number = number;
            made.state = number == 1 ? WriteState::Unknown : WriteState::Approved;
            made.patient = QString::fromLatin1(patient);
            made.operatory = u"4"_s;
            made.start = domain::parseInstant(QString::fromLatin1(start)).value();
            made.body = QByteArray(minutes > 0 ? R"({"appointment":{"minutes":%1}})" : "{}").replace("%1", QByteArray::number(minutes));
            return made;
        };
        const auto longOne = row(1, "2026-11-24T15:00:00Z", 480, "7");
        QVERIFY(engine::waitsFor(row(2, "2026-11-24T22:55:00Z", 30, "8"), longOne));
        QVERIFY(!engine::waitsFor(row(2, "2026-11-24T23:00:00Z", 30, "8"), longOne));
        QVERIFY(engine::waitsFor(row(2, "2026-11-24T16:00:00Z", 30, "7"), row(1, "2026-11-24T15:00:00Z", 30, "7")));
        QVERIFY(!engine::waitsFor(row(2, "2026-11-24T15:30:00Z", 30, "8"), row(1, "2026-11-24T15:00:00Z", 30, "7")));
        QVERIFY(engine::waitsFor(row(2, "2026-11-24T16:55:00Z", 30, "8"), row(1, "2026-11-24T15:00:00Z", 0, "7")));
    }

    void failingAnyOneCallEndsWithOneEffect_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("takesEffect");
        const auto row = [](const char *name, Pushed::End how, Error::Kind kind, bool takesEffect) {
            QTest::newRow(name) << int(how) << int(kind) << takesEffect;
        };
        row("away", Pushed::End::NotSent, Error::Kind::Unreachable, false);
        row("garbage", Pushed::End::NotSent, Error::Kind::Malformed, false);
        row("throttled", Pushed::End::NotSent, Error::Kind::Throttled, false);
        row("key refused", Pushed::End::NotSent, Error::Kind::Unauthorised, false);
        row("answer lost", Pushed::End::Unclear, Error::Kind::TimedOut, true);
        row("request lost", Pushed::End::Unclear, Error::Kind::TimedOut, false);
        row("stopped, answer lost", Pushed::End::Unclear, Error::Kind::Cancelled, true);
    }
    void failingAnyOneCallEndsWithOneEffect()
    {
        QFETCH(int, how);
        QFETCH(int, kind);
        QFETCH(bool, takesEffect);
        for (int failing = 0, calls = 1; failing < calls; ++failing) {
            DispatchBench bench;
            bench.writer().setPlanner([=](Call, int number) -> std::optional<Plan> {
                // Twice in a row: also the first step out of the failure fails.
                if (number != failing && number != failing + 1)
                    return std::nullopt;
                return end(Pushed::End(how), Error::Kind(kind), "told-to", takesEffect);
            });
            std::vector<qint64> numbers{bench.approve(wish())};
            numbers.push_back(bench.approve(bench.change(u"key-of-a-change"_s, "appointment.cancel", {{u"how"_s, u"broken"_s}})));
            for (const qint64 number : numbers) {
                const auto row = bench.settle(number);
                QVERIFY2(row.state == WriteState::Applied, qPrintable(u"call %1: %2"_s.arg(failing).arg(QString::fromLatin1(row.reasonCode))));
                QCOMPARE(bench.wrong(), QString());
            }
            calls = bench.writer().calls() - 1;
        }
    }
};

QTEST_GUILESS_MAIN(DispatchEnds)
#include "tst_dispatchends.moc"
