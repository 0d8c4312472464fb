// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>

#include "domain/result.h"
#include "warehouse/location.h"
#include "warehouse/part.h"

typedef struct pg_conn PGconn;

/// What is particular to the shared warehouse: how its server is reached.
namespace articulator::warehouse::postgresserver {

/// Unreachable "warehouse-unreachable" where nobody answers or the user is not let in.
[[nodiscard]] domain::Result<QSqlDatabase> open(const Location &location, const QString &connectionName);
/// The same without Qt, for what must not belong to a thread. The caller ends it with PQfinish.
[[nodiscard]] domain::Result<PGconn *> connect(const Location &location);
[[nodiscard]] PGconn *handle(const QSqlDatabase &database);
[[nodiscard]] domain::Result<> runScript(const QSqlDatabase &database, Part part, const QByteArray &script);

} // namespace articulator::warehouse::postgresserver
