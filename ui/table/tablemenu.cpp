// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/tablemenu.h"

#include <algorithm>

#include <QInputDialog>
#include <QMenu>

#include "ui/table/columnchooser.h"
#include "ui/table/tableoutput.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

namespace {

void addOrder(QMenu &menu, TableView *table, const QString &title, TableView::Sorting sorting)
{
    QMenu *order = menu.addMenu(title);
    for (const int column : table->shownColumns())
        order->addAction(table->table()->columns()[std::size_t(column)].title, table, [table, column, sorting] { table->sortByColumn(column, sorting); });
}

void addColumns(QMenu &menu, TableView *table)
{
    const std::vector<int> shown = table->shownColumns();
    for (const int column : table->columnOrder()) {
        QAction *choice = menu.addAction(table->table()->columns()[std::size_t(column)].title);
        const bool isShown = std::find(shown.begin(), shown.end(), column) != shown.end();
        choice->setCheckable(true);
        choice->setChecked(isShown);
        choice->setEnabled(!isShown || shown.size() > 1);
        if (!choice->isEnabled())
            choice->setToolTip(TableView::tr("A table shows at least one column"));
        else if (!isShown && table->columnChoice(column) == ColumnChoice::ByRoom)
            choice->setToolTip(TableView::tr("There is no room for it now; chosen here it is shown all the same"));
        QObject::connect(choice, &QAction::toggled, table,
                         [table, column](bool on) { table->chooseColumn(column, on ? ColumnChoice::Always : ColumnChoice::Never); });
    }
    menu.setToolTipsVisible(true);
}

void askForName(TableView *table)
{
    auto *dialog = new QInputDialog(table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(TableView::tr("Save this view"));
    dialog->setLabelText(TableView::tr("Name of the view; one with the same name is replaced"));
    QObject::connect(dialog, &QInputDialog::textValueSelected, table, [table](const QString &name) { table->saveView(name.trimmed()); });
    dialog->open();
}

} // namespace

void addViewEntries(QMenu &menu, TableView *table)
{
    for (const SavedView &view : table->savedViews())
        menu.addAction(view.name, table, [table, name = view.name] { table->takeView(name); });
    if (!table->savedViews().empty())
        menu.addSeparator();
    menu.addAction(TableView::tr("Save this view…"), table, [table] { askForName(table); });
    if (table->savedViews().empty())
        return;
    QMenu *remove = menu.addMenu(TableView::tr("Remove a view"));
    for (const SavedView &view : table->savedViews())
        remove->addAction(view.name, table, [table, name = view.name] { table->removeView(name); });
}

void addOutputEntries(QMenu &menu, TableView *table)
{
    menu.addAction(TableView::tr("Copy with headers"), table, &TableView::copySelection);
    menu.addAction(TableView::tr("Export to CSV…"), table, [table] { table->output()->askForCsv(); });
    menu.addAction(TableView::tr("Print…"), table, [table] { table->output()->askForPrinter(); });
}

void fillTableMenu(QMenu &menu, TableView *table)
{
    addOrder(menu, table, TableView::tr("Sort by"), TableView::Sorting::Alone);
    addOrder(menu, table, TableView::tr("Then sort by"), TableView::Sorting::Joining);
    menu.addSeparator();
    addColumns(menu, table);
    menu.addSeparator();
    menu.addAction(TableView::tr("Choose and order columns…"), table, [table] { (new ColumnChooser(table))->open(); });
    menu.addAction(TableView::tr("Fit columns to their contents"), table, &TableView::fitColumns);
    menu.addAction(TableView::tr("Reset columns and order"), table, &TableView::resetLook);
    addViewEntries(*menu.addMenu(TableView::tr("Views")), table);
    menu.addSeparator();
    addOutputEntries(menu, table);
}

} // namespace articulator::ui
