// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/schema.h"

namespace articulator::opendental::simulator {

Schema::Schema(QLatin1String table, QLatin1String key, QLatin1String stamp, std::vector<Column> columns) :
    m_table(table), m_columns(std::move(columns))
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_index.insert(m_columns[i].name, static_cast<int>(i));
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

size_t Schema::at(QLatin1String column) const
{
    const auto found = m_index.constFind(column);
    if (found == m_index.constEnd())
        qFatal("The simulator's table %s has no column %s", m_table.data(), column.data());
    return static_cast<size_t>(*found);
}

} // namespace articulator::opendental::simulator
