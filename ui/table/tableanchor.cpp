// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/tableanchor.h"

#include <QItemSelectionModel>
#include <QScrollBar>

#include "ui/table/tableview.h"

namespace articulator::ui {

TableAnchor::TableAnchor(TableView *view)
    : QObject(view), m_view(view)
{
}

// A view that loses its current row takes the next one and scrolls to it, so the place is remembered before the view hears of anything, and
// restored after it has heard of everything.
void TableAnchor::setTable(desk::TableModel *model)
{
    if (m_model != nullptr)
        m_model->disconnect(this);
    m_model = model;
    drop();
    if (model == nullptr)
        return;
    using Model = QAbstractItemModel;
    connect(model, &Model::rowsAboutToBeInserted, this, &TableAnchor::remember);
    connect(model, &Model::rowsAboutToBeRemoved, this, &TableAnchor::remember);
    connect(model, &Model::layoutAboutToBeChanged, this, &TableAnchor::remember);
    connect(model, &Model::modelAboutToBeReset, this, &TableAnchor::rememberSelection);
}

void TableAnchor::follow()
{
    using Model = QAbstractItemModel;
    connect(m_model, &Model::rowsInserted, this, &TableAnchor::restore);
    connect(m_model, &Model::rowsRemoved, this, &TableAnchor::restore);
    connect(m_model, &Model::layoutChanged, this, &TableAnchor::restore);
    connect(m_model, &Model::modelReset, this, &TableAnchor::restoreSelection);
}

void TableAnchor::drop()
{
    m_key.reset();
    m_current.reset();
    m_selected.clear();
}

// At the very top with nobody working here new rows may push the others down: that is where people look for news.
int TableAnchor::rowToKeep() const
{
    if (m_view->hoveredRow() >= 0)
        return m_view->hoveredRow();
    const QModelIndex current = m_view->currentIndex();
    if (m_view->selectionModel()->isSelected(current) && m_view->viewport()->rect().intersects(m_view->visualRect(current)))
        return current.row();
    return m_view->verticalScrollBar()->value() > 0 ? m_view->rowAt(0) : -1;
}

void TableAnchor::remember()
{
    const int row = rowToKeep();
    m_key.reset();
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_key = m_model->keyAt(row);
    m_isHovered = row == m_view->hoveredRow();
    m_height = m_view->rowViewportPosition(row);
}

void TableAnchor::restore()
{
    if (!m_key)
        return;
    const std::optional<int> row = m_model->rowOf(*m_key);
    m_key.reset();
    if (!row)
        return;
    m_view->settleGeometry();
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + m_view->rowViewportPosition(*row) - m_height);
    if (m_isHovered)
        m_view->hoverRow(*row);
}

void TableAnchor::rememberSelection()
{
    remember();
    m_selected = m_view->selectedKeys();
    m_current = m_view->currentKey();
    m_currentColumn = m_view->currentIndex().column();
}

void TableAnchor::restoreSelection()
{
    QItemSelection selection;
    const int lastColumn = m_model->columnCount() - 1;
    int first = -1, last = -2;
    const auto add = [&] {
        if (first >= 0)
            selection.select(m_model->index(first, 0), m_model->index(last, lastColumn));
    };
    for (const int row : m_model->rowsOf(m_selected)) {
        if (row != last + 1) {
            add();
            first = row;
        }
        last = row;
    }
    add();
    if (!selection.isEmpty())
        m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const std::optional<int> current = m_current ? m_model->rowOf(*m_current) : std::nullopt;
    if (current)
        m_view->selectionModel()->setCurrentIndex(m_model->index(*current, m_currentColumn), QItemSelectionModel::NoUpdate);
    restore();
}

} // namespace articulator::ui
