// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/filterbar.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include "ui/look/type.h"
#include "ui/parts/label.h"
#include "ui/table/tablemenu.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

namespace {
using namespace std::chrono_literals;
constexpr auto typingPause = 60ms;
constexpr int mostChoices = 24;
constexpr int viewsWidth = 44;
constexpr std::size_t mostChipsShown = 2;
} // namespace

FilterBar::FilterBar(TableView *table, const QList<QByteArray> &chipColumns, QWidget *parent)
    : QWidget(parent), m_table(table), m_chipColumns(chipColumns), m_field(new QLineEdit(this)), m_add(new QPushButton(this)),
      m_menu(new QMenu(this)), m_views(new QPushButton(this)), m_viewMenu(new QMenu(this)), m_chipRow(new QHBoxLayout), m_counts(new Label({}, type::small(), softInkRole, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_chipRow->setSpacing(6);
    row->addWidget(m_field, 1);
    row->addWidget(m_add);
    row->addLayout(m_chipRow);
    row->addStretch(1);
    row->addWidget(m_counts);
    row->addWidget(m_views);
    m_field->setPlaceholderText(tr("Filter"));
    m_field->setAccessibleName(tr("Filter of the table %1").arg(table->accessibleName()));
    m_field->setToolTip(tr("Shows only rows that have this text (Ctrl+F). Escape empties it."));
    m_field->setClearButtonEnabled(true);
    m_field->setTextMargins(5, 0, 3, 0);
    m_field->setMinimumWidth(120);
    m_field->setMaximumWidth(240);
    m_field->installEventFilter(this);
    const std::vector<int> columns = this->chipColumns();
    m_add->setText(columns.size() == 1 ? table->table()->columns()[std::size_t(columns.front())].title : tr("Add filter"));
    m_add->setAccessibleName(columns.size() == 1 ? tr("Filter by %1").arg(m_add->text()) : tr("Add a filter by value"));
    m_add->setMenu(m_menu);
    m_add->setHidden(columns.empty());
    m_views->setText(QStringLiteral("\u22ef"));
    m_views->setFixedWidth(viewsWidth);
    m_views->setAccessibleName(tr("Views, export and print of the table %1").arg(table->accessibleName()));
    m_views->setToolTip(tr("Views saved under a name, copy, export, print"));
    m_views->setMenu(m_viewMenu);
    connect(m_viewMenu, &QMenu::aboutToShow, this, &FilterBar::offerViews);
    m_pushSoon.setSingleShot(true);
    connect(&m_pushSoon, &QTimer::timeout, this, &FilterBar::push);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_pushSoon.start(typingPause); });
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::offerChips);
    const auto find = [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    };
    connect(table, &TableView::findWanted, this, find);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, find);
    connect(table->table(), &desk::TableModel::countsChanged, this, &FilterBar::tellCounts);
    connect(table->table(), &desk::TableModel::filterChanged, this, &FilterBar::follow);
    follow();
}

// A saved view sets the filter behind our back. What somebody is typing is not taken from under his hands.
void FilterBar::follow()
{
    const desk::RowFilter &filter = m_table->table()->filter();
    if (filter.text != m_field->text().trimmed() && !m_pushSoon.isActive()) {
        const QSignalBlocker quiet(m_field);
        m_field->setText(filter.text);
    }
    if (filter.chips != m_chips) {
        m_chips = filter.chips;
        drawChips();
    }
    tellCounts();
}

void FilterBar::offerViews()
{
    m_viewMenu->clear();
    if (!m_table)
        return;
    addViewEntries(*m_viewMenu, m_table);
    m_viewMenu->addSeparator();
    addOutputEntries(*m_viewMenu, m_table);
}

void FilterBar::addChip(const desk::Chip &chip)
{
    if (std::find(m_chips.begin(), m_chips.end(), chip) != m_chips.end())
        return;
    m_chips.push_back(chip);
    drawChips();
    push();
}

void FilterBar::removeChip(const desk::Chip &chip)
{
    std::erase(m_chips, chip);
    drawChips();
    push();
}

void FilterBar::clear()
{
    m_chips.clear();
    m_field->clear();
    drawChips();
    push();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    return watched == m_field ? fieldKey(key) : chipKey(static_cast<QPushButton *>(watched), key);
}

bool FilterBar::fieldKey(int key)
{
    if (key == Qt::Key_Backspace && m_field->text().isEmpty() && !m_chips.empty()) {
        removeChip(desk::Chip(m_chips.back()));
        return true;
    }
    if (key != Qt::Key_Escape && key != Qt::Key_Down && key != Qt::Key_Return)
        return false;
    if (key == Qt::Key_Escape && m_field->text().isEmpty())
        clear();
    else if (key == Qt::Key_Escape)
        m_field->clear();
    push();
    if (m_table)
        m_table->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool FilterBar::chipKey(QPushButton *chip, int key)
{
    if (key != Qt::Key_Delete && key != Qt::Key_Backspace)
        return false;
    m_field->setFocus(Qt::OtherFocusReason); // the chip goes, and the focus must go somewhere
    chip->click();
    return true;
}

void FilterBar::push()
{
    m_pushSoon.stop();
    if (m_table && m_table->table() != nullptr)
        m_table->table()->setFilter({m_field->text().trimmed(), {}, m_chips});
}

// Many chips become one with a menu of them, so that the row never grows out of its card.
void FilterBar::drawChips()
{
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        item->widget()->hide(); // it may be the one that is being clicked
        item->widget()->deleteLater();
        delete item;
    }
    if (m_chips.size() <= mostChipsShown) {
        for (const desk::Chip &chip : m_chips) {
            QPushButton *button = addChipButton(tr("%1  \u00d7", "a filter that a click takes away").arg(wordsOf(chip)), tr("Remove the filter %1").arg(wordsOf(chip)));
            connect(button, &QPushButton::clicked, this, [this, chip] { removeChip(chip); });
        }
        return;
    }
    QStringList all;
    for (const desk::Chip &chip : m_chips)
        all << wordsOf(chip);
    QPushButton *button = addChipButton(tr("%Ln filters", nullptr, int(m_chips.size())), tr("Remove one of the filters %1").arg(all.join(QStringLiteral(", "))));
    auto *menu = new QMenu(button);
    for (const desk::Chip &chip : m_chips)
        menu->addAction(tr("Remove %1").arg(wordsOf(chip)), this, [this, chip] { removeChip(chip); });
    menu->addSeparator();
    menu->addAction(tr("Remove all filters"), this, &FilterBar::clear);
    button->setMenu(menu);
}

QPushButton *FilterBar::addChipButton(const QString &text, const QString &help)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleName(help);
    button->setToolTip(help);
    button->installEventFilter(this);
    m_chipRow->addWidget(button);
    return button;
}

std::vector<int> FilterBar::chipColumns() const
{
    std::vector<int> offered;
    const std::vector<desk::TableColumn> &columns = m_table->table()->columns();
    for (int column = 0; column < int(columns.size()); ++column) {
        const desk::TableColumn &told = columns[std::size_t(column)];
        if (m_chipColumns.isEmpty() ? told.kind == desk::ColumnKind::State : m_chipColumns.contains(told.id))
            offered.push_back(column);
    }
    return offered;
}

// The menu is made when it is opened: what values there are changes with every update.
void FilterBar::offerChips()
{
    m_menu->clear();
    const desk::TableModel *model = m_table ? m_table->table() : nullptr;
    if (model == nullptr)
        return;
    const std::vector<int> columns = chipColumns();
    for (const int column : columns) {
        if (columns.size() > 1)
            m_menu->addSection(model->columns()[std::size_t(column)].title);
        for (const desk::Cell &value : model->valuesOf(column, mostChoices)) {
            const desk::Chip chip{column, value};
            QAction *choice = m_menu->addAction(wordsOf(chip));
            choice->setCheckable(true);
            choice->setChecked(std::find(m_chips.begin(), m_chips.end(), chip) != m_chips.end());
            connect(choice, &QAction::toggled, this, [this, chip](bool on) { on ? addChip(chip) : removeChip(chip); });
        }
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("This table has no values to filter by"))->setEnabled(false);
}

void FilterBar::tellCounts()
{
    const desk::TableModel *model = m_table ? m_table->table() : nullptr;
    if (model == nullptr)
        return;
    const QString shown = QLocale().toString(model->rowCount());
    m_counts->setText(model->filter().isEmpty() ? shown : tr("%1 of %2", "rows shown of all rows").arg(shown, QLocale().toString(model->total())));
}

// Where only one column has chips, its name says nothing.
QString FilterBar::wordsOf(const desk::Chip &chip) const
{
    const desk::TableColumn &told = m_table->table()->columns()[std::size_t(chip.column)];
    const auto *number = std::get_if<qint64>(&chip.value);
    const qint64 code = number != nullptr ? *number : 0;
    const auto *text = std::get_if<QString>(&chip.value);
    const QString value = text != nullptr ? *text : told.words ? told.words(code) : QString::number(code);
    return chipColumns().size() == 1 ? value : tr("%1: %2", "column: value").arg(told.title, value);
}

} // namespace articulator::ui
