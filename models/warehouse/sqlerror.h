// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlError>

#include "domain/error.h"
#include "warehouse/part.h"

namespace articulator::warehouse {

/// What a result code of SQLite means for the caller. The detail names part and code, never a value.
[[nodiscard]] domain::Error sqliteError(int code, Part part);
/// The same for a SQLSTATE of PostgreSQL; empty: the connection is gone.
[[nodiscard]] domain::Error postgresError(const QByteArray &state, Part part);
/// Either, from Qt's report.
[[nodiscard]] domain::Error sqlError(const QSqlError &error, Part part, bool shared);

} // namespace articulator::warehouse
