// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/table.h"

namespace articulator::opendental::simulator {

qint64 RowView::id() const
{
    return (*m_row)[m_table->schema().key()];
}

qint64 RowView::number(QLatin1String column) const
{
    return (*m_row)[m_table->schema().at(column)];
}

const QString &RowView::text(QLatin1String column) const
{
    return m_table->text(number(column));
}

const QString &RowView::word(QLatin1String column) const
{
    const size_t at = m_table->schema().at(column);
    return m_table->schema().columns()[at].words.at((*m_row)[at]);
}

Draft &Draft::set(QLatin1String column, qint64 value)
{
    m_row[m_table->schema().at(column)] = value;
    return *this;
}

Draft &Draft::set(QLatin1String column, const QString &text)
{
    return set(column, m_table->number(text));
}

Draft &Draft::word(QLatin1String column, QStringView word)
{
    const QStringList &words = m_table->schema().columns()[m_table->schema().at(column)].words;
    const auto found = words.indexOf(word);
    if (found < 0)
        qFatal("The simulator's column %s has no word %s", column.data(), qUtf8Printable(word.toString()));
    return set(column, found);
}

qint64 Draft::number(QLatin1String column) const
{
    return m_row[m_table->schema().at(column)];
}

std::optional<RowView> Table::find(qint64 id) const
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? std::nullopt : std::optional(RowView(*this, found->second));
}

Draft Table::draft(qint64 gap)
{
    Row row(m_schema.columns().size(), 0);
    row[m_schema.key()] = m_nextKey + gap;
    m_nextKey += gap + 1;
    return {*this, std::move(row)};
}

Draft Table::edit(qint64 id)
{
    const auto found = m_rows.find(id);
    return {*this, found == m_rows.end() ? draft().row() : found->second};
}

qint64 Table::insert(const Draft &draft)
{
    Row row = draft.row();
    const qint64 id = row[m_schema.key()];
    m_nextKey = std::max(m_nextKey, id + 1);
    if (m_schema.stamp() >= 0 && row[static_cast<size_t>(m_schema.stamp())] == 0)
        row[static_cast<size_t>(m_schema.stamp())] = m_clock->now();
    m_rows.insert_or_assign(id, std::move(row));
    noteChange(id);
    return id;
}

bool Table::update(const Draft &draft)
{
    const auto found = m_rows.find(draft.row()[m_schema.key()]);
    if (found == m_rows.end() || found->second == draft.row())
        return false;
    found->second = draft.row();
    touch(found->first);
    return true;
}

bool Table::remove(qint64 id)
{
    noteChange(id);
    return m_rows.erase(id) > 0;
}

void Table::touch(qint64 id)
{
    const auto found = m_rows.find(id);
    if (found == m_rows.end())
        return;
    if (m_schema.stamp() >= 0)
        found->second[static_cast<size_t>(m_schema.stamp())] = m_clock->now();
    noteChange(id);
}

void Table::clear()
{
    m_rows.clear();
    m_nextKey = 1;
    ++m_revision;
    if (m_watched)
        m_changes = {.cleared = true, .ids = {}};
}

void Table::restore(qint64 id, Row row)
{
    if (row.empty())
        m_rows.erase(id);
    else
        m_rows.insert_or_assign(id, std::move(row));
    ++m_revision;
}

void Table::noteChange(qint64 id)
{
    ++m_revision;
    if (m_watched)
        m_changes.ids.insert(id);
}

} // namespace articulator::opendental::simulator
