// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>

#include "scenarios/soak.h"
#include "scenarios/writehouse.h"

using namespace articulator::scenarios;
using namespace articulator;
using namespace Qt::Literals::StringLiterals;
using domain::WriteState;

namespace {

constexpr int limit = 90000;

} // namespace

/// Writes through the real programs while the world breaks: faults at the simulator's door, a cable that is cut, a worker that is killed. Whatever
/// happens, a key has at most one effect in the office's own store, and what was approved comes to an end that is told.
class TestWriteFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void cleanupTestCase();
    void fortyWritesKilledAnywhereStandExactlyOnce();
    void faultsAtTheDoorAndOnTheCable();
    void aWorkerKilledAtEveryDurableStep();
    void everyRequestOfEveryKindFailsInTurn();

private:
    /// Writes of one kind, each hit at another request.
    struct Turn {
        QString kind;
        QJsonArray wishes;
        QList<qint64> numbers;
    };
    [[nodiscard]] bool hitRequest(Turn &turn, int request, QRandomGenerator &random);
    void furnish(int writes);
    void finish(const QJsonArray &wishes, const QList<qint64> &numbers);
    std::unique_ptr<WriteHouse> m_house;
};

void TestWriteFaults::furnish(int writes)
{
    if (m_house && m_house->book().hasRoomFor(writes))
        return;
    m_house.reset();
    m_house = std::make_unique<WriteHouse>();
    const QString wrong = m_house->begin();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestWriteFaults::cleanup()
{
    // What a failed test left behind would make the next one fail too.
    if (QTest::currentTestFailed())
        m_house.reset();
    qInfo("until now: %d writes, %d worker kills", WriteHouse::tally().writes.load(), WriteHouse::tally().workerKills.load());
}

void TestWriteFaults::cleanupTestCase()
{
    m_house.reset();
}

/// The world is whole again: everything comes to an end, the invariants hold, and the same file does nothing the second time.
void TestWriteFaults::finish(const QJsonArray &wishes, const QList<qint64> &numbers)
{
    const QString wrong = m_house->finish(wishes, numbers, limit);
    qInfo("%s", qPrintable(m_house->summary(numbers)));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestWriteFaults::fortyWritesKilledAnywhereStandExactlyOnce()
{
    QRandomGenerator random(Soak::seed());
    furnish(40);
    const int before = m_house->effects()[u"POST /appointments"_s].toInt();
    const QJsonArray wishes = m_house->book().wishes(u"forty"_s, 40, false);
    const QList<qint64> numbers = m_house->approve(wishes);
    QCOMPARE(numbers.size(), 40);
    for (int after : {1, 3, 2, 5, 4}) {
        m_house->office().control(u"/fault"_s, {{u"kind"_s, u"close"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"/appointments"_s},
                                                {u"applied"_s, true}, {u"after"_s, after}, {u"count"_s, 3}});
    }
    for (int kill = 0; kill < 8; ++kill) {
        m_house->startWorker();
        const int applied = m_house->countIn(numbers, WriteState::Applied);
        const int more = random.bounded(6);
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 8000 && m_house->countIn(numbers, WriteState::Applied) - applied < more)
            QTest::qWait(1);
        QTest::qWait(random.bounded(40));
        m_house->killWorker();
    }
    finish(wishes, numbers);
    QVERIFY2(m_house->lookedUp(numbers) > 0, "no answer was lost: the faults did not bite");
    QCOMPARE(m_house->countIn(numbers, WriteState::Applied), 40);
    QCOMPARE(m_house->effects()[u"POST /appointments"_s].toInt() - before, 40);
}

void TestWriteFaults::faultsAtTheDoorAndOnTheCable()
{
    QRandomGenerator random(Soak::seed());
    const Soak soak;
    for (int round = 0; round < 1 || !soak.isOver(); ++round) {
        furnish(12);
        const QJsonArray wishes = m_house->book().wishes(u"round%1"_s.arg(round), 6, true);
        const QList<qint64> numbers = m_house->approve(wishes);
        QVERIFY(numbers.size() >= 10);
        for (int i = 0; i < 8; ++i)
            m_house->office().control(u"/fault"_s, WriteHouse::randomFault(random));
        m_house->startWorker();
        // Until about half of them were taken up, with the cable cut now and then behind some byte.
        const int left = random.bounded(int(numbers.size()) / 2);
        QElapsedTimer timer;
        timer.start();
        for (int cuts = 0; timer.elapsed() < 20000 && m_house->countIn(numbers, WriteState::Approved) > left;) {
            if (cuts < 3 && !m_house->link().isArmed() && m_house->countIn(numbers, WriteState::Applied) >= cuts) {
                m_house->link().cutAfter(random.bounded(2) == 0 ? LinkProxy::Way::ToPms : LinkProxy::Way::FromPms, random.bounded(6000));
                ++cuts;
            }
            QTest::qWait(5);
        }
        QTRY_VERIFY2_WITH_TIMEOUT(m_house->faultHits() > 0, "no fault was met", limit);
        m_house->link().setDead(true);
        QTest::qWait(random.bounded(300));
        m_house->link().setDead(false);
        m_house->killWorker();
        finish(wishes, numbers);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestWriteFaults::aWorkerKilledAtEveryDurableStep()
{
    const std::array steps{WriteState::Approved, WriteState::Sending, WriteState::Unknown, WriteState::Retrying, WriteState::Applied};
    furnish(14);
    const QJsonArray wishes = m_house->book().wishes(u"steps"_s, 8, true);
    const QList<qint64> numbers = m_house->approve(wishes);
    QVERIFY(numbers.size() >= 10);
    for (const WriteState step : steps) {
        // Every other answer comes late or never, so that each state lasts long enough to be met.
        m_house->office().forgetFaults();
        m_house->office().control(u"/fault"_s, {{u"kind"_s, u"hang"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"/*"_s}, {u"applied"_s, true}, {u"count"_s, 1}});
        m_house->office().control(u"/fault"_s, {{u"kind"_s, u"503"_s}, {u"method"_s, u"GET"_s}, {u"path"_s, u"/appointments"_s}, {u"after"_s, 6}, {u"count"_s, 2}});
        const int before = m_house->countIn(numbers, step);
        m_house->startWorker();
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 6000 && m_house->countIn(numbers, step) <= before - (step == WriteState::Approved ? 2 : 0))
            QTest::qWait(1);
        m_house->killWorker();
    }
    finish(wishes, numbers);
}

/// The n-th request of a write is hit, for every n that it has; where a test run has no hour, for one n.
void TestWriteFaults::everyRequestOfEveryKindFailsInTurn()
{
    static const QStringList kinds{u"appointment.create"_s, u"appointment.move"_s, u"appointment.cancel"_s, u"appointment.confirm"_s,
                                   u"appointment.note"_s,   u"patient.create"_s,   u"patient.contact"_s};
    QRandomGenerator random(Soak::seed());
    for (const QString &kind : kinds) {
        furnish(14);
        m_house->startWorker();
        QVERIFY(m_house->isAtRest(limit));
        Turn turn{kind, {}, {}};
        if (Soak::isAsked()) {
            for (int request = 0; hitRequest(turn, request, random); ++request) { }
        } else {
            (void)hitRequest(turn, random.bounded(6), random);
        }
        m_house->stopWorker();
        if (!QTest::currentTestFailed() && (Soak::isAsked() || kind == kinds.last()))
            finish(turn.wishes, turn.numbers);
        if (QTest::currentTestFailed())
            return;
    }
}

bool TestWriteFaults::hitRequest(Turn &turn, int request, QRandomGenerator &random)
{
    static const QStringList ways{u"close"_s, u"504"_s, u"truncated"_s, u"503"_s, u"garbage"_s};
    m_house->office().forgetFaults();
    m_house->office().control(u"/fault"_s, {{u"kind"_s, ways.at(random.bounded(int(ways.size())))}, {u"path"_s, u"*"_s}, {u"after"_s, request},
                                            {u"count"_s, 1}, {u"applied"_s, random.bounded(3) > 0}});
    turn.wishes.append(m_house->book().wish(turn.kind, u"turn-%1-%2"_s.arg(turn.kind).arg(request)));
    turn.numbers += m_house->approve({turn.wishes.last()});
    const bool isSettled = m_house->settle(turn.numbers, limit);
    const QString wrong = m_house->wrong(turn.wishes, turn.numbers);
    if (!isSettled || !wrong.isEmpty())
        QTest::qFail(qPrintable(u"request %1 of %2: %3"_s.arg(request).arg(turn.kind, wrong)), __FILE__, __LINE__);
    return isSettled && wrong.isEmpty() && m_house->faultHits() > 0;
}

QTEST_GUILESS_MAIN(TestWriteFaults)
#include "tst_writefaults.moc"
