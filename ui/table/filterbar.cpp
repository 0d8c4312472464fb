// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/filterbar.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include "ui/table/tableview.h"

namespace articulator::ui {

namespace {
using namespace std::chrono_literals;
constexpr auto typingPause = 60ms;
constexpr int mostChoices = 24;
} // namespace

FilterBar::FilterBar(TableView *table, const QList<QByteArray> &chipColumns, QWidget *parent)
    : QWidget(parent), m_table(table), m_chipColumns(chipColumns), m_field(new QLineEdit(this)), m_add(new QToolButton(this)),
      m_menu(new QMenu(this)), m_chipRow(new QHBoxLayout), m_counts(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    row->addWidget(m_add);
    row->addLayout(m_chipRow);
    row->addStretch(1);
    row->addWidget(m_counts);
    m_field->setPlaceholderText(tr("Filter"));
    m_field->setAccessibleName(tr("Filter of the table %1").arg(table->accessibleName()));
    m_field->setToolTip(tr("Shows only rows that have this text (Ctrl+F). Escape empties it."));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(260);
    m_field->installEventFilter(this);
    m_add->setText(tr("Add filter"));
    m_add->setAccessibleName(tr("Add a filter by value"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setMenu(m_menu);
    m_pushSoon.setSingleShot(true);
    connect(&m_pushSoon, &QTimer::timeout, this, &FilterBar::push);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_pushSoon.start(typingPause); });
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::offerChips);
    connect(table, &TableView::findWanted, this, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    connect(table->table(), &desk::TableModel::countsChanged, this, &FilterBar::tellCounts);
    tellCounts();
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
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Escape && key != Qt::Key_Down && key != Qt::Key_Return)
        return QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Escape)
        m_field->clear();
    push();
    if (m_table)
        m_table->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void FilterBar::push()
{
    m_pushSoon.stop();
    if (m_table && m_table->table() != nullptr)
        m_table->table()->setFilter({m_field->text().trimmed(), {}, m_chips});
}

void FilterBar::drawChips()
{
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const desk::Chip &chip : m_chips) {
        auto *button = new QToolButton(this);
        button->setText(tr("%1  \u00d7", "a filter that a click takes away").arg(wordsOf(chip)));
        button->setAccessibleName(tr("Remove the filter %1").arg(wordsOf(chip)));
        button->setToolTip(button->accessibleName());
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, chip] { removeChip(chip); });
        m_chipRow->addWidget(button);
    }
}

// The menu is made when it is opened: what values there are changes with every update.
void FilterBar::offerChips()
{
    m_menu->clear();
    const desk::TableModel *model = m_table ? m_table->table() : nullptr;
    for (int column = 0; model != nullptr && column < model->columnCount(); ++column) {
        const desk::TableColumn &told = model->columns()[std::size_t(column)];
        const bool offered = m_chipColumns.isEmpty() ? told.kind == desk::ColumnKind::State : m_chipColumns.contains(told.id);
        if (!offered)
            continue;
        m_menu->addSection(told.title);
        for (const desk::Cell &value : model->valuesOf(column, mostChoices)) {
            const desk::Chip chip{column, value};
            m_menu->addAction(wordsOf(chip), this, [this, chip] { addChip(chip); });
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
    m_counts->setText(tr("%1 of %2", "rows shown of all rows").arg(QLocale().toString(model->rowCount()), QLocale().toString(model->total())));
}

QString FilterBar::wordsOf(const desk::Chip &chip) const
{
    const desk::TableColumn &told = m_table->table()->columns()[std::size_t(chip.column)];
    if (const auto *text = std::get_if<QString>(&chip.value))
        return tr("%1: %2", "column: value").arg(told.title, *text);
    const auto *number = std::get_if<qint64>(&chip.value);
    const qint64 value = number != nullptr ? *number : 0;
    return tr("%1: %2", "column: value").arg(told.title, told.words ? told.words(value) : QString::number(value));
}

} // namespace articulator::ui
