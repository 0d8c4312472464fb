// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/savedview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace articulator::ui {

namespace {

constexpr QLatin1String nameMember("name");
constexpr QLatin1String lookMember("look");
constexpr QLatin1String textMember("text");
constexpr QLatin1String chipsMember("chips");
constexpr QLatin1String columnMember("column");
constexpr QLatin1String numberMember("number");

QJsonObject chipToJson(const desk::Chip &chip, const desk::TableModel &model)
{
    QJsonObject json{{columnMember, QString::fromUtf8(model.columns()[std::size_t(chip.column)].id)}};
    if (const auto *text = std::get_if<QString>(&chip.value))
        json.insert(textMember, *text);
    else if (const auto *number = std::get_if<qint64>(&chip.value))
        json.insert(numberMember, QString::number(*number)); // JSON's own numbers end at 53 bits
    return json;
}

std::optional<desk::Chip> chipFromJson(const QJsonObject &json, const desk::TableModel &model)
{
    const int column = model.columnOf(json.value(columnMember).toString().toUtf8());
    if (column < 0)
        return std::nullopt;
    if (json.contains(textMember))
        return desk::Chip{column, json.value(textMember).toString()};
    bool isNumber = false;
    const qint64 number = json.value(numberMember).toString().toLongLong(&isNumber);
    return isNumber ? std::optional(desk::Chip{column, number}) : std::nullopt;
}

} // namespace

QJsonArray viewsToJson(const std::vector<SavedView> &views, const desk::TableModel &model)
{
    QJsonArray json;
    for (const SavedView &view : views) {
        QJsonArray chips;
        for (const desk::Chip &chip : view.filter.chips)
            chips.append(chipToJson(chip, model));
        json.append(QJsonObject{{nameMember, view.name}, {lookMember, QJsonDocument::fromJson(view.look).object()}, {textMember, view.filter.text},
                                {chipsMember, chips}});
    }
    return json;
}

std::vector<SavedView> viewsFromJson(const QJsonArray &json, const desk::TableModel &model)
{
    std::vector<SavedView> views;
    for (const QJsonValue &entry : json) {
        const QJsonObject saved = entry.toObject();
        SavedView view{saved.value(nameMember).toString(), QJsonDocument(saved.value(lookMember).toObject()).toJson(QJsonDocument::Compact), {}};
        view.filter.text = saved.value(textMember).toString();
        for (const QJsonValue &chip : saved.value(chipsMember).toArray()) {
            if (const std::optional<desk::Chip> known = chipFromJson(chip.toObject(), model))
                view.filter.chips.push_back(*known);
        }
        if (!view.name.isEmpty())
            views.push_back(std::move(view));
    }
    return views;
}

} // namespace articulator::ui
