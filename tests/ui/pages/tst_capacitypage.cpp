// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include "ui/commands/commandbook.h"
#include "ui/pages/capacitypage.h"
#include "ui/pages/capacityuse.h"
#include "ui/pages/capacityweek.h"
#include "ui/pages/daypicture.h"
#include "ui/pages/usewords.h"
#include "ui/pages/whycard.h"
#include "ui/parts/heatstrip.h"
#include "ui/parts/searchcombo.h"
#include "ui/samples.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/tableview.h"

using namespace articulator;
using namespace articulator::ui;
using Span = desk::CapacityQuestion::Span;

/// The capacity page in its window: keys, the week, the days ahead, why not, how time is used, and what screen readers find.
class CapacityPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keysMoveDayWeekAndType();
    void keysAreOnTheSheetAndInThePalette();
    void typesAreFoundByAnyPart();
    void weekOpensDays();
    void daysAheadOpenDays();
    void viewShowsProvidersOrOperatories();
    void whyNotEndsInTheRecord();
    void useIsToldByCause();
    void everyCauseHasWords();
    void emptyStatesSayWhy_data();
    void emptyStatesSayWhy();
    void screenReadersFindWhatIsPainted();

private:
    [[nodiscard]] CapacityPage *page() const { return m_window->findChild<CapacityPage *>(); }
    void press(const char *id) { m_window->commands().find(id)->run(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void CapacityPageTest::initTestCase()
{
    qRegisterMetaType<desk::CapacityQuestion>();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>(*qApp, Scheme::Light);
}

void CapacityPageTest::init()
{
    m_window = std::make_unique<MainWindow>(ShellFacts{QStringLiteral("0.1.0"), QStringLiteral("owner"), QStringLiteral("this computer")}, *m_theme);
    m_window->resize(1440, 900);
    m_window->show(samples::overview());
    m_window->chooseClinic(QStringLiteral("maple"));
    m_window->goTo(PageId::Capacity);
    m_window->show(samples::capacity());
    m_window->show();
}

void CapacityPageTest::cleanup() { m_window.reset(); }

void CapacityPageTest::keysMoveDayWeekAndType()
{
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QSignalSpy asked(m_window.get(), &MainWindow::capacityAsked);
    auto *picture = m_window->findChild<DayPicture *>();
    QTRY_VERIFY(picture->hasFocus() || !m_window->isActiveWindow());
    const auto last = [&asked] { return asked.last().first().value<desk::CapacityQuestion>(); };
    press("capacity.week");
    QVERIFY(last().span == Span::Week);
    QCOMPARE(last().weekStart, 7);
    m_window->show(samples::capacityWeek());
    press("capacity.after");
    QCOMPARE(last().day, samples::today() + std::chrono::days(7));
    press("capacity.today");
    QCOMPARE(last().day, samples::today());
    m_window->show(samples::capacityWeek());
    press("capacity.day");
    QVERIFY(last().span == Span::Day);
    m_window->show(samples::capacity());
    press("capacity.before");
    QCOMPARE(last().day, samples::today() - std::chrono::days(1));
    press("capacity.type.next");
    QCOMPARE(last().type, QStringLiteral("1")); // around the end
    press("capacity.type.previous");
    QCOMPARE(last().type, QStringLiteral("2"));
}

void CapacityPageTest::keysAreOnTheSheetAndInThePalette()
{
    for (const char *id : {"capacity.day", "capacity.week", "capacity.view", "capacity.before", "capacity.after", "capacity.today",
                           "capacity.type.previous", "capacity.type.next"}) {
        Command *command = m_window->commands().find(id);
        QVERIFY2(command != nullptr && !command->face().keys.isEmpty() && command->whyNot().isEmpty(), id);
        QVERIFY2(page()->actions().contains(command->action()), id);
    }
    m_window->showLocked();
    QVERIFY(!m_window->commands().find("capacity.week")->whyNot().isEmpty());
}

void CapacityPageTest::typesAreFoundByAnyPart()
{
    auto *types = page()->findChild<SearchCombo *>();
    QSignalSpy asked(m_window.get(), &MainWindow::capacityAsked);
    types->lineEdit()->setText(QStringLiteral("xam"));
    QTest::keyClick(types->lineEdit(), Qt::Key_Return);
    QVERIFY(!asked.isEmpty());
    QCOMPARE(asked.last().first().value<desk::CapacityQuestion>().type, QStringLiteral("1"));
    types->lineEdit()->setText(QStringLiteral("no such type"));
    QTest::keyClick(types->lineEdit(), Qt::Key_Return);
    QCOMPARE(types->lineEdit()->text(), types->itemText(types->currentIndex()));
    QCOMPARE(types->currentData().toString(), QStringLiteral("1"));
}

void CapacityPageTest::weekOpensDays()
{
    m_window->show(samples::capacityWeek());
    auto *week = m_window->findChild<CapacityWeek *>();
    QVERIFY(week->isVisibleTo(page()));
    QVERIFY2(week->sentence(-1, 0).contains(u"17 h 30 m"), qPrintable(week->sentence(-1, 0)));
    QVERIFY(week->sentence(0, 1).contains(u"Dr. Nguyen"));
    QVERIFY(week->sentence(-1, 5).contains(u"nobody works"));
    QSignalSpy asked(m_window.get(), &MainWindow::capacityAsked);
    QTest::keyClick(week, Qt::Key_Right);
    QTest::keyClick(week, Qt::Key_Down);
    QTest::keyClick(week, Qt::Key_Return);
    const auto question = asked.last().first().value<desk::CapacityQuestion>();
    QVERIFY(question.span == Span::Day);
    QCOMPARE(question.day, samples::today() + std::chrono::days(1));
}

void CapacityPageTest::daysAheadOpenDays()
{
    auto *strip = page()->findChild<HeatStrip *>();
    QVERIFY(strip->isVisibleTo(page()));
    QVERIFY2(strip->sentence(0, 0).contains(u"17 h 30 m") && strip->sentence(0, 0).contains(u"fits 9"), qPrintable(strip->sentence(0, 0)));
    QVERIFY(strip->sentence(0, 5).contains(u"closed"));
    QVERIFY(strip->sentence(0, 13).contains(u"not known"));
    QSignalSpy asked(m_window.get(), &MainWindow::capacityAsked);
    strip->pressPart(2);
    QCOMPARE(asked.last().first().value<desk::CapacityQuestion>().day, samples::today() + std::chrono::days(2));
}

void CapacityPageTest::viewShowsProvidersOrOperatories()
{
    auto *picture = m_window->findChild<DayPicture *>();
    const int both = picture->partCount();
    press("capacity.view");
    QVERIFY(picture->partCount() < both);
    QVERIFY(picture->partName(0).contains(u"Dr. Nguyen"));
    QVERIFY(page()->findChild<CapacityUse *>()->sentence().startsWith(u"Providers"));
    press("capacity.view");
    QVERIFY(picture->partName(0).contains(u"Operatory 1"));
    QVERIFY(page()->findChild<CapacityUse *>()->sentence().startsWith(u"Operatories"));
    const auto *use = page()->findChild<TableView *>(QStringLiteral("use"));
    QCOMPARE(use->model()->rowCount(), 4);
    press("capacity.view");
    QCOMPARE(picture->partCount(), both);
    QCOMPARE(use->model()->rowCount(), 8);
}

void CapacityPageTest::whyNotEndsInTheRecord()
{
    desk::WhyAnswer answer;
    answer.question = samples::capacity().question;
    answer.at = samples::morning();
    answer.steps = {{domain::Limit::ScheduleEnd, {{QStringLiteral("schedule/881"), {}, samples::morning(), samples::morning() + std::chrono::hours(1),
                                                  QStringLiteral("Dr. Nguyen"), {}, desk::WhyRecord::Part::Hours}}},
                    {domain::Limit::Appointment, {{QStringLiteral("appointment/50112"), QStringLiteral("Crown"), {}, {}, {}, {}}}}};
    m_window->showWhy(answer);
    auto *card = m_window->findChild<WhyCard *>();
    const QString text = card->text();
    QVERIFY2(text.indexOf(u"1. ") < text.indexOf(u"Working hours 881") && text.indexOf(u"Working hours 881") < text.indexOf(u"2. "), qPrintable(text));
    QVERIFY(text.contains(u"Appointment 50112") && text.contains(u"Crown"));
    QVERIFY(text.contains(u"Setup, Schedules"));
    QSignalSpy wanted(m_window.get(), &MainWindow::recordWanted);
    const auto buttons = card->findChildren<QPushButton *>();
    const auto open = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->accessibleName() == u"Open Appointment 50112"; });
    QVERIFY(open != buttons.end());
    (*open)->click();
    QCOMPARE(m_window->page(), PageId::Records);
    QCOMPARE(wanted.last().first().value<desk::RecordAsk>(), (desk::RecordAsk{QStringLiteral("maple"), domain::RecordKind::Appointment, QStringLiteral("50112")}));
}

void CapacityPageTest::useIsToldByCause()
{
    const QString sentence = page()->findChild<CapacityUse *>()->sentence();
    QVERIFY2(sentence.contains(u"62.5") && sentence.contains(u"20 h of 32 h") && sentence.contains(u"8 h open"), qPrintable(sentence));
    QVERIFY2(sentence.indexOf(u"2 h 40 m too short before the next appointment") < sentence.indexOf(u"1 h 20 m blockout"), qPrintable(sentence));
}

void CapacityPageTest::everyCauseHasWords()
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < domain::lostCauses; ++i) {
        const QString words = UseWords::lost(domain::LostTo(i));
        QVERIFY(!words.isEmpty() && !seen.contains(words));
        seen << words;
    }
}

void CapacityPageTest::emptyStatesSayWhy_data()
{
    QTest::addColumn<desk::CapacitySnapshot>("shown");
    QTest::addColumn<QString>("words");
    QTest::newRow("no type") << samples::refusedCapacity("no-type") << QStringLiteral("type");
    QTest::newRow("hidden type") << samples::refusedCapacity("type-inactive") << QStringLiteral("hidden");
    QTest::newRow("not copied") << samples::refusedCapacity("not-synced") << QStringLiteral("outside the days");
    desk::CapacitySnapshot idle = samples::capacityWeek();
    for (desk::WeekDay &day : idle.week)
        day.opening.isClosed = day.opening.isKnown = true;
    QTest::newRow("nobody works") << idle << QStringLiteral("Nobody is scheduled");
}

void CapacityPageTest::emptyStatesSayWhy()
{
    QFETCH(desk::CapacitySnapshot, shown);
    QFETCH(QString, words);
    m_window->show(shown);
    QStringList told;
    for (const QLabel *label : page()->findChildren<QLabel *>())
        if (label->isVisibleTo(page()))
            told << label->text();
    QVERIFY2(told.join(u'\n').contains(words), qPrintable(told.join(u'\n')));
    QVERIFY(!page()->findChild<CapacityUse *>()->isVisibleTo(page()));
}

void CapacityPageTest::screenReadersFindWhatIsPainted()
{
    const auto check = [](QWidget *widget, const SpokenParts &parts) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken != nullptr);
        QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
        QVERIFY(parts.partCount() > 0);
        QCOMPARE(spoken->childCount(), parts.partCount());
        for (int i = 0; i < parts.partCount(); ++i) {
            QAccessibleInterface *part = spoken->child(i);
            QVERIFY(part != nullptr && part->isValid());
            QCOMPARE(part->text(QAccessible::Name), parts.partName(i));
            QCOMPARE(part->role(), QAccessible::ListItem);
            QCOMPARE(part->parent(), spoken);
            QCOMPARE(spoken->indexOfChild(part), i);
            QVERIFY(part->actionInterface() != nullptr);
        }
        QVERIFY(spoken->child(parts.partCount()) == nullptr);
    };
    auto *day = m_window->findChild<DayPicture *>();
    check(day, *day);
    auto *strip = page()->findChild<HeatStrip *>();
    check(strip, *strip);
    auto *week = m_window->findChild<CapacityWeek *>();
    m_window->show(samples::capacityWeek());
    check(week, *week);
    QSignalSpy asked(m_window.get(), &MainWindow::capacityAsked);
    QAccessibleInterface *tuesday = QAccessible::queryAccessibleInterface(week)->child(1);
    tuesday->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(asked.last().first().value<desk::CapacityQuestion>().day, samples::today() + std::chrono::days(1));
}

QTEST_MAIN(CapacityPageTest)
#include "tst_capacitypage.moc"
