// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include "ui/commands/commandbook.h"
#include "ui/look/theme.h"
#include "ui/pages/conflictpage.h"
#include "ui/pages/queuepage.h"
#include "ui/pages/writepages.h"
#include "ui/samples.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/table/tableview.h"
#include "ui/writesamples.h"
#include "writewindow.h"

using namespace articulator;
using namespace articulator::ui;
using desk::RequestAction;
using domain::WriteState;

/// The write path's commands in the window: taken back while that is possible, held back by role and page, reached from the palette.
class WriteCommandsTest final : public QObject, private WriteWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Scheme::Light); }
    void init() { open(*m_theme); }
    void cleanup() { close(); }
    void whatWasApprovedIsTakenBack();
    void whatIsSentAlreadyIsTold();
    void whatWasRefusedIsNotOfferedBack();
    void aHeldApprovalIsApprovedAgain();
    void aRoleIsToldAndHeldBack();
    void decisionsArePossibleWhereTheyAreSeen();
    void thePaletteOpensWritesAndConflicts();
    void aWorkerThatDiesLeavesTheQuestionOpen();
    void aRefusedRevealIsToldOnTheCard();
    void aPauseIsTakenBack();
    void conflictChoicesAreTakenBack();

private:
    std::unique_ptr<Theme> m_theme;
};

void WriteCommandsTest::whatWasApprovedIsTakenBack()
{
    QueuePage &page = showQueue(samples::queue());
    auto *table = page.findChild<TableView *>(QStringLiteral("writes"));
    QVERIFY(!command("undo")->whyNot().isEmpty());
    QTest::keyClick(table, Qt::Key_A);
    QVERIFY2(undoWords().contains(u"1 write approved"), qPrintable(undoWords()));
    tellApproved(14, std::chrono::seconds(10));
    QVERIFY2(undoWords().contains(u"Sending begins"), qPrintable(undoWords()));
    QVERIFY(command("undo")->name().contains(u"approved"));
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_decisions.size(), 2u);
    QCOMPARE(m_decisions[1].action, RequestAction::Undo);
    QCOMPARE(m_decisions[1].writes, std::vector<qint64>{14});
    QVERIFY(undoWords().isEmpty());
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_decisions.size(), 2u);
}

void WriteCommandsTest::whatIsSentAlreadyIsTold()
{
    showQueue(samples::queue());
    m_window->commands().find("write.approve-all")->run();
    QTest::keyClick(m_window->findChild<QMessageBox *>(), Qt::Key_Return);
    QCOMPARE(m_decisions.size(), 1u);
    QCOMPARE(m_decisions[0].writes, (std::vector<qint64>{14, 13, 12, 11, 10}));
    desk::QueueSnapshot queue = samples::queue();
    auto lines = std::make_shared<std::vector<desk::WriteLine>>(*queue.lines);
    for (std::size_t i = 0; i < 5; ++i) {
        (*lines)[i].revision = 2;
        (*lines)[i].state = i < 2 ? WriteState::Applied : WriteState::Approved;
        (*lines)[i].notBefore = samples::morning() + std::chrono::seconds(5);
    }
    queue.lines = lines;
    m_window->writing().show(queue);
    command("undo")->run();
    QCOMPARE(m_decisions.at(1).action, RequestAction::Undo);
    QCOMPARE(m_decisions.at(1).writes, (std::vector<qint64>{12, 11, 10}));
    QTRY_VERIFY2(told().contains(u"2 writes were sent already and stay: w-14, w-13"), qPrintable(told()));
}

void WriteCommandsTest::whatWasRefusedIsNotOfferedBack()
{
    QueuePage &page = showQueue(samples::queue());
    QTest::keyClick(page.findChild<TableView *>(QStringLiteral("writes")), Qt::Key_A);
    QVERIFY(!undoWords().isEmpty());
    page.showRequest(ended(RequestAction::Approve, R"({"done":[],"refused":[{"id":"w-14","why":"The time is taken."}]})"));
    QVERIFY(!command("undo")->whyNot().isEmpty());
    QVERIFY(undoWords().isEmpty());
}

void WriteCommandsTest::aHeldApprovalIsApprovedAgain()
{
    showQueue(samples::queue());
    m_window->writing().openWrite(8); // approved
    command("write.hold")->run();
    QCOMPARE(m_decisions.size(), 1u);
    command("undo")->run();
    QCOMPARE(m_decisions.at(1).action, RequestAction::Approve);
    QCOMPARE(m_decisions.at(1).writes, std::vector<qint64>{8});
    m_window->writing().openWrite(14); // waits: nothing leads back to that
    command("write.hold")->run();
    QVERIFY(!command("undo")->whyNot().isEmpty());
}

void WriteCommandsTest::aRoleIsToldAndHeldBack()
{
    QueuePage &page = showQueue(samples::queue());
    m_window->setUser(QStringLiteral("ira"), domain::Role::Integrator);
    QPushButton *approve = buttonNamed(page, u"Approve");
    QVERIFY(!approve->isEnabled());
    QVERIFY2(approve->toolTip().contains(u"Integrator") && approve->toolTip().contains(u"Manager"), qPrintable(approve->toolTip()));
    QTest::keyClick(page.findChild<TableView *>(QStringLiteral("writes")), Qt::Key_A);
    command("write.approve")->run();
    m_window->commands().find("write.approve-all")->run();
    QVERIFY(m_decisions.empty());
    QVERIFY(m_window->findChild<QMessageBox *>() == nullptr);
    m_window->showPalette();
    auto *palette = m_window->findChild<Palette *>();
    QTest::keyClicks(palette->field(), QStringLiteral("approve"));
    const QString first = palette->list()->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(first.contains(u"not now") && first.contains(u"Integrator"), qPrintable(first));
}

void WriteCommandsTest::decisionsArePossibleWhereTheyAreSeen()
{
    showQueue(samples::queue());
    QVERIFY(command("write.approve")->whyNot().isEmpty());
    m_window->goTo(PageId::Overview);
    QVERIFY2(command("write.approve")->whyNot().contains(u"Write queue"), qPrintable(command("write.approve")->whyNot()));
    command("write.approve")->run();
    QVERIFY(m_decisions.empty());
}

void WriteCommandsTest::thePaletteOpensWritesAndConflicts()
{
    showQueue(samples::queue());
    m_window->goTo(PageId::Overview);
    m_window->showPalette();
    auto *palette = m_window->findChild<Palette *>();
    QTest::keyClicks(palette->field(), QStringLiteral("w-4"));
    QVERIFY2(palette->list()->currentIndex().data().toString().contains(u"w-4"), qPrintable(palette->list()->currentIndex().data().toString()));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QCOMPARE(m_window->page(), PageId::Queue);
    QCOMPARE(m_window->findChild<TableView *>(QStringLiteral("writes"))->currentKey(), std::optional<quint64>(4));
    m_window->writing().openWrite(999);
    QTRY_VERIFY2(told().contains(u"w-999 is not in the queue"), qPrintable(told()));
    showConflicts();
    m_window->showPalette();
    QTest::keyClicks(palette->field(), QStringLiteral("C3"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QCOMPARE(m_window->findChild<TableView *>(QStringLiteral("conflicts"))->currentKey(), std::optional<quint64>(3));
}

void WriteCommandsTest::aWorkerThatDiesLeavesTheQuestionOpen()
{
    QueuePage &page = showQueue(samples::queue());
    command("write.approve-all")->run();
    QPointer<QMessageBox> box = m_window->findChild<QMessageBox *>();
    QVERIFY(box && !box->informativeText().contains(u"worker"));
    desk::OverviewSnapshot alone = samples::overview();
    alone.worker = desk::WorkerPresence::Absent;
    m_window->show(alone);
    QVERIFY(box && box->isVisible());
    QVERIFY2(box->informativeText().contains(u"No worker is running now"), qPrintable(box->informativeText()));
    QVERIFY(buttonNamed(*m_window, u"Start the worker") != nullptr);
    m_window->show(samples::overview());
    QVERIFY(!box->informativeText().contains(u"worker"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_decisions.size(), 1u);
    QTest::keyClick(page.findChild<TableView *>(QStringLiteral("writes")), Qt::Key_R);
    auto *dialog = m_window->findChild<QInputDialog *>();
    QVERIFY(dialog != nullptr);
    m_window->show(alone);
    QVERIFY2(dialog->labelText().contains(u"No worker is running now"), qPrintable(dialog->labelText()));
}

void WriteCommandsTest::aRefusedRevealIsToldOnTheCard()
{
    QueuePage &page = showQueue(samples::queue());
    QSignalSpy wanted(&m_window->writing(), &WritePages::writeRevealWanted);
    desk::WriteDetail write = samples::write(14);
    page.show(write);
    QTest::keyClick(page.findChild<TableView *>(QStringLiteral("writes")), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!told().contains(u"role"));
    write.revealError = "not-allowed";
    page.show(write);
    QVERIFY2(told().contains(u"role"), qPrintable(told()));
    desk::ConflictDetail conflict = samples::conflict();
    conflict.revealError = "not-allowed";
    ConflictPage &conflicts = showConflicts();
    conflicts.show(conflict);
    QVERIFY2(told().contains(u"role"), qPrintable(told()));
}

void WriteCommandsTest::aPauseIsTakenBack()
{
    QSignalSpy resumed(m_window.get(), &MainWindow::resumeWanted);
    m_window->setUser(QStringLiteral("sam"), domain::Role::Support);
    command("clinic.pause")->run();
    desk::OverviewSnapshot paused = samples::overview();
    paused.clinics[0].paused = true;
    m_window->show(paused);
    QVERIFY2(undoWords().contains(u"Maple Street Dental is paused"), qPrintable(undoWords()));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(resumed.first().first().toString(), QStringLiteral("maple"));
}

void WriteCommandsTest::conflictChoicesAreTakenBack()
{
    ConflictPage &page = showConflicts();
    std::vector<qint64> stopped;
    connect(&page, &ConflictPage::stopWanted, this, [&](const QString &, const std::vector<qint64> &writes) { stopped = writes; });
    auto *table = page.findChild<TableView *>(QStringLiteral("conflicts"));
    QTest::keyClick(table, Qt::Key_O);
    QCOMPARE(table->currentKey(), std::optional<quint64>(2));
    QVERIFY(command("conflict.save")->whyNot().isEmpty());
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table->currentKey(), std::optional<quint64>(1));
    QVERIFY(!command("conflict.save")->whyNot().isEmpty());
    QTest::keyClick(table, Qt::Key_O);
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!command("conflict.save")->whyNot().isEmpty()); // not twice
    page.showRequest(ended(RequestAction::Resolve, R"({"id":"c-1"})"));
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stopped, std::vector<qint64>{9});
}

QTEST_MAIN(WriteCommandsTest)
#include "tst_writecommands.moc"
