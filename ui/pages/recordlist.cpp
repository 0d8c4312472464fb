// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/recordlist.h"

#include "ui/look/recordwords.h"
#include "ui/look/timewords.h"
#include "ui/pages/recordcolumns.h"

namespace articulator::ui {

using desk::ColumnKind;

namespace {

ColumnKind kindOf(RecordColumn::Shows shows)
{
    switch (shows) {
    case RecordColumn::Shows::Text: return ColumnKind::Text;
    case RecordColumn::Shows::Moment: return ColumnKind::Instant;
    case RecordColumn::Shows::Count:
    case RecordColumn::Shows::Date: return ColumnKind::Integer;
    }
    return ColumnKind::Text;
}

} // namespace

RecordList::RecordList(domain::RecordKind kind, QObject *parent) : QObject(parent), m_kind(kind)
{
    std::vector<desk::TableColumn> columns;
    for (const RecordColumn &column : RecordColumns::of(kind)) {
        std::function<QString(qint64)> words;
        if (column.shows == RecordColumn::Shows::Moment)
            words = [this](qint64 ms) { return RecordWords::day(domain::fromEpochMs(ms), m_zone); };
        else if (column.shows == RecordColumn::Shows::Date)
            words = [](qint64 day) { return TimeWords::date(domain::fromDayNumber(int(day))); };
        columns.push_back({column.id, kindOf(column.shows), column.title, words, {}});
    }
    m_model = new desk::TableModel(std::move(columns), this);
}

std::vector<ColumnLook> RecordList::looks() const
{
    std::vector<ColumnLook> looks;
    for (const RecordColumn &column : RecordColumns::of(m_kind))
        looks.push_back({column.id, column.width, column.weight});
    return looks;
}

QList<QByteArray> RecordList::chipColumns() const
{
    QList<QByteArray> ids;
    for (const RecordColumn &column : RecordColumns::of(m_kind)) {
        if (column.chips == RecordColumn::Chips::Offered)
            ids << column.id;
    }
    return ids;
}

void RecordList::show(const desk::RecordsSnapshot &records)
{
    m_zone = records.zone;
    m_ids.clear();
    const std::vector<RecordColumn> columns = RecordColumns::of(m_kind);
    std::vector<desk::TableRow> rows;
    rows.reserve(records.lines.size());
    for (const desk::RecordLine &line : records.lines) {
        desk::TableRow row;
        row.key = desk::rowKey(line.record.externalId);
        for (const RecordColumn &column : columns)
            row.cells.push_back(column.cell(line, records));
        m_ids.insert(row.key, line.record.externalId);
        rows.push_back(std::move(row));
    }
    m_model->setRows(rows);
}

void RecordList::clear()
{
    m_ids.clear();
    m_model->clear();
}

} // namespace articulator::ui
