// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/postgresarray.h"

#include <memory>
#include <vector>

#include <libpq-fe.h>

#include "warehouse/database.h"
#include "warehouse/postgresserver.h"
#include "warehouse/sqlerror.h"

namespace articulator::warehouse {

using domain::fail;
using domain::Result;

void PostgresArray::text(const QByteArray &value)
{
    QByteArray &out = next();
    out.append('"');
    for (const char sign : value) {
        if (sign == '"' || sign == '\\')
            out.append('\\');
        out.append(sign);
    }
    out.append('"');
}

void PostgresArray::bytes(QByteArrayView value)
{
    next().append("\"\\\\x").append(QByteArray::fromRawData(value.data(), value.size()).toHex()).append('"');
}

QByteArray PostgresArray::take()
{
    QByteArray whole = m_text.isEmpty() ? QByteArray("{}") : m_text + '}';
    m_text.clear();
    return whole;
}

Result<> runWith(Database &database, Part part, const char *sql, std::initializer_list<QByteArray> parameters)
{
    std::vector<const char *> values;
    for (const QByteArray &parameter : parameters)
        values.push_back(parameter.constData());
    const std::unique_ptr<PGresult, decltype(&PQclear)> answer(
        PQexecParams(postgresserver::handle(database.connection(part)), sql, int(values.size()), nullptr, values.data(), nullptr, nullptr, 0),
        PQclear);
    if (PQresultStatus(answer.get()) == PGRES_COMMAND_OK)
        return {};
    return fail(postgresError(QByteArray(PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE)), part));
}

} // namespace articulator::warehouse
