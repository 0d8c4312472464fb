// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctl/peopletext.h"

#include <algorithm>
#include <array>
#include <vector>

#include <QJsonArray>
#include <QStringList>

namespace articulator::ctl {

namespace {

/// JSON objects keep no order; these members come first, in this order, the rest by name.
constexpr std::array leading{"id", "n", "at", "kind", "externalId", "name", "resource", "pms", "zone", "state", "outcome", "start", "end", "provider", "operatory"};

qsizetype rankOf(const QString &name)
{
    return std::find_if(leading.begin(), leading.end(), [&](const char *word) { return name == QLatin1String(word); }) - leading.begin();
}

QStringList ordered(QStringList names)
{
    std::stable_sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return rankOf(a) < rankOf(b); });
    return names;
}

QString cell(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return number == double(qint64(number)) ? QString::number(qint64(number)) : QString::number(number);
    }
    case QJsonValue::String: return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue item : value.toArray())
            parts << cell(item);
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (const QString &name : ordered(object.keys()))
            parts << name + u'=' + cell(object.value(name));
        return parts.join(u' ');
    }
    default: return {};
    }
}

QString table(const QJsonArray &rows)
{
    QStringList columns;
    for (const QJsonValue row : rows) {
        for (const QString &name : row.toObject().keys()) {
            if (!columns.contains(name))
                columns << name;
        }
    }
    columns = ordered(columns);
    std::vector<QStringList> lines{columns};
    for (const QJsonValue row : rows) {
        QStringList line;
        for (const QString &name : columns)
            line << cell(row.toObject().value(name));
        lines.push_back(line);
    }
    std::vector<qsizetype> widths(std::size_t(columns.size()), 0);
    for (const QStringList &line : lines) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], line[qsizetype(i)].size());
    }
    QString out;
    for (const QStringList &line : lines) {
        QString text;
        for (std::size_t i = 0; i < widths.size(); ++i)
            text += line[qsizetype(i)].leftJustified(int(widths[i]) + 2);
        while (text.endsWith(u' '))
            text.chop(1);
        out += text + u'\n';
    }
    return out;
}

} // namespace

QString peopleText(const QJsonObject &document)
{
    QString out;
    QString tables;
    for (const QString &name : ordered(document.keys())) {
        const QJsonValue value = document.value(name);
        const QJsonArray list = value.toArray();
        if (!list.isEmpty() && list.first().isObject())
            tables += (tables.isEmpty() ? QString() : QStringLiteral("\n")) + table(list);
        else if (value.isArray() && list.isEmpty())
            tables += name + QStringLiteral(": none\n");
        else
            out += name + QStringLiteral(": ") + cell(value) + u'\n';
    }
    return out + tables;
}

} // namespace articulator::ctl
