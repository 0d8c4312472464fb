// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <functional>
#include <vector>

#include <QJsonValue>
#include <QLatin1String>
#include <QStringList>

#include "simulator/version.h"

namespace articulator::opendental::simulator {

class Office;
using Row = std::vector<qint64>;

/// How a column's number is meant, and so how it is written on the wire.
enum class Kind {
    Number, ///< JSON number
    NumberText, ///< number inside a string, as /schedules writes all of them
    Text, ///< number of a text in Texts
    Flag, ///< "true" or "false"
    Word, ///< enumeration by its word
    Date, ///< days since 0001-01-01
    Wall, ///< office reading, seconds since 0001-01-01
    Moment, ///< Unix seconds, shown as office reading: MySQL's timestamp
    Time, ///< seconds of the day
    Money, ///< cents, JSON number
    MoneyText, ///< cents, string with two decimals
    Colour, ///< 0xRRGGBB, "R,G,B"
    Derived ///< computed for output, not stored
};

struct Column {
    QLatin1String name;
    Kind kind = Kind::Number;
    QStringList words = {};
    std::function<QJsonValue(const Office &, const Row &)> derive = {};
    Version since = {};
    /// Stored, but no field of the API: only the office itself sees it.
    bool hidden = false;
};

/// What a table's rows hold, in the order of the API's answer.
class Schema {
public:
    Schema() = default;
    /// The first stored column named is the key; the stamp is the column the database sets on every change, or empty.
    Schema(QLatin1String table, QLatin1String key, QLatin1String stamp, std::vector<Column> columns);

    [[nodiscard]] QLatin1String table() const { return m_table; }
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] size_t key() const { return m_key; }
    /// Index of the stamp column, or -1.
    [[nodiscard]] int stamp() const { return m_stamp; }
    /// Index of a column, or -1.
    [[nodiscard]] int find(QStringView column) const;
    /// Index of a column that must exist: a wrong name is a defect of the simulator and ends it.
    [[nodiscard]] size_t at(QLatin1String column) const;

private:
    [[nodiscard]] static quint8 hash(QLatin1String name);

    QLatin1String m_table;
    std::vector<Column> m_columns;
    /// Open addressing over a cheap hash: a name is looked up for every cell that is read.
    std::array<qint16, 256> m_index{};
    size_t m_key = 0;
    int m_stamp = -1;
};

} // namespace articulator::opendental::simulator
