// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/tablecopy.h"

namespace articulator::ui {

namespace {

/// A cell that would end a row or a column early, or that a spreadsheet would run as a formula, is made harmless.
QString tsvCell(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    const bool looksLikeFormula = !text.isEmpty() && QStringLiteral("=+@").contains(text.front());
    return looksLikeFormula ? u'\'' + text : text;
}

QString htmlRow(const QStringList &cells, QLatin1String tag)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        html += u'<' + tag + u'>' + cell.toHtmlEscaped() + QLatin1String("</") + tag + u'>';
    return html + QStringLiteral("</tr>\n");
}

QString tsvRow(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe.append(tsvCell(cell));
    return safe.join(u'\t') + u'\n';
}

} // namespace

std::unique_ptr<QMimeData> copyOf(const desk::TableModel &model, const std::vector<int> &rows, const std::vector<int> &columns)
{
    QStringList titles;
    for (const int column : columns)
        titles.append(model.columns()[std::size_t(column)].title);
    QString tsv = tsvRow(titles);
    QString html = QStringLiteral("<table>\n") + htmlRow(titles, QLatin1String("th"));
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model.words(row, column));
        tsv += tsvRow(cells);
        html += htmlRow(cells, QLatin1String("td"));
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(tsv);
    data->setHtml(html + QStringLiteral("</table>\n"));
    return data;
}

} // namespace articulator::ui
