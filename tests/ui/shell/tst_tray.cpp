// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

#include "ui/commands/commandbook.h"
#include "ui/look/theme.h"
#include "ui/parts/banner.h"
#include "ui/samples.h"
#include "ui/shell/approvernews.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tray.h"

using namespace articulator;
using namespace articulator::ui;
using namespace std::chrono_literals;

/// What the program says to those who do not look at its window, with and without a tray.
class TrayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Scheme::Light); }
    void theWorstClinicIsShown();
    void failedWritesAndAMissingWorkerCount();
    void everyStateHasItsOwnPicture();
    void aBatchIsToldOnce();
    void whoMayNotApproveIsNotTold();
    void whatWasSeenIsNotToldAgain();
    void theMenuOpensTheQueue();
    void theNoticeStandsInTheWindow();
    void aLockHidesEverything();

private:
    std::unique_ptr<MainWindow> window(domain::Role role);
    static desk::OverviewSnapshot awaiting(qint64 count, std::chrono::seconds later);
    std::unique_ptr<Theme> m_theme;
};

std::unique_ptr<MainWindow> TrayTest::window(domain::Role role)
{
    auto window = std::make_unique<MainWindow>(ShellFacts{QStringLiteral("0.1.0"), QStringLiteral("owner"), QStringLiteral("this computer")}, *m_theme);
    window->setUser(QStringLiteral("owner"), role);
    return window;
}

desk::OverviewSnapshot TrayTest::awaiting(qint64 count, std::chrono::seconds later)
{
    desk::OverviewSnapshot overview = samples::allCurrent();
    overview.clinics[0].writesAwaiting = count;
    overview.at = samples::morning() + later;
    return overview;
}

void TrayTest::theWorstClinicIsShown()
{
    const TrayFace busy = TrayFace::of(samples::overview());
    QCOMPARE(busy.tone, Tone::Bad);
    QVERIFY2(busy.tip.startsWith(u"Hilltop Smiles: "), qPrintable(busy.tip));
    QVERIFY2(busy.tip.count(u'\n') >= 1, qPrintable(busy.tip)); // why
    const TrayFace well = TrayFace::of(samples::allCurrent());
    QCOMPARE(well.tone, Tone::Ok);
    QVERIFY2(well.tip.contains(u"in step"), qPrintable(well.tip));
    QCOMPARE(TrayFace::of({}).tone, Tone::Off);
    QCOMPARE(TrayFace::of(desk::OverviewSnapshot{}).tone, Tone::Warn); // no worker, no clinic
}

void TrayTest::failedWritesAndAMissingWorkerCount()
{
    desk::OverviewSnapshot overview = samples::allCurrent();
    overview.clinics[1].writesFailed = 2;
    overview.clinics[2].writesAwaiting = 7;
    TrayFace face = TrayFace::of(overview);
    QCOMPARE(face.tone, Tone::Bad);
    QVERIFY2(face.tip.contains(u"Cedar Park Family: 2 writes failed"), qPrintable(face.tip));
    QVERIFY2(face.tip.contains(u"7 writes wait"), qPrintable(face.tip));
    overview = samples::allCurrent();
    overview.worker = desk::WorkerPresence::Absent;
    face = TrayFace::of(overview);
    QCOMPARE(face.tone, Tone::Warn);
    QVERIFY2(face.tip.contains(u"No worker"), qPrintable(face.tip));
}

// By shape too: without colour they still differ.
void TrayTest::everyStateHasItsOwnPicture()
{
    QSet<QByteArray> seen;
    for (int tone = 0; tone < toneCount; ++tone) {
        const QImage picture = Tray::picture(Tone(tone), 32).toImage().convertToFormat(QImage::Format_Grayscale8);
        QByteArray shape;
        for (int y = 16; y < 32; ++y) {
            for (int x = 16; x < 32; ++x)
                shape += qGray(picture.pixel(x, y)) > 200 ? '.' : '#';
        }
        QVERIFY2(!seen.contains(shape), qPrintable(QString::number(tone)));
        seen << shape;
    }
}

void TrayTest::aBatchIsToldOnce()
{
    ApproverNews news;
    const domain::Instant at = samples::morning();
    const auto sight = [](qint64 count) { return ApproverNews::Sight{count, false, true}; };
    QVERIFY(!news.take(sight(0), at));
    QVERIFY(!news.take(sight(3), at + 1s)); // it still grows
    QVERIFY(!news.take(sight(20), at + 2s));
    QCOMPARE(news.take(sight(20), at + 3s), std::optional<qint64>(20));
    QVERIFY(!news.take(sight(20), at + 4s));
    QVERIFY(!news.take(sight(21), at + 10s));
    QVERIFY(!news.take(sight(22), at + 30s)); // a notice was a moment ago
    QCOMPARE(news.take(sight(22), at + 64s), std::optional<qint64>(2));
    for (int second = 130; second < 140; ++second) { // one that never stops growing is told all the same
        const auto told = news.take(sight(100 + second), at + std::chrono::seconds(second));
        QCOMPARE(told.has_value(), second == 135);
    }
}

void TrayTest::whoMayNotApproveIsNotTold()
{
    ApproverNews news;
    for (int second = 0; second < 200; ++second)
        QVERIFY(!news.take({second, false, false}, samples::morning() + std::chrono::seconds(second)));
}

void TrayTest::whatWasSeenIsNotToldAgain()
{
    ApproverNews news;
    const domain::Instant at = samples::morning();
    QVERIFY(!news.take({5, true, true}, at));
    QVERIFY(!news.take({5, false, true}, at + 10s));
    QVERIFY(!news.take({2, false, true}, at + 20s)); // somebody else decided three
    QVERIFY(!news.take({4, false, true}, at + 30s));
    QCOMPARE(news.take({4, false, true}, at + 31s), std::optional<qint64>(2));
}

void TrayTest::theMenuOpensTheQueue()
{
    const auto shown = window(domain::Role::Manager);
    shown->show(awaiting(7, 0s));
    shown->show();
    auto *tray = shown->findChild<Tray *>();
    QAction *waiting = tray->menu()->actions().first();
    QVERIFY(waiting->isVisible());
    QVERIFY2(waiting->text().contains(u"7 writes"), qPrintable(waiting->text()));
    waiting->trigger();
    QCOMPARE(shown->page(), PageId::Queue);
    QVERIFY(tray->menu()->actions().contains(shown->commands().find("lock")->action()));
    shown->show(awaiting(0, 1s));
    QVERIFY(!waiting->isVisible());
    tray->menu()->actions().last()->trigger();
    QVERIFY(!shown->isVisible());
}

void TrayTest::theNoticeStandsInTheWindow()
{
    const auto shown = window(domain::Role::Manager);
    shown->show(awaiting(0, 0s));
    QVERIFY(!shown->isActiveWindow());
    shown->show(awaiting(4, 10s));
    shown->show(awaiting(4, 11s));
    const auto notice = [&]() -> Banner * {
        for (Banner *banner : shown->findChildren<Banner *>()) {
            if (banner->sentence().contains(u"while you were away"))
                return banner;
        }
        return nullptr;
    };
    QVERIFY(notice() && notice()->sentence().contains(u"4 writes"));
    shown->show(); // nobody has opened the queue yet
    QVERIFY(notice());
    notice()->findChild<QPushButton *>()->click();
    QCOMPARE(shown->page(), PageId::Queue);
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    shown->show(awaiting(4, 12s));
    QVERIFY(!notice());
}

void TrayTest::aLockHidesEverything()
{
    const auto shown = window(domain::Role::Manager);
    shown->show(awaiting(4, 0s));
    shown->show(awaiting(4, 1s));
    shown->showLocked();
    const TrayFace &face = shown->findChild<Tray *>()->face();
    QCOMPARE(face.tone, Tone::Off);
    QCOMPARE(face.awaiting, 0);
    QVERIFY2(!face.tip.contains(u"writes"), qPrintable(face.tip));
}

QTEST_MAIN(TrayTest)
#include "tst_tray.moc"
