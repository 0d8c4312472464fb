// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/tablecsv.h"

namespace articulator::ui {

namespace {

QString field(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QByteArray record(const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields.append(field(cell));
    return (fields.join(u',') + QStringLiteral("\r\n")).toUtf8();
}

} // namespace

QByteArray csvOf(const desk::TableModel &model, const std::vector<int> &columns, const QString &asOf)
{
    QStringList titles;
    for (const int column : columns)
        titles.append(model.columns()[std::size_t(column)].title);
    QByteArray csv = record({asOf}) + record(titles);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model.words(row, column));
        csv += record(cells);
    }
    return csv;
}

} // namespace articulator::ui
