// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/schema.h"

namespace articulator::opendental::simulator {

Schema::Schema(QLatin1String table, QLatin1String key, QLatin1String stamp, std::vector<Column> columns)
    : m_table(table), m_columns(std::move(columns))
{
    m_index.fill(-1);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        quint8 place = hash(m_columns[i].name);
        while (m_index[place] >= 0)
            ++place;
        m_index[place] = static_cast<qint16>(i);
    }
    m_key = at(key);
    if (!stamp.isEmpty())
        m_stamp = static_cast<int>(at(stamp));
}

int Schema::find(QStringView column) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (column == m_columns[i].name)
            return static_cast<int>(i);
    }
    return -1;
}

quint8 Schema::hash(QLatin1String name)
{
    const auto size = static_cast<unsigned>(name.size());
    const auto letter = [name](qsizetype i) { return static_cast<unsigned char>(name.data()[i]); };
    return static_cast<quint8>(size * 37U + letter(0) * 5U + letter(name.size() - 1) * 11U
                               + letter(name.size() / 2) * 17U);
}

size_t Schema::at(QLatin1String column) const
{
    for (quint8 place = hash(column); m_index[place] >= 0; ++place) {
        const auto found = static_cast<size_t>(m_index[place]);
        if (m_columns[found].name == column)
            return found;
    }
    qFatal("The simulator's table %s has no column %s", m_table.data(), column.data());
}

} // namespace articulator::opendental::simulator
