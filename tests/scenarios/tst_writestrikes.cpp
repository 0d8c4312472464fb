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
using Moment = LinkProxy::Moment;
using Victim = WriteHouse::Victim;

namespace {

constexpr int limit = 90000;
constexpr std::array moments{Moment::BeforeArrival, Moment::WhileServed, Moment::BeforeAnswer, Moment::AfterAnswer};
constexpr std::array victims{Victim::Worker, Victim::Simulator, Victim::Both};
constexpr int longestDelayUs = 4000;

Moment anyMoment(QRandomGenerator &random) { return moments[std::size_t(random.bounded(int(moments.size())))]; }
Victim anyVictim(QRandomGenerator &random) { return victims[std::size_t(random.bounded(int(victims.size())))]; }

} // namespace

/// SIGKILL of the worker, of the office, of both, at a moment of a request that the cable tells: before it arrives, while it is served, before its answer goes
/// on, after that. The office comes back out of its store, and in its store the effects are counted.
class TestWriteStrikes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void cleanupTestCase();
    void everyStepOfEveryKind();
    void manyWritesWhileEverythingDies();

private:
    struct Blow {
        int request = 0;
        Moment moment = Moment::BeforeArrival;
        Victim victim = Victim::Worker;
    };
    struct Turn {
        QString kind;
        QJsonArray wishes;
        QList<qint64> numbers;
    };
    [[nodiscard]] bool furnish(int writes);
    [[nodiscard]] bool endWell(const QJsonArray &wishes, const QList<qint64> &numbers);
    [[nodiscard]] bool waitForBlow(const QList<qint64> &numbers);
    [[nodiscard]] bool strike(Turn &turn, Blow blow, QRandomGenerator &random);
    [[nodiscard]] bool strikeAll(const QString &kind, QRandomGenerator &random);
    void afterBlow(const QJsonArray &wishes, QRandomGenerator &random);
    [[nodiscard]] bool round(const QString &name, QRandomGenerator &random);

    std::unique_ptr<WriteHouse> m_house;
    int m_rounds = 0;
    int m_blows = 0;
};

void TestWriteStrikes::cleanup()
{
    if (QTest::currentTestFailed())
        m_house.reset();
    const WriteHouse::Tally &tally = WriteHouse::tally();
    qInfo("until now: %d rounds, %d writes, %d strikes met, %d worker kills, %d simulator kills", m_rounds, tally.writes.load(), m_blows,
          tally.workerKills.load(), tally.simulatorKills.load());
}

void TestWriteStrikes::cleanupTestCase() { m_house.reset(); }

bool TestWriteStrikes::furnish(int writes)
{
    if (m_house && m_house->book().hasRoomFor(writes))
        return true;
    m_house.reset();
    m_house = std::make_unique<WriteHouse>();
    const QString wrong = m_house->begin();
    if (!wrong.isEmpty())
        QTest::qFail(qPrintable(wrong), __FILE__, __LINE__);
    return wrong.isEmpty();
}

bool TestWriteStrikes::endWell(const QJsonArray &wishes, const QList<qint64> &numbers)
{
    m_house->revive();
    const QString wrong = m_house->finish(wishes, numbers, limit);
    if (!wrong.isEmpty())
        QTest::qFail(qPrintable(wrong), __FILE__, __LINE__);
    qInfo("%s", qPrintable(m_house->summary(numbers)));
    return wrong.isEmpty();
}

/// Until it fell, or until nothing is left that it could fall on. True where it fell.
bool TestWriteStrikes::waitForBlow(const QList<qint64> &numbers)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 15000 && !m_house->link().isStruck() && !m_house->settle(numbers, 1)) { }
    const bool isMet = m_house->bury();
    m_blows += int(isMet);
    ++m_rounds;
    return isMet;
}

/// While somebody is dead the sender repeats itself now and then, and time passes.
void TestWriteStrikes::afterBlow(const QJsonArray &wishes, QRandomGenerator &random)
{
    if (random.bounded(3) == 0)
        (void)m_house->submit(wishes);
    QTest::qWait(random.bounded(500));
    m_house->revive();
}

bool TestWriteStrikes::strike(Turn &turn, Blow blow, QRandomGenerator &random)
{
    m_house->revive();
    if (!m_house->isAtRest(limit))
        QTest::qFail("the worker does not come to rest", __FILE__, __LINE__);
    const QJsonObject wish = m_house->book().wish(turn.kind, u"blow-%1-%2"_s.arg(turn.kind).arg(m_rounds));
    turn.wishes.append(wish);
    m_house->arm(blow.victim, blow.request, blow.moment, random.bounded(longestDelayUs));
    turn.numbers += m_house->approve({wish});
    const bool isMet = waitForBlow(turn.numbers);
    // A second one falls on the way back, on whatever is asked then.
    if (isMet && random.bounded(3) == 0) {
        afterBlow({wish}, random);
        m_house->arm(anyVictim(random), random.bounded(6), anyMoment(random), random.bounded(longestDelayUs));
        (void)waitForBlow(turn.numbers);
    }
    afterBlow({wish}, random);
    const bool isSettled = m_house->settle(turn.numbers, limit);
    const QString wrong = m_house->wrong(turn.wishes, turn.numbers);
    if (!isSettled || !wrong.isEmpty())
        QTest::qFail(qPrintable(u"request %1 of %2: %3"_s.arg(blow.request).arg(turn.kind, isSettled ? wrong : u"it does not end"_s)), __FILE__, __LINE__);
    return isMet;
}

/// Every request that the kind sends, at every moment, with every victim.
bool TestWriteStrikes::strikeAll(const QString &kind, QRandomGenerator &random)
{
    for (int request = 0, met = 1; met > 0; ++request) {
        met = 0;
        for (const Moment moment : moments) {
            Turn turn{kind, {}, {}};
            if (!furnish(12))
                return false;
            for (const Victim victim : victims)
                met += int(strike(turn, {request, moment, victim}, random));
            if (QTest::currentTestFailed() || !endWell(turn.wishes, turn.numbers))
                return false;
        }
    }
    return true;
}

/// Everyday, one blow a kind.
void TestWriteStrikes::everyStepOfEveryKind()
{
    static const QStringList kinds{u"appointment.create"_s, u"appointment.move"_s, u"appointment.cancel"_s, u"appointment.confirm"_s,
                                   u"appointment.note"_s,   u"patient.create"_s,   u"patient.contact"_s};
    QRandomGenerator random(Soak::seed());
    const Soak soak;
    if (!Soak::isAsked()) {
        QVERIFY(furnish(14));
        QJsonArray wishes;
        QList<qint64> numbers;
        for (const QString &kind : kinds) {
            Turn turn{kind, {}, {}};
            (void)strike(turn, {random.bounded(6), anyMoment(random), anyVictim(random)}, random);
            if (QTest::currentTestFailed())
                return;
            wishes.append(turn.wishes.first());
            numbers += turn.numbers;
        }
        QVERIFY(endWell(wishes, numbers));
        return;
    }
    for (int turn = random.bounded(int(kinds.size())); !soak.isOver(); ++turn) {
        if (!strikeAll(kinds.at(turn % kinds.size()), random))
            return;
    }
}

bool TestWriteStrikes::round(const QString &name, QRandomGenerator &random)
{
    if (!furnish(12))
        return false;
    m_house->stopWorker();
    const QJsonArray wishes = m_house->book().wishes(name, 6, true);
    const QList<qint64> numbers = m_house->approve(wishes);
    m_house->startWorker();
    for (int blow = 0; blow < 3; ++blow) {
        for (int i = random.bounded(4); i > 0; --i)
            m_house->office().control(u"/fault"_s, WriteHouse::randomFault(random));
        if (random.bounded(3) == 0)
            m_house->link().cutAfter(random.bounded(2) == 0 ? LinkProxy::Way::ToPms : LinkProxy::Way::FromPms, random.bounded(6000));
        m_house->arm(anyVictim(random), random.bounded(40), anyMoment(random), random.bounded(longestDelayUs));
        (void)waitForBlow(numbers);
        afterBlow(wishes, random);
    }
    return endWell(wishes, numbers);
}

void TestWriteStrikes::manyWritesWhileEverythingDies()
{
    QRandomGenerator random(Soak::seed());
    const Soak soak;
    for (int number = 0; number < 1 || !soak.isOver(); ++number) {
        if (!round(u"round%1"_s.arg(number), random))
            return;
    }
}

QTEST_GUILESS_MAIN(TestWriteStrikes)
#include "tst_writestrikes.moc"
