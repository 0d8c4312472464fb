// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/tablelook.h"

#include <algorithm>

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>

namespace articulator::ui {

namespace {

constexpr int leastWidth = 40;
constexpr int mostWidth = 4000;

constexpr QLatin1String columnsMember("columns");
constexpr QLatin1String sortMember("sort");
constexpr QLatin1String idMember("id");
constexpr QLatin1String widthMember("width");
constexpr QLatin1String hiddenMember("hidden");
constexpr QLatin1String alwaysMember("always");
constexpr QLatin1String descendingMember("descending");

int lastShown(const QHeaderView &header)
{
    int place = header.count() - 1;
    while (place >= 0 && header.isSectionHidden(header.logicalIndex(place)))
        --place;
    return place;
}

} // namespace

std::vector<ColumnLook> looksFor(const std::vector<desk::TableColumn> &columns, const std::vector<ColumnLook> &given)
{
    std::vector<ColumnLook> looks;
    for (const desk::TableColumn &column : columns) {
        const auto found = std::find_if(given.begin(), given.end(), [&](const ColumnLook &look) { return look.id == column.id; });
        looks.push_back(found != given.end() ? *found : ColumnLook{column.id});
    }
    return looks;
}

std::vector<ColumnLook::Weight> weightsOf(const std::vector<ColumnLook> &looks)
{
    std::vector<ColumnLook::Weight> weights;
    for (const ColumnLook &look : looks)
        weights.push_back(look.weight);
    return weights;
}

std::vector<ColumnChoice> choicesOf(const std::vector<ColumnLook> &looks)
{
    std::vector<ColumnChoice> choices;
    for (const ColumnLook &look : looks)
        choices.push_back(look.at == ColumnLook::At::Hidden ? ColumnChoice::Never : ColumnChoice::ByRoom);
    return choices;
}

void applyColumns(QHeaderView &header, const std::vector<ColumnLook> &looks)
{
    for (int column = 0; column < header.count(); ++column) {
        header.moveSection(header.visualIndex(column), column);
        header.resizeSection(column, looks[std::size_t(column)].width);
    }
}

QJsonObject lookToJson(const QHeaderView &header, const desk::TableModel &model, const ColumnState &state)
{
    const auto idOf = [&](int column) { return QString::fromUtf8(model.columns()[std::size_t(column)].id); };
    const int stretched = header.stretchLastSection() ? lastShown(header) : -1;
    QJsonArray columns, sort;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const ColumnChoice choice = state.choices[std::size_t(column)];
        QJsonObject entry{{idMember, idOf(column)}, {hiddenMember, choice == ColumnChoice::Never}};
        if (choice == ColumnChoice::Always)
            entry.insert(alwaysMember, true);
        if (place != stretched)
            entry.insert(widthMember, state.widths[std::size_t(column)]);
        columns.append(entry);
    }
    for (const desk::SortKey &key : model.sortKeys())
        sort.append(QJsonObject{{idMember, idOf(key.column)}, {descendingMember, key.order == Qt::DescendingOrder}});
    return {{columnsMember, columns}, {sortMember, sort}};
}

std::vector<desk::SortKey> lookFromJson(const QJsonObject &look, QHeaderView &header, const desk::TableModel &model, ColumnState &state)
{
    int place = 0;
    for (const QJsonValue &entry : look.value(columnsMember).toArray()) {
        const QJsonObject saved = entry.toObject();
        const int column = model.columnOf(saved.value(idMember).toString().toUtf8());
        if (column < 0)
            continue;
        header.moveSection(header.visualIndex(column), place++);
        state.choices[std::size_t(column)] = saved.value(hiddenMember).toBool() ? ColumnChoice::Never
            : saved.value(alwaysMember).toBool() ? ColumnChoice::Always : ColumnChoice::ByRoom;
        if (saved.contains(widthMember))
            state.widths[std::size_t(column)] = std::clamp(saved.value(widthMember).toInt(), leastWidth, mostWidth);
    }
    std::vector<desk::SortKey> keys;
    for (const QJsonValue &entry : look.value(sortMember).toArray()) {
        const QJsonObject saved = entry.toObject();
        const int column = model.columnOf(saved.value(idMember).toString().toUtf8());
        if (column >= 0)
            keys.push_back({column, saved.value(descendingMember).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return keys;
}

} // namespace articulator::ui
