// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

using namespace articulator;
using namespace articulator::ui;
using desk::ColumnKind;
using desk::TableModel;
using desk::TableRow;

namespace {

desk::TableRow row(quint64 key, const QString &name, qint64 count, qint64 state = 0)
{
    return {key, {name, count, desk::StateCell{state, {}}, std::vector<int>{3, -1, int(count)}}, false};
}

std::vector<TableRow> manyRows(int count)
{
    std::vector<TableRow> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(row(quint64(i) + 1, QStringLiteral("row %1").arg(i), i, i % 2));
    return rows;
}

/// A view with its model, shown in a window of its own.
struct Shown {
    TableModel model{{{"name", ColumnKind::Text, QStringLiteral("Name"), {}, {}},
                      {"count", ColumnKind::Integer, QStringLiteral("Count"), {}, {}},
                      {"state", ColumnKind::State, QStringLiteral("State"),
                       [](qint64 code) { return code == 0 ? QStringLiteral("in step") : QStringLiteral("late"); },
                       [](qint64 code) { return code == 0 ? desk::Severity::Good : desk::Severity::Warning; }},
                      {"lag", ColumnKind::Sparkline, QStringLiteral("Lag"), {}, {}}}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    TableView view{QStringLiteral("Things")};

    explicit Shown(const std::vector<TableRow> &rows)
    {
        model.setRows(rows);
        view.setTable(&model, {{"name", 200, ColumnLook::Weight::Strong}});
        view.resize(700, 400);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    void clickHeader(int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QHeaderView *header = view.horizontalHeader();
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
    }
    void hover(int shownRow)
    {
        const QPoint at = view.visualRect(model.index(shownRow, 0)).center();
        QTest::mouseMove(view.viewport(), at + QPoint(1, 0));
        QTest::mouseMove(view.viewport(), at);
    }
    int heightOf(quint64 key) { return view.rowViewportPosition(model.rowOf(key).value()); }
};

} // namespace

class TestTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headerSortsReversesClearsAndJoins()
    {
        Shown shown({row(1, QStringLiteral("b"), 1), row(2, QStringLiteral("a"), 2), row(3, QStringLiteral("a"), 1)});
        using Keys = std::vector<desk::SortKey>;
        shown.clickHeader(0);
        QCOMPARE(shown.model.sortKeys(), (Keys{{0, Qt::AscendingOrder}}));
        shown.clickHeader(0);
        QCOMPARE(shown.model.sortKeys(), (Keys{{0, Qt::DescendingOrder}}));
        shown.clickHeader(0);
        QCOMPARE(shown.model.sortKeys(), Keys{});
        shown.clickHeader(0);
        shown.clickHeader(1, Qt::ShiftModifier);
        QCOMPARE(shown.model.sortKeys(), (Keys{{0, Qt::AscendingOrder}, {1, Qt::AscendingOrder}}));
        QCOMPARE(shown.model.keyAt(0), 3ull);
        shown.clickHeader(1, Qt::ShiftModifier);
        QCOMPARE(shown.model.keyAt(0), 2ull);
        QVERIFY(!shown.view.grab().isNull());
    }

    void rowsAreThirtyOnePixelsHigh()
    {
        Shown shown(manyRows(3));
        QCOMPARE(shown.view.rowHeight(1), 31);
    }

    void aLiveUpdateNeverMovesTheRowUnderThePointer()
    {
        Shown shown(manyRows(200));
        shown.model.sort(1, Qt::AscendingOrder);
        shown.view.verticalScrollBar()->setValue(31 * 50 + 7);
        QTRY_COMPARE(shown.view.rowAt(0), 50);
        shown.hover(54);
        QTRY_COMPARE(shown.view.hoveredRow(), 54);
        const quint64 key = shown.model.keyAt(54);
        const int height = shown.heightOf(key);
        // New rows above, others gone, and the sort value of the very row changes.
        std::vector<TableRow> rows = manyRows(200);
        rows.erase(rows.begin() + 3, rows.begin() + 9);
        rows.insert(rows.begin(), row(5000, QStringLiteral("new"), -1));
        rows.insert(rows.begin(), row(5001, QStringLiteral("new"), 2));
        for (TableRow &changed : rows) {
            if (changed.key == key)
                changed = row(key, QStringLiteral("changed"), 900);
        }
        shown.model.setRows(rows);
        QCOMPARE(shown.heightOf(key), height);
        QVERIFY(shown.model.isOrderStale());
        shown.model.apply({{row(6000, QStringLiteral("x"), -5), row(6001, QStringLiteral("x"), -6)}, {1, 2}});
        QCOMPARE(shown.heightOf(key), height);
        shown.view.table()->sortBy({{1, Qt::DescendingOrder}}); // asked for: now it may go to its place
        QCOMPARE(shown.model.keyAt(0), key);
    }

    void selectionAndPlaceSurviveAResetByKey()
    {
        Shown shown(manyRows(400));
        shown.view.verticalScrollBar()->setValue(31 * 120);
        shown.view.selectKey(131);
        const int height = shown.heightOf(131);
        QSignalSpy resets(&shown.model, &QAbstractItemModel::modelReset);
        shown.model.setFilter({{}, {}, {{2, qint64(0)}}}); // every second row goes: too many runs for single steps
        QCOMPARE(resets.size(), 1);
        QCOMPARE(shown.view.currentKey(), std::optional<quint64>(131));
        QCOMPARE(shown.view.selectedKeys(), std::vector<quint64>{131});
        QCOMPARE(shown.heightOf(131), height);
        shown.model.setFilter({});
        QCOMPARE(shown.view.currentKey(), std::optional<quint64>(131));
        QCOMPARE(shown.heightOf(131), height);
    }

    void newRowsShowAtTheTopWhileNobodyWorks()
    {
        Shown shown(manyRows(100));
        std::vector<TableRow> rows = manyRows(100);
        rows.insert(rows.begin(), row(999, QStringLiteral("news"), 1));
        shown.model.setRows(rows);
        QCOMPARE(shown.heightOf(999), 0);
    }

    void copiesSelectionWithHeaders()
    {
        Shown shown({row(1, QStringLiteral("=a<b"), 1), row(2, QStringLiteral("tab\there"), 2), row(3, QStringLiteral("c"), 3)});
        shown.view.horizontalHeader()->setSectionHidden(3, true);
        shown.view.horizontalHeader()->moveSection(1, 0);
        shown.view.selectKey(1);
        shown.view.selectionModel()->select(shown.model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        shown.view.setFocus();
        QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), QStringLiteral("Count\tName\tState\n1\t'=a<b\tin step\n2\ttab here\tin step\n"));
        QVERIFY(copied->html().contains(QStringLiteral("<tr><td>1</td><td>=a&lt;b</td><td>in step</td></tr>")));
    }

    void saysWhyItIsEmpty()
    {
        Shown shown({});
        shown.view.setEmptyWords(QStringLiteral("No clinic yet."), QStringLiteral("Add one."));
        shown.view.setNoMatchWords(QStringLiteral("Nothing fits."), QStringLiteral("Clear the filter."));
        const auto told = [&] { return shown.view.accessibleDescription(); };
        QCOMPARE(told(), QStringLiteral("No clinic yet. Add one."));
        const QImage empty = shown.view.grab().toImage();
        shown.view.showFailed(QStringLiteral("The file is damaged."), QStringLiteral("Restore a backup."));
        QCOMPARE(told(), QStringLiteral("The file is damaged. Restore a backup."));
        QVERIFY(shown.view.grab().toImage() != empty);
        shown.view.showLoading(QStringLiteral("Reading."));
        QVERIFY(told().startsWith(QStringLiteral("Reading.")));
        shown.view.showContent();
        shown.model.setRows(manyRows(3));
        QCOMPARE(told(), QString());
        shown.model.setFilter({QStringLiteral("zzz"), {}, {}});
        QCOMPARE(told(), QStringLiteral("Nothing fits. Clear the filter."));
    }

    void keepsAndRestoresItsLook()
    {
        Shown shown(manyRows(5));
        QHeaderView *header = shown.view.horizontalHeader();
        header->moveSection(0, 2);
        shown.view.chooseColumn(1, ColumnChoice::Never);
        header->resizeSection(2, 177);
        shown.model.sortBy({{2, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
        const QByteArray look = shown.view.saveLook();
        Shown other(manyRows(5));
        other.view.restoreLook(look);
        QCOMPARE(other.view.saveLook(), look);
        QCOMPARE(other.model.sortKeys(), shown.model.sortKeys());
        QVERIFY(other.view.horizontalHeader()->isSectionHidden(1));
        QCOMPARE(other.view.horizontalHeader()->visualIndex(0), 2);
        other.view.restoreLook("no json");
        QVERIFY(other.view.horizontalHeader()->isSectionHidden(1));
        other.view.resetLook();
        QVERIFY(!other.view.horizontalHeader()->isSectionHidden(1));
        QCOMPARE(other.view.columnWidth(0), 200);
    }

    void choosesColumnsFromTheKeyboardMenu()
    {
        Shown shown(manyRows(5));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
        QCoreApplication::sendEvent(shown.view.viewport(), &event);
        auto *menu = shown.view.findChild<QMenu *>();
        QVERIFY(menu != nullptr);
        const QList<QAction *> actions = menu->actions();
        const auto entry = std::find_if(actions.begin(), actions.end(), [](QAction *a) { return a->text() == QStringLiteral("Count"); });
        QVERIFY(entry != actions.end() && (*entry)->isChecked());
        (*entry)->trigger();
        QVERIFY(shown.view.horizontalHeader()->isSectionHidden(1));
        menu->close();
    }

    void filterBarFiltersByTextAndChips()
    {
        Shown shown({row(1, QStringLiteral("Maple"), 1, 0), row(2, QStringLiteral("Cedar"), 2, 1), row(3, QStringLiteral("Map"), 3, 1)});
        FilterBar bar(&shown.view);
        bar.show();
        (void)QTest::qWaitForWindowExposed(&bar);
        QTest::keyClick(&shown.view, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(bar.focusWidget(), bar.field());
        QTest::keyClicks(bar.field(), QStringLiteral("map"));
        QTRY_COMPARE(shown.model.rowCount(), 2);
        bar.addChip({2, qint64(1)});
        QCOMPARE(shown.model.rowCount(), 1);
        QPushButton *chip = nullptr;
        for (QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("late")))
                chip = button;
        }
        QVERIFY(chip != nullptr);
        chip->click();
        QCOMPARE(shown.model.rowCount(), 2);
        bar.addChip({2, qint64(0)});
        QTest::keyClick(bar.field(), Qt::Key_Escape);
        QCOMPARE(shown.model.rowCount(), 1);
        QTest::keyClick(bar.field(), Qt::Key_Escape);
        QCOMPARE(shown.model.rowCount(), 3);
    }

    void filterBarKeepsToItsRow()
    {
        Shown shown(manyRows(4));
        FilterBar bar(&shown.view, {"count"});
        bar.resize(500, 28);
        bar.show();
        (void)QTest::qWaitForWindowExposed(&bar);
        const int width = bar.minimumSizeHint().width();
        for (qint64 count = 0; count < 4; ++count)
            bar.addChip({1, count});
        QCOMPARE(shown.model.rowCount(), 4);
        QCoreApplication::processEvents();
        QCOMPARE(bar.height(), 28);
        QVERIFY(bar.minimumSizeHint().width() < width + 120);
        QList<QPushButton *> seen = bar.findChildren<QPushButton *>();
        seen.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        QCOMPARE(seen.size(), 3); // both menus and one chip for all
        const QPushButton *all = seen.back();
        QVERIFY2(all->text().startsWith(QStringLiteral("4 filters")), qPrintable(all->text()));
        QVERIFY(all->toolTip().contains(u'3'));
        bar.removeChip({1, qint64(0)});
        QCOMPARE(shown.model.rowCount(), 3);
    }

    void anEmptyCellSaysItsWords()
    {
        TableModel model({{"when", ColumnKind::Instant, QStringLiteral("When"), [](qint64) { return QStringLiteral("now"); }, {}, QStringLiteral("never")},
                          {"what", ColumnKind::Text, QStringLiteral("What"), {}, {}}});
        model.setRows({{1, {qint64(5), QStringLiteral("a")}, false}, {2, {desk::Cell{}, QStringLiteral("b")}, false}});
        QCOMPARE(model.words(0, 0), QStringLiteral("now"));
        QCOMPARE(model.words(1, 0), QStringLiteral("never"));
        TableView view(QStringLiteral("Times"));
        view.setTable(&model, {});
        view.resize(400, 200);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        const auto darkest = [image = view.viewport()->grab().toImage()](int top) {
            int least = 255;
            for (int y = top; y < top + 30; ++y) {
                for (int x = 8; x < 100; ++x)
                    least = std::min(least, qGray(image.pixel(x, y)));
            }
            return least;
        };
        QVERIFY(darkest(0) < darkest(31));
    }

    void aCutTextIsWholeInItsToolTip()
    {
        const QString text = QStringLiteral("a name that is far longer than its column is wide");
        Shown shown({row(1, text, 1), row(2, QStringLiteral("short"), 2)});
        const auto help = [&shown](int line) {
            QToolTip::hideText();
            const QPoint at = shown.view.visualRect(shown.model.index(line, 0)).center();
            QHelpEvent event(QEvent::ToolTip, at, shown.view.viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(shown.view.viewport(), &event);
            return QToolTip::isVisible() ? QToolTip::text() : QString();
        };
        QCOMPARE(help(0), text);
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
        QCOMPARE(help(1), QString());
    }

    void aStretchedColumnIsNotKept()
    {
        Shown wide(manyRows(5));
        wide.view.resize(1600, 400);
        QCoreApplication::processEvents();
        Shown narrow(manyRows(5));
        narrow.view.restoreLook(wide.view.saveLook());
        QCoreApplication::processEvents();
        QVERIFY(narrow.view.columnWidth(3) < 400);
    }

    void worksByKeyboardAndSpeaksRows()
    {
        Shown shown(manyRows(5));
        shown.view.setFocus();
        QTRY_VERIFY(shown.view.currentIndex().isValid());
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QSignalSpy activated(&shown.view, &TableView::rowActivated);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.front().front().toULongLong(), 2ull);
        QCOMPARE(shown.view.selectedKeys(), std::vector<quint64>{2});
        QCOMPARE(shown.model.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("row 1. Count: 1. State: late"));
        QCOMPARE(shown.view.accessibleName(), QStringLiteral("Things"));
    }

    void holdsWhileSomebodyWorksAndSettlesAfter()
    {
        Shown shown({row(1, QStringLiteral("a"), 1), row(2, QStringLiteral("b"), 2)});
        shown.model.sort(1, Qt::AscendingOrder);
        shown.hover(0);
        QTRY_COMPARE(shown.view.hoveredRow(), 0);
        shown.model.apply({{row(1, QStringLiteral("a"), 9)}, {}});
        QCOMPARE(shown.model.keyAt(0), 1ull);
        QEvent leave(QEvent::Leave);
        shown.view.clearFocus();
        QCoreApplication::sendEvent(&shown.view, &leave);
        QTRY_COMPARE_WITH_TIMEOUT(shown.model.keyAt(0), 2ull, 4'000);
    }
};

QTEST_MAIN(TestTable)
#include "tst_table.moc"
