// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPdfWriter>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/table/columnchooser.h"
#include "ui/table/filterbar.h"
#include "ui/table/tablecsv.h"
#include "ui/table/tablemenu.h"
#include "ui/table/tableoutput.h"
#include "ui/table/tableview.h"

using namespace articulator;
using namespace articulator::ui;
using desk::ColumnKind;
using desk::TableModel;
using desk::TableRow;

namespace {

std::vector<desk::TableColumn> columns()
{
    const auto words = [](qint64 code) { return code == 0 ? QStringLiteral("in step") : QStringLiteral("late"); };
    return {{"name", ColumnKind::Text, QStringLiteral("Name"), {}, {}},
            {"count", ColumnKind::Integer, QStringLiteral("Count"), {}, {}},
            {"state", ColumnKind::State, QStringLiteral("State"), words, {}},
            {"note", ColumnKind::Text, QStringLiteral("Note"), {}, {}}};
}

TableRow row(quint64 key, const QString &name, qint64 count, qint64 state = 0, const QString &note = {})
{
    return {key, {name, count, desk::StateCell{state, {}}, note}, false};
}

struct Shown {
    TableModel model{columns()};
    TableView view{QStringLiteral("Things")};

    explicit Shown(const std::vector<TableRow> &rows, int width = 800)
    {
        model.setRows(rows);
        view.setTable(&model, {{"name", 200}, {"count", 100, ColumnLook::Weight::Normal, ColumnLook::At::Shown, 5}, {"state", 150}, {"note", 200}});
        view.resize(width, 300);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
};

std::vector<TableRow> threeRows()
{
    return {row(1, QStringLiteral("b"), 3, 1), row(2, QStringLiteral("a"), 2, 0), row(3, QStringLiteral("c"), 1, 1)};
}

QAction *actionOf(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TestTableTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLeastImportantColumnsGoFirst()
    {
        using Choice = ColumnChoice;
        const auto fit = [](const std::vector<ColumnWish> &wishes, int room) { return columnsThatFit(wishes, room); };
        using Shown = std::vector<bool>;
        const std::vector<ColumnWish> wishes{{Choice::ByRoom, 100, 9}, {Choice::ByRoom, 100, 2}, {Choice::ByRoom, 100, 0}, {Choice::ByRoom, 100, 0}};
        QCOMPARE(fit(wishes, 400), (Shown{true, true, true, true}));
        QCOMPARE(fit(wishes, 399), (Shown{true, false, true, true}));
        QCOMPARE(fit(wishes, 299), (Shown{true, false, true, false}));
        QCOMPARE(fit(wishes, 10), (Shown{true, false, false, false})); // the first stays
        QCOMPARE(fit({{Choice::ByRoom, 100, 0}, {Choice::Always, 500, 7}, {Choice::ByRoom, 100, 0}}, 300), (Shown{true, true, false}));
        QCOMPARE(fit({{Choice::Never, 100, 0}, {Choice::ByRoom, 100, 0}, {Choice::ByRoom, 100, 0}}, 100), (Shown{false, true, false}));
    }

    void aNarrowTableNeverScrollsSideways()
    {
        Shown shown(threeRows(), 800);
        QCOMPARE(shown.view.shownColumns(), (std::vector<int>{0, 1, 2, 3}));
        const QByteArray look = shown.view.saveLook();
        shown.view.resize(600, 300);
        QCOMPARE(shown.view.shownColumns(), (std::vector<int>{0, 2, 3}));
        shown.view.resize(380, 300);
        QCOMPARE(shown.view.shownColumns(), (std::vector<int>{0, 2}));
        QCOMPARE(shown.view.horizontalScrollBar()->maximum(), 0);
        shown.view.chooseColumn(1, ColumnChoice::Always); // wanted all the same: another one goes
        QCOMPARE(shown.view.shownColumns(), (std::vector<int>{0, 1}));
        shown.view.chooseColumn(1, ColumnChoice::ByRoom);
        shown.view.resize(800, 300);
        QCOMPARE(shown.view.shownColumns(), (std::vector<int>{0, 1, 2, 3}));
        QCOMPARE(shown.view.saveLook(), look); // what had no room was not forgotten
        QCOMPARE(shown.view.columnWidth(2), 150);
    }

    void aStretchedColumnComesBackFromAWideTable()
    {
        Shown shown(threeRows(), 700);
        shown.view.horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
        shown.view.resize(1400, 300);
        shown.view.resize(700, 300);
        QCOMPARE(shown.view.shownColumns(), (std::vector<int>{0, 1, 2, 3}));
    }

    void exportsWhatIsShownAsCsv()
    {
        Shown shown({row(1, QStringLiteral("=1+1"), 5, 0, QStringLiteral("said \"no\", twice")), row(2, QString::fromUtf8("Zo\xc3\xab"), -4, 1, QStringLiteral("two\nlines")),
                     row(3, QStringLiteral("hidden"), 1, 0)});
        shown.view.chooseColumn(2, ColumnChoice::Never);
        shown.model.setFilter({QStringLiteral("o"), {0, 3}, {}});
        shown.model.sort(1, Qt::DescendingOrder);
        const QByteArray csv = csvOf(shown.model, shown.view.shownColumns(), QStringLiteral("As of noon, or so"));
        QCOMPARE(csv, QByteArray("\"As of noon, or so\"\r\nName,Count,Note\r\n'=1+1,5,\"said \"\"no\"\", twice\"\r\nZo\xc3\xab,'-4,\"two\nlines\"\r\n"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("things.csv"));
        shown.view.setAsOf(QDateTime(QDate(2026, 11, 22), QTime(20, 0), Qt::UTC));
        QCOMPARE(shown.view.output()->writeCsv(path), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written.startsWith("As of 2026-11-22T20:00:00"), written.constData());
        QVERIFY(!written.startsWith("\xef\xbb\xbf"));
        QVERIFY(!shown.view.output()->writeCsv(folder.filePath(QStringLiteral("no/such/folder.csv"))).isEmpty());
    }

    void printsEveryRowOnPages()
    {
        std::vector<TableRow> rows;
        for (int i = 0; i < 150; ++i)
            rows.push_back(row(quint64(i) + 1, QStringLiteral("row %1").arg(i), i));
        Shown shown(rows);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("things.pdf"));
        {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            QVERIFY(shown.view.output()->print(printer));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        const QRegularExpression count(QStringLiteral("/Count (\\d+)"));
        const int pages = count.match(QString::fromLatin1(pdf)).captured(1).toInt();
        QVERIFY2(pages >= 2 && pages <= 6, QByteArray::number(pages));
        QPrinter nowhere;
        nowhere.setOutputFormat(QPrinter::PdfFormat);
        nowhere.setOutputFileName(folder.filePath(QStringLiteral("no/such/folder.pdf")));
        QVERIFY(!shown.view.output()->print(nowhere));
    }

    void keepsViewsUnderNames()
    {
        Shown shown(threeRows());
        FilterBar bar(&shown.view);
        bar.addChip({2, qint64(1)});
        shown.view.sortByColumn(1, TableView::Sorting::Alone);
        shown.view.chooseColumn(3, ColumnChoice::Never);
        QSignalSpy changed(&shown.view, &TableView::lookChanged);
        shown.view.saveView(QStringLiteral("late ones"));
        shown.view.saveView(QString()); // nothing
        QCOMPARE(changed.size(), 1);
        bar.clear();
        shown.view.resetLook();
        QCOMPARE(shown.model.rowCount(), 3);
        Shown other(threeRows());
        FilterBar otherBar(&other.view);
        otherBar.show();
        other.view.restoreLook(shown.view.saveLook());
        QCOMPARE(other.view.savedViews(), shown.view.savedViews());
        other.view.takeView(QStringLiteral("late ones"));
        QCOMPARE(other.model.rowCount(), 2);
        QCOMPARE(other.model.keyAt(0), 3ull);
        QCOMPARE(other.view.shownColumns(), (std::vector<int>{0, 1, 2}));
        const QList<QPushButton *> buttons = otherBar.findChildren<QPushButton *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *b) { return b->text().startsWith(QStringLiteral("late")); }));
        other.view.takeView(QStringLiteral("no such view"));
        QCOMPARE(other.model.rowCount(), 2);
        other.view.removeView(QStringLiteral("late ones"));
        QVERIFY(other.view.savedViews().empty());
        other.view.restoreLook(R"({"views":[{"name":"x","chips":[{"column":"gone","number":"1"},{"column":"count","number":"no"}]},{"look":3}]})");
        QCOMPARE(other.view.savedViews().size(), std::size_t(1));
        QVERIFY(other.view.savedViews().front().filter.isEmpty());
    }

    void savesAViewFromTheMenu()
    {
        Shown shown(threeRows());
        QMenu menu;
        addViewEntries(menu, &shown.view);
        actionOf(menu, QStringLiteral("Save this view…"))->trigger();
        auto *dialog = shown.view.findChild<QInputDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(QStringLiteral(" mine "));
        dialog->accept();
        QTRY_COMPARE(shown.view.savedViews().size(), std::size_t(1));
        QCOMPARE(shown.view.savedViews().front().name, QStringLiteral("mine"));
        menu.clear();
        addViewEntries(menu, &shown.view);
        QVERIFY(actionOf(menu, QStringLiteral("mine")) != nullptr);
    }

    void sortsByMoreColumnsFromTheMenu()
    {
        Shown shown({row(1, QStringLiteral("a"), 1, 1), row(2, QStringLiteral("b"), 1, 0), row(3, QStringLiteral("a"), 0, 1)});
        const QImage plain = shown.view.horizontalHeader()->grab().toImage();
        QMenu menu;
        fillTableMenu(menu, &shown.view);
        actionOf(*actionOf(menu, QStringLiteral("Sort by"))->menu(), QStringLiteral("Name"))->trigger();
        actionOf(*actionOf(menu, QStringLiteral("Then sort by"))->menu(), QStringLiteral("Count"))->trigger();
        QCOMPARE(shown.model.sortKeys(), (std::vector<desk::SortKey>{{0, Qt::AscendingOrder}, {1, Qt::AscendingOrder}}));
        QCOMPARE(shown.model.keyAt(0), 3ull);
        // Place and direction stand at the end of the section where the title is not: a number's title is at its right.
        QHeaderView *header = shown.view.horizontalHeader();
        const QImage marked = header->grab().toImage();
        const QRect atName(header->sectionViewportPosition(0) + header->sectionSize(0) - 24, 0, 22, header->height());
        const QRect atCount(header->sectionViewportPosition(1) + 2, 0, 22, header->height());
        QVERIFY(marked.copy(atName) != plain.copy(atName));
        QVERIFY(marked.copy(atCount) != plain.copy(atCount));
        QVERIFY(marked.copy(atCount) != marked.copy(atName)); // "1" and "2"
    }

    void choosesAndOrdersColumnsByKey()
    {
        Shown shown(threeRows());
        auto *chooser = new ColumnChooser(&shown.view);
        chooser->open();
        auto *list = chooser->findChild<QListWidget *>();
        list->setFocus();
        QCOMPARE(list->count(), 4);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shown.view.columnOrder(), (std::vector<int>{1, 0, 2, 3}));
        QCOMPARE(list->currentRow(), 1);
        list->item(2)->setCheckState(Qt::Unchecked);
        QCOMPARE(shown.view.shownColumns(), (std::vector<int>{1, 0, 3}));
        for (const int line : {0, 1, 3})
            list->item(line)->setCheckState(Qt::Unchecked);
        QCOMPARE(shown.view.shownColumns().size(), std::size_t(1)); // one stays, and is still checked
        int checked = 0;
        for (int line = 0; line < 4; ++line)
            checked += list->item(line)->checkState() != Qt::Unchecked ? 1 : 0;
        QCOMPARE(checked, 1);
        for (QPushButton *button : chooser->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Reset"))
                button->click();
        }
        QCOMPARE(shown.view.shownColumns(), (std::vector<int>{0, 1, 2, 3}));
    }

    void chipsGoByKey()
    {
        Shown shown(threeRows());
        FilterBar bar(&shown.view, {"state", "name"});
        bar.show();
        (void)QTest::qWaitForWindowExposed(&bar);
        bar.addChip({2, qint64(1)});
        bar.addChip({0, QStringLiteral("b")});
        QCOMPARE(shown.model.rowCount(), 1);
        bar.field()->setFocus();
        QTest::keyClick(bar.field(), Qt::Key_Backspace);
        QCOMPARE(shown.model.rowCount(), 2);
        QCoreApplication::processEvents(); // the chips come into their row
        QPushButton *chip = nullptr;
        for (QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(QStringLiteral("State: late")))
                chip = button;
        }
        QVERIFY(chip != nullptr && chip->focusPolicy() != Qt::NoFocus && !chip->accessibleName().isEmpty());
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(shown.model.rowCount(), 3);
        QCOMPARE(bar.focusWidget(), bar.field());
    }

    void manyChipsGoOneByOneFromTheirMenu()
    {
        Shown shown(threeRows());
        FilterBar bar(&shown.view, {"count"});
        bar.show();
        for (qint64 count = 1; count <= 3; ++count)
            bar.addChip({1, count});
        QCOMPARE(shown.model.rowCount(), 3);
        QCoreApplication::processEvents();
        QMenu *menu = nullptr;
        for (QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->menu() != nullptr && !button->menu()->isEmpty())
                menu = button->menu();
        }
        QVERIFY(menu != nullptr);
        actionOf(*menu, QStringLiteral("Remove 2"))->trigger();
        QCOMPARE(shown.model.rowCount(), 2);
    }

    void selectionOutlivesARefresh()
    {
        Shown shown(threeRows());
        shown.view.selectKey(2);
        std::vector<TableRow> rows = threeRows();
        std::reverse(rows.begin(), rows.end());
        rows.insert(rows.begin(), row(9, QStringLiteral("new"), 7));
        shown.model.setRows(rows);
        QCOMPARE(shown.view.selectedKeys(), std::vector<quint64>{2});
        QCOMPARE(shown.view.currentKey(), std::optional<quint64>(2));
    }
};

QTEST_MAIN(TestTableTools)
#include "tst_tabletools.moc"
