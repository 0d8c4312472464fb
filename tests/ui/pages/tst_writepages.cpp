// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

#include "ui/commands/commandbook.h"
#include "ui/commands/writeactions.h"
#include "ui/look/theme.h"
#include "ui/look/writewords.h"
#include "ui/pages/conflictpage.h"
#include "ui/pages/findtimepage.h"
#include "ui/pages/queuepage.h"
#include "ui/pages/writepages.h"
#include "ui/parts/diffgrid.h"
#include "ui/parts/sidechoice.h"
#include "ui/samples.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/shell/undobar.h"
#include "ui/table/tableview.h"
#include "ui/writesamples.h"
#include "writewindow.h"

using namespace articulator;
using namespace articulator::ui;
using desk::RequestAction;
using domain::WriteState;

/// Every decision about a write by key, said exactly, and nothing decided that was not meant.
class WritePagesTest final : public QObject, private WriteWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Scheme::Light); }
    void init() { open(*m_theme); }
    void cleanup() { close(); }
    void everyStateHasWordsAndOnlyProvenIsGreen();
    void everyActionSaysWhyNot();
    void oneKeyApprovesOneWriteAndGoesOn();
    void aFilteredBatchIsApprovedInThreePresses();
    void aRejectionTakesItsReason();
    void aFailedWriteSaysItsCauseAndIsTriedAgainInOnePress();
    void aRefusalIsToldUntilItIsUnderstood();
    void nobodySendsIsSaid();
    void conflictSidesAreNamedBySystem();
    void conflictsAreDecidedByOneKeyEach();
    void aConflictIsDecidedFieldByField();
    void aFoundTimeBecomesAWriteWithAFreshKey();
    void daysWithoutATimeSayWhy();
    void aLongQueueStaysQuick();

private:
    std::unique_ptr<Theme> m_theme;
};

void WritePagesTest::everyStateHasWordsAndOnlyProvenIsGreen()
{
    for (int state = 0; state < desk::writeStateCount; ++state) {
        const TagFace face = WriteWords::state(WriteState(state));
        QVERIFY2(!face.text.isEmpty() && face.detail.endsWith(u'.'), domain::word(WriteState(state)).data());
        QCOMPARE(face.tone == Tone::Ok, WriteState(state) == WriteState::Applied);
    }
    for (int kind = 0; kind <= int(domain::WriteKind::PatientContact); ++kind)
        QVERIFY(!WriteWords::kind(domain::WriteKind(kind)).isEmpty());
}

void WritePagesTest::everyActionSaysWhyNot()
{
    for (int state = 0; state < desk::writeStateCount; ++state) {
        WriteStates chosen{};
        chosen[std::size_t(state)] = 1;
        for (const RequestAction action : {RequestAction::Approve, RequestAction::Reject, RequestAction::Hold, RequestAction::Retry, RequestAction::Undo})
            QCOMPARE(WriteActions::whyNot(action, chosen).isEmpty(), WriteActions::fits(action, WriteState(state)));
    }
    QVERIFY(!WriteActions::whyNot(RequestAction::Approve, {}).isEmpty());
}

void WritePagesTest::oneKeyApprovesOneWriteAndGoesOn()
{
    QueuePage &page = showQueue(samples::queue());
    auto *table = page.findChild<TableView *>(QStringLiteral("writes"));
    QCOMPARE(table->currentKey(), std::optional<quint64>(14));
    QTest::keyClick(table, Qt::Key_A);
    QCOMPARE(m_decisions.size(), 1u);
    QCOMPARE(m_decisions[0].action, RequestAction::Approve);
    QCOMPARE(m_decisions[0].writes, std::vector<qint64>{14});
    QCOMPARE(table->currentKey(), std::optional<quint64>(13));
    QTest::keyClick(table, Qt::Key_H);
    QCOMPARE(m_decisions.at(1).action, RequestAction::Hold);
    QCOMPARE(m_decisions.at(1).writes, std::vector<qint64>{13});
}

void WritePagesTest::aFilteredBatchIsApprovedInThreePresses()
{
    QueuePage &page = showQueue(samples::queue(37));
    auto *table = page.findChild<TableView *>(QStringLiteral("writes"));
    table->table()->setFilter({QStringLiteral("Confirm"), {}, {}}); // the chip
    QTest::keyClick(table, Qt::Key_A, Qt::ShiftModifier);
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    QVERIFY2(box->text().contains(u"38"), qPrintable(box->text()));
    QCOMPARE(box->informativeText().count(QStringLiteral("Confirm visit")), 3);
    QVERIFY(box->informativeText().contains(u"35"));
    QVERIFY(m_decisions.empty());
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_decisions.size(), 1u);
    QCOMPARE(m_decisions[0].writes.size(), 38u);
}

void WritePagesTest::aRejectionTakesItsReason()
{
    QueuePage &page = showQueue(samples::queue());
    QTest::keyClick(page.findChild<TableView *>(QStringLiteral("writes")), Qt::Key_R);
    auto *dialog = m_window->findChild<QInputDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->setTextValue(QStringLiteral("The patient called back"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(m_decisions.size(), 1u);
    QCOMPARE(m_decisions[0].action, RequestAction::Reject);
    QCOMPARE(m_decisions[0].words, QStringLiteral("The patient called back"));
}

void WritePagesTest::aFailedWriteSaysItsCauseAndIsTriedAgainInOnePress()
{
    QueuePage &page = showQueue(samples::queue());
    page.openWrite(4);
    page.show(samples::write(4));
    QStringList told;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            told << label->text();
    }
    QVERIFY2(told.join(u'|').contains(u"may only read"), qPrintable(told.join(u'|')));
    QVERIFY(!buttonNamed(page, u"Approve")->isEnabled());
    QVERIFY(!buttonNamed(page, u"Approve")->toolTip().isEmpty());
    QTest::keyClick(page.findChild<TableView *>(QStringLiteral("writes")), Qt::Key_T);
    QCOMPARE(m_decisions.size(), 1u);
    QCOMPARE(m_decisions[0].action, RequestAction::Retry);
    QCOMPARE(m_decisions[0].writes, std::vector<qint64>{4});
}

void WritePagesTest::aRefusalIsToldUntilItIsUnderstood()
{
    QueuePage &page = showQueue(samples::queue());
    page.showRequest(ended(RequestAction::Approve, R"({"done":["w-14"],"refused":[{"id":"w-10","why":"The time is taken."}]})"));
    QPushButton *seen = buttonNamed(page, u"Understood");
    QVERIFY(seen != nullptr);
    page.show(samples::queue());
    QVERIFY(buttonNamed(page, u"Understood") != nullptr);
    seen->click();
    QTRY_VERIFY(buttonNamed(page, u"Understood") == nullptr);
}

void WritePagesTest::nobodySendsIsSaid()
{
    QueuePage &page = showQueue(samples::queue());
    QVERIFY(!told().contains(u"No worker is running"));
    page.setWorker(desk::WorkerPresence::Absent);
    QTRY_VERIFY2(told().contains(u"No worker is running: 4 writes"), qPrintable(told()));
}

void WritePagesTest::conflictSidesAreNamedBySystem()
{
    ConflictPage &page = showConflicts();
    page.show(samples::conflict());
    QStringList told;
    for (const QLabel *label : page.findChildren<QLabel *>())
        told << label->text();
    QVERIFY(told.contains(QStringLiteral("Open Dental now")));
    QVERIFY(told.contains(QStringLiteral("Our write")));
    QVERIFY(told.join(u'|').contains(u"Front desk changed it in Open Dental, seen"));
    desk::ConflictDetail known = samples::conflict();
    known.line.changedAt = samples::morning() - std::chrono::minutes(41);
    page.show(known);
    QVERIFY2(this->told().contains(u"Front desk changed it in Open Dental 41 min ago."), qPrintable(this->told()));
    for (const QString &words : told)
        QVERIFY2(!words.contains(u"local", Qt::CaseInsensitive) && !words.contains(u"remote", Qt::CaseInsensitive), qPrintable(words));
    const QList<SideChoice *> sides = page.findChildren<SideChoice *>();
    QVERIFY(sides.at(0)->accessibleName().contains(u"Open Dental now"));
    QVERIFY(sides.at(1)->accessibleName().contains(u"our write"));
}

void WritePagesTest::conflictsAreDecidedByOneKeyEach()
{
    ConflictPage &page = showConflicts();
    QMap<qint64, QMap<QString, QString>> resolved;
    std::vector<qint64> goneOn;
    connect(&page, &ConflictPage::resolved, this, [&](const QString &, qint64 number, const QMap<QString, QString> &choices) { resolved.insert(number, choices); });
    connect(&page, &ConflictPage::goOnWanted, this, [&](const QString &, const std::vector<qint64> &writes) { goneOn = writes; });
    auto *table = page.findChild<TableView *>(QStringLiteral("conflicts"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_P);
    QTest::keyClick(table, Qt::Key_O);
    QTest::keyClick(table, Qt::Key_P);
    QVERIFY(resolved.isEmpty());
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(resolved.size(), 3);
    QCOMPARE(resolved[1].value(QStringLiteral("start")), QStringLiteral("pms"));
    QCOMPARE(resolved[2].value(QStringLiteral("note")), QStringLiteral("ours"));
    page.showRequest(ended(RequestAction::Resolve, R"({"id":"c-1"})"));
    QVERIFY(goneOn.empty());
    page.showRequest(ended(RequestAction::Resolve, R"({"id":"c-2"})"));
    QCOMPARE(goneOn, std::vector<qint64>{10});
}

void WritePagesTest::aConflictIsDecidedFieldByField()
{
    ConflictPage &page = showConflicts();
    QMap<QString, QString> resolved;
    connect(&page, &ConflictPage::resolved, this, [&](const QString &, qint64, const QMap<QString, QString> &choices) { resolved = choices; });
    page.show(samples::conflict());
    QPushButton *apply = buttonNamed(page, u"Apply");
    const QList<SideChoice *> sides = page.findChildren<SideChoice *>();
    QCOMPARE(sides.size(), 6);
    sides[0]->click();
    sides[3]->click();
    QVERIFY(!apply->isEnabled());
    QVERIFY(!apply->toolTip().isEmpty());
    sides[4]->click();
    QVERIFY(apply->isEnabled());
    apply->click();
    QCOMPARE(resolved, (QMap<QString, QString>{{QStringLiteral("note"), QStringLiteral("pms")}, {QStringLiteral("operatory"), QStringLiteral("ours")},
                                               {QStringLiteral("start"), QStringLiteral("pms")}}));
}

void WritePagesTest::aFoundTimeBecomesAWriteWithAFreshKey()
{
    FindTimePage &page = showTimes(samples::times());
    QList<QJsonObject> wishes;
    connect(&page, &FindTimePage::bookingWanted, this, [&](const QString &, const QJsonObject &wish) { wishes << wish; });
    QSignalSpy asked(&page, &FindTimePage::patientsWanted);
    QPushButton *put = buttonNamed(page, u"Put in the write queue");
    QVERIFY(!put->isEnabled());
    QVERIFY(put->toolTip().contains(u"patient"));
    QLineEdit *search = nullptr;
    for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"Search for a patient")
            search = edit;
    }
    QTest::keyClicks(search, QStringLiteral("Ortiz"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    page.show(samples::patients(QStringLiteral("Ortiz")));
    page.findChild<QListWidget *>()->setCurrentRow(0);
    QVERIFY(put->isEnabled());
    put->click();
    QVERIFY(!put->isEnabled());
    page.showRequest(ended(RequestAction::Submit, R"({"id":"w-99","state":"awaiting"})"));
    put->click();
    QCOMPARE(wishes.size(), 2);
    const QJsonObject visit = wishes[0].value(QStringLiteral("appointment")).toObject();
    QCOMPARE(visit.value(QStringLiteral("patient")).toString(), QStringLiteral("731"));
    QCOMPARE(visit.value(QStringLiteral("type")).toString(), QStringLiteral("Adult cleaning"));
    QCOMPARE(visit.value(QStringLiteral("start")).toString(), domain::toText(samples::times().choices[0].slot.start));
    QCOMPARE(visit.value(QStringLiteral("minutes")).toInt(), 60);
    QVERIFY(wishes[0].value(QStringLiteral("key")).toString().size() >= 8);
    QVERIFY(wishes[0].value(QStringLiteral("key")) != wishes[1].value(QStringLiteral("key")));
    QVERIFY(!wishes[0].contains(QStringLiteral("base")));
}

void WritePagesTest::daysWithoutATimeSayWhy()
{
    FindTimePage &page = showTimes(samples::noTimes());
    QStringList told;
    for (const QLabel *label : page.findChildren<QLabel *>())
        told << label->text();
    const QString all = told.join(u'|');
    QVERIFY2(all.contains(u"Mon 23 Nov") && all.contains(u"Tue 24 Nov"), qPrintable(all));
    QVERIFY(!buttonNamed(page, u"Put in the write queue")->isEnabled());
}

// A hundred thousand rows: the first reading once, then only what moved. The limits are generous, so that they hold on a busy machine.
void WritePagesTest::aLongQueueStaysQuick()
{
    desk::QueueSnapshot queue = samples::queue(100'000);
    QElapsedTimer clock;
    clock.start();
    QueuePage &page = showQueue(queue);
    const qint64 first = clock.restart();
    auto lines = std::make_shared<std::vector<desk::WriteLine>>(*queue.lines);
    (*lines)[50'000].state = WriteState::Held;
    queue.lines = lines;
    queue.follows = 1;
    queue.serial = 2;
    queue.changed = {50'000};
    clock.restart();
    page.show(queue);
    const qint64 moved = clock.restart();
    page.tick(samples::morning());
    const qint64 ticked = clock.elapsed();
    qInfo("first %lld ms, one row moved %lld ms, tick %lld ms", first, moved, ticked);
    QVERIFY(first < 10'000);
    QVERIFY(moved < 500);
    QVERIFY(ticked < 500);
}

QTEST_MAIN(WritePagesTest)
#include "tst_writepages.moc"
