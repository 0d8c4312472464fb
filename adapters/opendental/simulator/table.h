// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <utility>

#include "simulator/officeclock.h"
#include "simulator/schema.h"
#include "simulator/texts.h"

namespace articulator::opendental::simulator {

class Table;

/// A row with its table: reads fields by their names. Valid until the row is removed.
class RowView {
public:
    RowView(const Table &table, const Row &row) : m_table(&table), m_row(&row) { }

    [[nodiscard]] qint64 id() const;
    [[nodiscard]] qint64 number(QLatin1String column) const;
    [[nodiscard]] bool flag(QLatin1String column) const { return number(column) != 0; }
    [[nodiscard]] const QString &text(QLatin1String column) const;
    /// The word of an enumeration column.
    [[nodiscard]] const QString &word(QLatin1String column) const;
    [[nodiscard]] const Row &row() const { return *m_row; }

private:
    const Table *m_table;
    const Row *m_row;
};

/// A copy of a row being filled or changed; written back by Table::insert or Table::update.
class Draft {
public:
    Draft(Table &table, Row row) : m_table(&table), m_row(std::move(row)) { }

    Draft &set(QLatin1String column, qint64 value);
    Draft &set(QLatin1String column, const QString &text);
    /// An enumeration by its word.
    Draft &word(QLatin1String column, QStringView word);
    [[nodiscard]] const Row &row() const { return m_row; }
    [[nodiscard]] qint64 number(QLatin1String column) const;

private:
    Table *m_table;
    Row m_row;
};

/// One table of the office's database. Stamps change by MySQL's rule: only when a row really changes.
class Table {
public:
    Table(Schema schema, Texts &texts, const OfficeClock &clock)
        : m_schema(std::move(schema)), m_texts(&texts), m_clock(&clock)
    {
    }

    [[nodiscard]] const Schema &schema() const { return m_schema; }
    [[nodiscard]] const std::map<qint64, Row> &rows() const { return m_rows; }
    [[nodiscard]] size_t size() const { return m_rows.size(); }
    /// Counts every change of content; caches compare it.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] bool contains(qint64 id) const { return m_rows.contains(id); }
    [[nodiscard]] std::optional<RowView> find(qint64 id) const;

    /// A new row with the next free key, all else empty. The key moves on by 1 + gap.
    [[nodiscard]] Draft draft(qint64 gap = 0);
    [[nodiscard]] Draft edit(qint64 id);
    /// Inserts with the stamp given in the draft, or now where it is 0. Returns the key.
    qint64 insert(const Draft &draft);
    /// True where the row differs from the stored one; then its stamp is now.
    bool update(const Draft &draft);
    bool remove(qint64 id);
    /// Sets the stamp to now without another change, as mass updates of unseen columns do.
    void touch(qint64 id);
    void clear();

    /// What changed since the last time it was asked for.
    struct Changes {
        bool cleared = false; ///< before everything else
        std::set<qint64> ids; ///< written or removed
        [[nodiscard]] bool isEmpty() const { return !cleared && ids.empty(); }
    };
    /// From here on changes are noted.
    void watch() { m_watched = true; }
    [[nodiscard]] Changes takeChanges() { return std::exchange(m_changes, {}); }
    /// Puts a kept row back, or takes it away where it is empty; no stamp, no note.
    void restore(qint64 id, Row row);
    [[nodiscard]] qint64 nextKey() const { return m_nextKey; }
    void setNextKey(qint64 key) { m_nextKey = key; }

    [[nodiscard]] const QString &text(qint64 number) const { return m_texts->text(number); }
    [[nodiscard]] qint64 number(const QString &text) const { return m_texts->number(text); }

private:
    void noteChange(qint64 id);

    Schema m_schema;
    Texts *m_texts;
    const OfficeClock *m_clock;
    std::map<qint64, Row> m_rows;
    qint64 m_nextKey = 1;
    quint64 m_revision = 0;
    bool m_watched = false;
    Changes m_changes;
};

} // namespace articulator::opendental::simulator
