// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <atomic>
#include <mutex>
#include <thread>

#include <QTest>

#include "link/backoff.h"
#include "link/pacer.h"
#include "link/retryafter.h"

using namespace articulator;
using namespace std::chrono_literals;
using domain::Error;

namespace {

/// Time that jumps to wherever somebody waits for.
class JumpingTime final : public link::PaceTime {
public:
    Point now() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_now;
    }
    bool waitUntil(Point point, std::stop_token stop) const override
    {
        const std::scoped_lock lock(m_mutex);
        m_now = std::max(m_now, point);
        return !stop.stop_requested();
    }
    void advance(std::chrono::milliseconds step)
    {
        const std::scoped_lock lock(m_mutex);
        m_now += step;
    }

private:
    mutable std::mutex m_mutex;
    mutable Point m_now{1000s};
};

} // namespace

class TestPacing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGapCountsFromTheEndOfARequest();
    void aNamedPauseIsKept();
    void aLongPauseIsRefusedAtOnce();
    void oneAtATimeAcrossThreads();
    void aStopEndsTheWait();
    void countsTheLastMinute();
    void oneKeySharesOnePacer();
    void jitterIsFullAndBounded();
    void retryAfterHeaders_data();
    void retryAfterHeaders();
};

void TestPacing::theGapCountsFromTheEndOfARequest()
{
    auto time = std::make_shared<JumpingTime>();
    auto pacer = std::make_shared<link::Pacer>(time);
    pacer->setGap(1000ms);
    const auto begin = time->now();
    {
        const auto turn = pacer->turn({}, 10s);
        QVERIFY(turn);
        QCOMPARE(time->now() - begin, 0ms);
        time->advance(300ms);
    }
    const auto turn = pacer->turn({}, 10s);
    QVERIFY(turn);
    QVERIFY(time->now() - begin == 1300ms);
}

void TestPacing::aNamedPauseIsKept()
{
    auto time = std::make_shared<JumpingTime>();
    auto pacer = std::make_shared<link::Pacer>(time);
    pacer->setGap(100ms);
    const auto begin = time->now();
    pacer->holdBack(7s);
    pacer->holdBack(2s);
    QVERIFY(pacer->turn({}, 60s));
    QVERIFY(time->now() - begin == 7s);
}

void TestPacing::aLongPauseIsRefusedAtOnce()
{
    auto time = std::make_shared<JumpingTime>();
    auto pacer = std::make_shared<link::Pacer>(time);
    pacer->holdBack(3600s);
    const auto turn = pacer->turn({}, 120s);
    QVERIFY(!turn);
    QCOMPARE(turn.error().kind, Error::Kind::Throttled);
    QVERIFY(turn.error().detail.contains(QStringLiteral("3600")));
    time->advance(3600s);
    QVERIFY(pacer->turn({}, 120s));
}

void TestPacing::oneAtATimeAcrossThreads()
{
    auto pacer = std::make_shared<link::Pacer>(std::make_shared<JumpingTime>());
    std::atomic<int> inside = 0;
    std::atomic<int> worst = 0;
    std::atomic<int> done = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int n = 0; n < 200; ++n) {
                const auto turn = pacer->turn({}, 10s);
                worst = std::max(int(worst), ++inside);
                --inside;
                done += turn ? 1 : 0;
            }
        });
    threads.clear();
    QCOMPARE(int(worst), 1);
    QCOMPARE(int(done), 800);
}

void TestPacing::aStopEndsTheWait()
{
    auto pacer = std::make_shared<link::Pacer>(std::make_shared<link::SteadyPaceTime>());
    pacer->holdBack(60s);
    std::stop_source stop;
    std::jthread stopper([&] { stop.request_stop(); });
    const auto turn = pacer->turn(stop.get_token(), 120s);
    QVERIFY(!turn);
    QCOMPARE(turn.error().kind, Error::Kind::Cancelled);
}

void TestPacing::countsTheLastMinute()
{
    auto time = std::make_shared<JumpingTime>();
    auto pacer = std::make_shared<link::Pacer>(time);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(pacer->turn({}, 1s));
        time->advance(1s);
    }
    QCOMPARE(pacer->spentLastMinute(), 3);
    time->advance(58s);
    QCOMPARE(pacer->spentLastMinute(), 1);
    time->advance(58s);
    QCOMPARE(pacer->spentLastMinute(), 0);
}

void TestPacing::oneKeySharesOnePacer()
{
    const auto a = link::Pacer::ofKey("one");
    QCOMPARE(link::Pacer::ofKey("one").get(), a.get());
    QVERIFY(link::Pacer::ofKey("two").get() != a.get());
}

void TestPacing::jitterIsFullAndBounded()
{
    QCOMPARE(link::fullJitter(0, 1s, 60s, [] { return 0.0; }), 0ms);
    QCOMPARE(link::fullJitter(0, 1s, 60s, [] { return 0.5; }), 500ms);
    QCOMPARE(link::fullJitter(3, 1s, 60s, [] { return 0.5; }), 4000ms);
    QCOMPARE(link::fullJitter(1000, 1s, 60s, [] { return 0.5; }), 30000ms);
    const link::RandomFraction random = link::systemRandom();
    for (int i = 0; i < 100; ++i)
        QVERIFY(link::fullJitter(i, 1s, 60s, random) < 60s);
}

void TestPacing::retryAfterHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: absent
    QTest::addRow("seconds") << QByteArray("17") << 17;
    QTest::addRow("spaces") << QByteArray(" 17 ") << 17;
    QTest::addRow("nothing") << QByteArray() << -1;
    QTest::addRow("words") << QByteArray("soon") << -1;
    QTest::addRow("negative") << QByteArray("-5") << -1;
    QTest::addRow("zero") << QByteArray("0") << 0;
    QTest::addRow("too long") << QByteArray("1000000000") << 300;
    QTest::addRow("beyond numbers") << QByteArray("99999999999999999999999") << 300;
    QTest::addRow("date") << QByteArray("Sun, 22 Nov 2026 12:01:30 GMT") << 90;
    QTest::addRow("date gone by") << QByteArray("Sun, 22 Nov 2026 11:00:00 GMT") << 0;
    QTest::addRow("date far away") << QByteArray("Sun, 22 Nov 2099 11:00:00 GMT") << 300;
    QTest::addRow("date that is none") << QByteArray("Sun, 31 Feb 2026 11:00:00 GMT") << -1;
}

void TestPacing::retryAfterHeaders()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    const auto now = domain::parseInstant(u"2026-11-22T12:00:00Z");
    QVERIFY(now);
    const auto wait = link::retryAfter(header, *now, 300s);
    QCOMPARE(wait ? int(wait->count()) : -1, seconds);
}

QTEST_GUILESS_MAIN(TestPacing)
#include "tst_pacing.moc"
