// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/settingsjson.h"

#include <algorithm>
#include <array>

#include <QJsonObject>

namespace articulator::domain {

namespace {

using Type = SettingField::Type;

constexpr std::array types{std::pair{Type::Text, "text"},     std::pair{Type::Url, "url"},       std::pair{Type::Choice, "choice"},
                           std::pair{Type::Integer, "integer"}, std::pair{Type::Switch, "switch"}, std::pair{Type::Pattern, "pattern"},
                           std::pair{Type::Secret, "secret"}};

QString typeWord(Type type)
{
    return QLatin1String(std::ranges::find(types, type, [](const auto &pair) { return pair.first; })->second);
}

Type typeNamed(const QString &word)
{
    const auto found = std::ranges::find_if(types, [&](const auto &pair) { return word == QLatin1String(pair.second); });
    return found == types.end() ? Type::Text : found->first;
}

/// Limits as text: JSON numbers do not hold every 64-bit integer.
QJsonObject fieldJson(const SettingField &field)
{
    QJsonObject json{{QStringLiteral("key"), field.key}, {QStringLiteral("type"), typeWord(field.type)}, {QStringLiteral("required"), field.required}};
    const auto put = [&json](const char *name, const QString &value) {
        if (!value.isEmpty())
            json.insert(QLatin1String(name), value);
    };
    put("standard", field.standard);
    put("shape", field.shape);
    put("example", field.example);
    if (!field.choices.isEmpty())
        json.insert(QStringLiteral("choices"), QJsonArray::fromStringList(field.choices));
    if (field.type == Type::Integer) {
        put("least", QString::number(field.least));
        put("most", QString::number(field.most));
    }
    QJsonObject standards;
    for (auto it = field.standards.begin(); it != field.standards.end(); ++it)
        standards.insert(it.key(), it.value());
    if (!standards.isEmpty())
        json.insert(QStringLiteral("standards"), standards);
    return json;
}

SettingField fieldFrom(const QJsonObject &json)
{
    const auto text = [&json](const char *name) { return json.value(QLatin1String(name)).toString(); };
    SettingField field;
    field.key = text("key");
    field.type = typeNamed(text("type"));
    field.standard = text("standard");
    field.shape = text("shape");
    field.example = text("example");
    field.least = text("least").toLongLong();
    field.most = text("most").toLongLong();
    field.required = json.value(QLatin1String("required")).toBool();
    for (const QJsonValue &choice : json.value(QLatin1String("choices")).toArray())
        field.choices << choice.toString();
    const QJsonObject standards = json.value(QLatin1String("standards")).toObject();
    for (auto it = standards.begin(); it != standards.end(); ++it)
        field.standards.insert(it.key(), it.value().toString());
    return field;
}

} // namespace

QJsonArray schemaJson(const SettingsSchema &schema)
{
    QJsonArray json;
    for (const SettingField &field : schema)
        json.append(fieldJson(field));
    return json;
}

std::optional<SettingsSchema> schemaFrom(const QJsonArray &json)
{
    SettingsSchema schema;
    for (const QJsonValue &value : json) {
        SettingField field = fieldFrom(value.toObject());
        if (field.key.isEmpty())
            return std::nullopt;
        schema.push_back(std::move(field));
    }
    return schema;
}

} // namespace articulator::domain
