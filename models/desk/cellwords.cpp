// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/cellwords.h"

#include <algorithm>
#include <map>

namespace articulator::desk {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QVariant sortValue(const TableData::Column &held, quint32 row)
{
    if (held.kind == ColumnKind::Text)
        return held.texts.at(row).empty() ? QVariant() : QVariant(toQString(held.texts.at(row)));
    if (held.kind == ColumnKind::Sparkline)
        return held.lines[row].empty() ? QVariant() : QVariant(qlonglong(held.lines[row].back()));
    const qint64 number = held.numbers.at(row);
    return number == PackedInts::none ? QVariant() : QVariant(qlonglong(number));
}

} // namespace

QString wordsOfCell(const TableData &data, const std::vector<TableColumn> &columns, quint32 row, std::size_t column)
{
    const TableData::Column &held = data.column(column);
    if (held.kind == ColumnKind::Sparkline)
        return {};
    if (held.kind == ColumnKind::Text)
        return toQString(held.texts.at(row));
    if (held.kind == ColumnKind::State && !held.texts.at(row).empty())
        return toQString(held.texts.at(row));
    const qint64 number = held.numbers.at(row);
    if (number == PackedInts::none)
        return held.kind == ColumnKind::State ? QString() : columns[column].empty;
    return columns[column].words ? columns[column].words(number) : QString::number(number);
}

Severity severityOfCell(const TableData &data, const std::vector<TableColumn> &columns, quint32 row, std::size_t column)
{
    const TableData::Column &held = data.column(column);
    if (held.kind != ColumnKind::State || !columns[column].severity)
        return Severity::None;
    const qint64 code = held.numbers.at(row);
    return code == PackedInts::none ? Severity::None : columns[column].severity(code);
}

QVariant valueOfCell(const TableData &data, const std::vector<TableColumn> &columns, quint32 row, std::size_t column, int role)
{
    const TableData::Column &held = data.column(column);
    switch (role) {
    case Qt::DisplayRole:
        return wordsOfCell(data, columns, row, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(held.kind);
    case SortRole:
        return sortValue(held, row);
    case SeverityRole:
        return int(severityOfCell(data, columns, row, column));
    case StateRole:
        return held.kind == ColumnKind::State ? sortValue(held, row) : QVariant();
    case InstantRole:
        return held.kind == ColumnKind::Instant ? sortValue(held, row) : QVariant();
    case SparklineRole:
        return held.kind == ColumnKind::Sparkline
            ? QVariant::fromValue(QList<int>(held.lines[row].begin(), held.lines[row].end()))
            : QVariant();
    default:
        return {};
    }
}

QString spokenCell(const TableData &data, const std::vector<TableColumn> &columns, quint32 row, std::size_t column)
{
    const auto words = [&](std::size_t i) { return wordsOfCell(data, columns, row, i); };
    const auto told = [&](std::size_t i) -> QString { return columns[i].title + QStringLiteral(": ") + words(i); };
    if (column != 0)
        return told(column);
    QStringList parts{words(0)};
    for (std::size_t i = 1; i < columns.size(); ++i) {
        if (!words(i).isEmpty())
            parts.append(told(i));
    }
    return parts.join(QStringLiteral(". "));
}

std::vector<ColumnKind> kindsOf(const std::vector<TableColumn> &columns)
{
    std::vector<ColumnKind> kinds;
    for (const TableColumn &column : columns)
        kinds.push_back(column.kind);
    return kinds;
}

QHash<int, QByteArray> tableRoleNames()
{
    return {{SortRole, "sort"},       {KeyRole, "key"},           {StateRole, "state"},    {SeverityRole, "severity"},
            {InstantRole, "instant"}, {SparklineRole, "sparkline"}, {LoadingRole, "loading"}};
}

QVariant alignmentOf(ColumnKind kind)
{
    return int(Qt::AlignVCenter | (kind == ColumnKind::Integer ? Qt::AlignRight : Qt::AlignLeft));
}

std::vector<Cell> frequentValues(const TableData &data, std::size_t column, std::size_t limit)
{
    const TableData::Column &held = data.column(column);
    std::map<qint64, std::size_t> counts; // by number, or by text code
    const PackedInts &numbers = held.kind == ColumnKind::Text ? held.texts.codes() : held.numbers;
    for (quint32 row = 0; held.kind != ColumnKind::Sparkline && row < data.size(); ++row) {
        const qint64 number = numbers.at(row);
        if (number != PackedInts::none && data.lives(row))
            ++counts[number];
    }
    std::vector<std::pair<std::size_t, qint64>> byCount;
    for (const auto &[number, count] : counts)
        byCount.emplace_back(count, number);
    std::stable_sort(byCount.begin(), byCount.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<Cell> values;
    for (const auto &[count, number] : byCount) {
        if (values.size() == limit)
            break;
        if (held.kind != ColumnKind::Text) {
            values.emplace_back(number);
            continue;
        }
        const QString text = toQString(held.texts.textOf(std::size_t(number)));
        const auto same = [&](const Cell &known) { return std::get<QString>(known) == text; };
        if (std::none_of(values.begin(), values.end(), same)) // late texts may have a second code
            values.emplace_back(text);
    }
    return values;
}

} // namespace articulator::desk
