// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
// The part of TableView that keeps columns, order and saved views.
#include "ui/table/tableview.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalBlocker>

#include "ui/table/tableheader.h"

namespace articulator::ui {

namespace {
constexpr QLatin1String viewsMember("views");
} // namespace

void TableView::applyLooks()
{
    const QSignalBlocker quiet(m_header);
    m_columns.choices = choicesOf(m_looks);
    m_columns.widths.clear();
    for (const ColumnLook &look : m_looks)
        m_columns.widths.push_back(std::max(look.width, m_header->titleWidth(m_model->columnOf(look.id))));
    applyColumns(*m_header, m_looks);
    fitRoom();
}

void TableView::resetLook()
{
    applyLooks();
    m_model->sortBy({});
    Q_EMIT lookChanged();
}

QByteArray TableView::saveLook() const
{
    if (!m_model)
        return {};
    QJsonObject look = lookToJson(*m_header, *m_model, m_columns);
    look.insert(viewsMember, viewsToJson(m_views, *m_model));
    return QJsonDocument(look).toJson(QJsonDocument::Compact);
}

void TableView::restoreLook(const QByteArray &look)
{
    const QJsonObject json = QJsonDocument::fromJson(look).object();
    if (!m_model || json.isEmpty())
        return;
    m_views = viewsFromJson(json.value(viewsMember).toArray(), *m_model);
    m_model->sortBy(arrange(json));
}

std::vector<desk::SortKey> TableView::arrange(const QJsonObject &look)
{
    const QSignalBlocker quiet(m_header);
    std::vector<desk::SortKey> keys = lookFromJson(look, *m_header, *m_model, m_columns);
    fitRoom();
    return keys;
}

void TableView::saveView(const QString &name)
{
    if (!m_model || name.isEmpty())
        return;
    const QByteArray look = QJsonDocument(lookToJson(*m_header, *m_model, m_columns)).toJson(QJsonDocument::Compact);
    const auto known = std::find_if(m_views.begin(), m_views.end(), [&](const SavedView &view) { return view.name == name; });
    SavedView view{name, look, m_model->filter()};
    if (known != m_views.end())
        *known = std::move(view);
    else
        m_views.push_back(std::move(view));
    Q_EMIT lookChanged();
}

void TableView::takeView(const QString &name)
{
    const auto view = std::find_if(m_views.begin(), m_views.end(), [&](const SavedView &saved) { return saved.name == name; });
    if (view == m_views.end())
        return;
    m_model->setFilter(view->filter);
    m_model->sortBy(arrange(QJsonDocument::fromJson(view->look).object()));
    Q_EMIT lookChanged();
}

void TableView::removeView(const QString &name)
{
    std::erase_if(m_views, [&](const SavedView &view) { return view.name == name; });
    Q_EMIT lookChanged();
}

// ---- columns

std::vector<int> TableView::columnOrder() const
{
    std::vector<int> columns;
    for (int place = 0; place < m_header->count(); ++place)
        columns.push_back(m_header->logicalIndex(place));
    return columns;
}

std::vector<int> TableView::shownColumns() const
{
    std::vector<int> columns = columnOrder();
    std::erase_if(columns, [this](int column) { return m_header->isSectionHidden(column); });
    return columns;
}

void TableView::setColumnOrder(const std::vector<int> &columns)
{
    for (std::size_t place = 0; place < columns.size(); ++place)
        m_header->moveSection(m_header->visualIndex(columns[place]), int(place));
    fitRoom();
}

void TableView::chooseColumn(int column, ColumnChoice choice)
{
    const std::vector<int> shown = shownColumns();
    if (columnChoice(column) == choice || (choice == ColumnChoice::Never && shown == std::vector<int>{column}))
        return;
    m_columns.choices[std::size_t(column)] = choice;
    fitRoom();
    Q_EMIT lookChanged();
}

void TableView::fitRoom()
{
    if (!m_model)
        return;
    m_isFitting = true;
    const std::vector<int> order = columnOrder();
    std::vector<ColumnWish> wishes;
    for (const int column : order)
        wishes.push_back({columnChoice(column), m_columns.widths[std::size_t(column)], m_looks[std::size_t(column)].rank});
    const std::vector<bool> shown = columnsThatFit(wishes, viewport()->width());
    for (std::size_t i = 0; i < order.size(); ++i) {
        m_header->setSectionHidden(order[i], !shown[i]);
        if (shown[i])
            m_header->resizeSection(order[i], wishes[i].width);
    }
    m_isFitting = false;
}

// What a column is given of the room that is left is not what somebody wished for it.
void TableView::noteWidth(int column, int, int width)
{
    const std::vector<int> shown = shownColumns();
    if (m_header->sectionResizeMode(column) != QHeaderView::Interactive)
        return;
    if (m_isFitting || width <= 0 || shown.empty() || shown.back() == column)
        return;
    m_columns.widths[std::size_t(column)] = width;
    Q_EMIT lookChanged();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    fitRoom();
    QTableView::resizeEvent(event);
}

void TableView::fitColumns()
{
    for (const int column : shownColumns())
        m_columns.widths[std::size_t(column)] = std::max(sizeHintForColumn(column), m_header->sectionSizeHint(column));
    fitRoom();
}

// Once: sort, again: the other way, a third time: as it comes. A joining column becomes a further key instead of replacing them.
void TableView::sortByColumn(int column, Sorting sorting)
{
    std::vector<desk::SortKey> keys = m_model->sortKeys();
    const auto known = std::find_if(keys.begin(), keys.end(), [&](const desk::SortKey &key) { return key.column == column; });
    const bool wasKnown = known != keys.end();
    const bool wasAscending = wasKnown && known->order == Qt::AscendingOrder;
    if (sorting == Sorting::Alone)
        keys = wasKnown && !wasAscending ? std::vector<desk::SortKey>()
                                         : std::vector<desk::SortKey>{{column, wasAscending ? Qt::DescendingOrder : Qt::AscendingOrder}};
    else if (!wasKnown)
        keys.push_back({column, Qt::AscendingOrder});
    else if (wasAscending)
        known->order = Qt::DescendingOrder;
    else
        keys.erase(known);
    m_model->sortBy(std::move(keys));
    Q_EMIT lookChanged();
}

} // namespace articulator::ui
