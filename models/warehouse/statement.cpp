// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/statement.h"

#include <QSqlError>

#include "warehouse/database.h"
#include "warehouse/sqlerror.h"

namespace articulator::warehouse {

using domain::fail;
using domain::Result;

Statement::Statement(Database &database, Part part, const QString &sql) :
    m_query(database.connection(part)), m_part(part), m_shared(database.isShared())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Statement &Statement::add(const QVariant &value)
{
    m_query.bindValue(m_position++, value);
    return *this;
}

Statement &Statement::bind(const std::optional<domain::Instant> &value)
{
    return value ? bind(*value) : add(QVariant(QMetaType::fromType<qlonglong>()));
}

Result<> Statement::run()
{
    m_position = 0;
    if (!m_prepared || !m_query.exec())
        return fail(sqlError(m_query.lastError(), m_part, m_shared));
    return {};
}

Result<> Statement::end()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.type() != QSqlError::NoError)
        return fail(sqlError(error, m_part, m_shared));
    return {};
}

std::optional<domain::Instant> Statement::maybeInstant(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return instant(column);
}

} // namespace articulator::warehouse
