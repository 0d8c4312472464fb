// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/columnchooser.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/look/type.h"
#include "ui/parts/label.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

ColumnChooser::ColumnChooser(TableView *table) : QDialog(table), m_table(table), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns"));
    m_list->setAccessibleName(tr("Columns of the table %1").arg(table->accessibleName()));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
    auto *up = new QPushButton(tr("Move up"), this), *down = new QPushButton(tr("Move down"), this), *reset = new QPushButton(tr("Reset"), this);
    up->setToolTip(tr("Alt+Up"));
    down->setToolTip(tr("Alt+Down"));
    reset->setToolTip(tr("Columns, widths and order as they were at first"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *moves = new QHBoxLayout;
    moves->addWidget(up);
    moves->addWidget(down);
    moves->addStretch(1);
    moves->addWidget(reset);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("Checked columns are always shown, partly checked ones where there is room."), type::small(), softInkRole, this));
    column->addWidget(m_list, 1);
    column->addLayout(moves);
    column->addWidget(buttons);
    connect(up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_table->resetLook();
        fill();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::push);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::push);
    fill();
    resize(360, 420);
}

void ColumnChooser::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const int column : m_table->columnOrder()) {
        auto *item = new QListWidgetItem(m_table->table()->columns()[std::size_t(column)].title, m_list);
        item->setData(Qt::UserRole, column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        const ColumnChoice choice = m_table->columnChoice(column);
        item->setCheckState(choice == ColumnChoice::Never ? Qt::Unchecked : choice == ColumnChoice::Always ? Qt::Checked : Qt::PartiallyChecked);
    }
    m_list->setCurrentRow(0);
}

void ColumnChooser::push()
{
    std::vector<int> order;
    for (int row = 0; row < m_list->count(); ++row)
        order.push_back(m_list->item(row)->data(Qt::UserRole).toInt());
    m_table->setColumnOrder(order);
    for (int row = 0; row < m_list->count(); ++row) {
        const Qt::CheckState state = m_list->item(row)->checkState();
        m_table->chooseColumn(order[std::size_t(row)], state == Qt::Unchecked ? ColumnChoice::Never
                                                         : state == Qt::Checked ? ColumnChoice::Always : ColumnChoice::ByRoom);
    }
    for (int row = 0; row < m_list->count(); ++row) { // the last shown one does not go
        const QSignalBlocker quiet(m_list);
        if (m_table->columnChoice(order[std::size_t(row)]) != ColumnChoice::Never && m_list->item(row)->checkState() == Qt::Unchecked)
            m_list->item(row)->setCheckState(Qt::Checked);
    }
}

void ColumnChooser::moveCurrent(int by)
{
    const int from = m_list->currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    push();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!key->modifiers().testFlag(Qt::AltModifier) || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return false;
    moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

} // namespace articulator::ui
