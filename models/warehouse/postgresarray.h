// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>

#include <QByteArray>

#include "domain/result.h"
#include "warehouse/part.h"

namespace articulator::warehouse {

class Database;

/// The text of a PostgreSQL array, element by element: one parameter carries a whole column of a page.
class PostgresArray {
public:
    void integer(qint64 value) { next().append(QByteArray::number(value)); }
    void null() { next().append("NULL"); }
    void text(const QByteArray &value);
    void bytes(QByteArrayView value);
    [[nodiscard]] QByteArray take();

private:
    QByteArray &next() { return m_text.append(m_text.isEmpty() ? '{' : ','); }
    QByteArray m_text;
};

/// Runs one statement with text parameters over the native handle.
[[nodiscard]] domain::Result<> runWith(Database &database, Part part, const char *sql, std::initializer_list<QByteArray> parameters);

} // namespace articulator::warehouse
