// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QMessageBox>
#include <QtTest>

#include "desk/desk.h"
#include "runtime/commonoptions.h"
#include "scenarios/writehouse.h"
#include "ui/look/theme.h"
#include "ui/pages/queuepage.h"
#include "ui/pages/writepages.h"
#include "ui/shell/deskbinding.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

using namespace articulator;
using namespace articulator::scenarios;
using namespace articulator::ui;
using namespace Qt::Literals::StringLiterals;
using domain::WriteState;

/// A manager's morning on the real window, before a real worker and a simulated office: a filtered batch in three presses, proven in the office.
class ManagerDayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aFilteredBatchIsApprovedInThreePresses();

private:
    [[nodiscard]] QList<qint64> submitted(const QJsonArray &wishes);
    [[nodiscard]] TableView *table() const { return m_window->findChild<TableView *>(u"writes"_s); }
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WriteHouse> m_house;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void ManagerDayTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Scheme::Light);
    m_house = std::make_unique<WriteHouse>();
    const QString wrong = m_house->begin();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    m_house->startWorker();
    const QString user = runtime::CommonOptions().user;
    m_desk = std::make_unique<desk::Desk>(desk::DeskPlace{m_house->desk().folder(), {}, user, u"1"_s});
    m_window = std::make_unique<MainWindow>(ShellFacts{u"1"_s, user, u"here"_s}, *m_theme);
    bind(*m_desk, *m_window);
    m_window->resize(1440, 900);
    m_window->show();
    m_desk->open(domain::Secret(QByteArray("a quiet brook runs deep")));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state(), desk::Desk::State::Open, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->clinic(), u"maple"_s, 30'000);
    QVERIFY(m_house->isAtRest(60'000));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ManagerDayTest::cleanupTestCase()
{
    m_window.reset();
    m_desk.reset();
    if (m_house)
        m_house->stopWorker();
}

QList<qint64> ManagerDayTest::submitted(const QJsonArray &wishes)
{
    QList<qint64> numbers;
    const QJsonObject answers = m_house->submit(wishes);
    for (const QJsonValue &done : answers[u"done"_s].toArray())
        numbers << QStringView(done[u"id"_s].toString()).mid(2).toLongLong();
    if (numbers.size() != wishes.size())
        qWarning("%s", QJsonDocument(answers).toJson(QJsonDocument::Compact).constData());
    return numbers;
}

void ManagerDayTest::aFilteredBatchIsApprovedInThreePresses()
{
    QJsonArray confirmations;
    for (int i = 0; i < 7; ++i)
        confirmations.append(m_house->book().wish(u"appointment.confirm"_s, u"day-confirm-%1"_s.arg(i)));
    const QList<qint64> batch = submitted(confirmations), others = submitted(m_house->book().wishes(u"day"_s, 2, false));
    QCOMPARE(batch.size(), 7);
    QCOMPARE(others.size(), 2);
    m_window->goTo(PageId::Queue);
    QTRY_COMPARE_WITH_TIMEOUT(table()->table()->rowCount(), 9, 30'000);
    table()->setFocus();

    const int what = table()->table()->columnOf("what");
    const std::optional<int> row = table()->table()->rowOf(quint64(batch.first()));
    QVERIFY(row.has_value());
    m_window->findChild<QueuePage *>()->findChild<FilterBar *>()->addChip({what, table()->table()->cell(*row, what)}); // the first press
    QTRY_COMPARE(table()->table()->rowCount(), 7);
    QTest::keyClick(table(), Qt::Key_A, Qt::ShiftModifier); // the second
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    QVERIFY2(box->text().contains(u"7"), qPrintable(box->text()));
    QTest::keyClick(box, Qt::Key_Return); // the third

    QTRY_COMPARE_WITH_TIMEOUT(m_house->countIn(batch, WriteState::Applied), 7, 60'000);
    QCOMPARE(m_house->countIn(others, WriteState::Awaiting), 2);
    QTRY_COMPARE_WITH_TIMEOUT(table()->table()->rowCount(), 0, 30'000); // none of them is left to decide
}

QTEST_MAIN(ManagerDayTest)
#include "tst_managerday.moc"
