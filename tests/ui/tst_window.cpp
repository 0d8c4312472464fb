// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "ui/look/theme.h"
#include "ui/pages/daypicture.h"
#include "ui/pages/whycard.h"
#include "ui/parts/banner.h"
#include "ui/samples.h"
#include "ui/shell/bannerarea.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmemory.h"
#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

using namespace articulator;
using namespace articulator::ui;
using PageId = MainWindow::PageId;

/// What keys and clicks do, and what the window says when something is wrong.
class WindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_window.reset(); }

    void keysGoToPages();
    void f5SyncsTheClinicInView();
    void aPausedClinicIsNotSynced();
    void tabReachesThePage();
    void noWorkerIsSaidAndStarted();
    void anErrorSaysWhatToDo();
    void dayPictureAsksWhyByKey();
    void whyIsAnsweredWithTheRecord();
    void pluralsAreEnglish();
    void findGoesToTheFilterOfThePage();
    void columnsAreKeptBetweenSessions();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void WindowTest::init()
{
    m_window = std::make_unique<MainWindow>(ShellFacts{QStringLiteral("0.1.0"), QStringLiteral("owner"), QStringLiteral("this computer")}, *m_theme);
    m_window->resize(1440, 900);
    m_window->show(samples::overview());
    m_window->chooseClinic(QStringLiteral("maple"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::keysGoToPages()
{
    for (const PageId page : {PageId::Sync, PageId::Capacity, PageId::Overview}) {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + int(page)), Qt::ControlModifier);
        QCOMPARE(m_window->page(), page);
    }
}

void WindowTest::f5SyncsTheClinicInView()
{
    QSignalSpy wanted(m_window.get(), &MainWindow::syncWanted);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("maple"));
}

void WindowTest::aPausedClinicIsNotSynced()
{
    desk::OverviewSnapshot overview = samples::overview();
    overview.clinics.front().paused = true;
    m_window->show(overview);
    QSignalSpy wanted(m_window.get(), &MainWindow::syncWanted);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(wanted.size(), 0);
}

void WindowTest::tabReachesThePage()
{
    m_window->goTo(PageId::Sync);
    QSet<QWidget *> reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_Tab);
        reached << QApplication::focusWidget();
    }
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled())
            QVERIFY2(reached.contains(button), qPrintable(button->text()));
    }
}

void WindowTest::noWorkerIsSaidAndStarted()
{
    desk::OverviewSnapshot overview = samples::overview();
    overview.worker = desk::WorkerPresence::Absent;
    m_window->show(overview);
    auto *area = m_window->findChild<BannerArea *>();
    QCOMPARE(area->count(), 1);
    QSignalSpy wanted(m_window.get(), &MainWindow::workerStartWanted);
    QTest::mouseClick(area->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void WindowTest::anErrorSaysWhatToDo()
{
    m_window->showError(domain::Error{domain::Error::Kind::Integrity, "warehouse-damaged", {}});
    auto *area = m_window->findChild<BannerArea *>();
    QCOMPARE(area->count(), 1);
    QVERIFY(area->findChild<Banner *>()->sentence().contains(u"backup"));
    m_window->showError(std::nullopt);
    QCOMPARE(area->count(), 0);
}

void WindowTest::dayPictureAsksWhyByKey()
{
    m_window->goTo(PageId::Capacity);
    m_window->show(samples::capacity());
    auto *picture = m_window->findChild<DayPicture *>();
    picture->setFocus();
    QSignalSpy asked(m_window.get(), &MainWindow::whyAsked);
    QTest::keyClick(picture, Qt::Key_Right);
    QTest::keyClick(picture, Qt::Key_Down);
    QTest::keyClick(picture, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<desk::CapacityQuestion>().provider, QStringLiteral("15"));
    QVERIFY(picture->accessibleDescription().contains(u"Dr. Patel"));
}

void WindowTest::whyIsAnsweredWithTheRecord()
{
    m_window->goTo(PageId::Capacity);
    m_window->show(samples::capacity());
    desk::WhyAnswer answer;
    answer.question = samples::capacity().question;
    answer.at = samples::morning();
    answer.why.reasons = {{domain::Limit::Appointment, QStringLiteral("appointment/50112")}};
    answer.steps = {{domain::Limit::Appointment, {{QStringLiteral("appointment/50112"), QStringLiteral("Crown"), {}, {}, {}, {}}}}};
    m_window->showWhy(answer);
    const QString text = m_window->findChild<WhyCard *>()->text();
    QVERIFY(text.contains(u"occupies the operatory"));
    QVERIFY(text.contains(u"Appointment 50112"));
}

void WindowTest::pluralsAreEnglish()
{
    QCOMPARE(QCoreApplication::translate("articulator::ui::StatusStrip", "%Ln clinics", nullptr, 1), QStringLiteral("1 clinic"));
    QCOMPARE(QCoreApplication::translate("articulator::ui::StatusStrip", "%Ln clinics", nullptr, 2), QStringLiteral("2 clinics"));
}

void WindowTest::findGoesToTheFilterOfThePage()
{
    for (const PageId page : {PageId::Sync, PageId::Capacity}) {
        m_window->goTo(page);
        m_window->show(samples::sync());
        m_window->show(samples::capacity());
        QCoreApplication::processEvents();
        FilterBar *bar = nullptr;
        for (FilterBar *each : m_window->findChildren<FilterBar *>())
            bar = each->isVisible() ? each : bar;
        QVERIFY(bar);
        QCOMPARE(bar->height(), 28);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), bar->field());
        auto *table = m_window->findChild<TableView *>(page == PageId::Sync ? QStringLiteral("runs") : QStringLiteral("windows"));
        const int all = table->table()->rowCount();
        QTest::keyClicks(bar->field(), page == PageId::Sync ? QStringLiteral("asked by") : QStringLiteral("brooks"));
        QTRY_COMPARE(table->table()->rowCount(), page == PageId::Sync ? 1 : 2);
        QTest::keyClick(bar->field(), Qt::Key_Escape);
        QCOMPARE(table->table()->rowCount(), all);
        QCOMPARE(QApplication::focusWidget(), table);
    }
}

void WindowTest::columnsAreKeptBetweenSessions()
{
    const QTemporaryDir folder;
    m_window->goTo(PageId::Sync);
    auto *runs = m_window->findChild<TableView *>(QStringLiteral("runs"));
    runs->setColumnWidth(1, 222);
    runs->chooseColumn(4, ColumnChoice::Never);
    {
        WindowMemory memory(folder.path());
        memory.keepLooks(m_window->looks());
    }
    MainWindow next(ShellFacts{QStringLiteral("0.1.0"), QStringLiteral("owner"), QStringLiteral("this computer")}, *m_theme);
    next.setLooks(WindowMemory(folder.path()).looks());
    QVERIFY(next.looks().contains(QStringLiteral("runs")));
    next.goTo(PageId::Sync);
    const auto *again = next.findChild<TableView *>(QStringLiteral("runs"));
    QCOMPARE(again->columnWidth(1), 222);
    QVERIFY(again->isColumnHidden(4));
    QVERIFY(!again->isColumnHidden(5));
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
