// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>

#include "domain/result.h"
#include "warehouse/location.h"
#include "warehouse/part.h"

struct sqlite3;

/// What is particular to the files of the embedded warehouse: how they are made, opened and checkpointed.
namespace articulator::warehouse::sqlitefile {

enum class Mode { Read, Write };

[[nodiscard]] QString pathOf(const Location &location, Part part);
/// Makes an empty file that only its owner may read; keeps one that is there.
[[nodiscard]] domain::Result<> makeFile(const QString &path);
/// Opens an existing file under the connection name and hardens the connection. Integrity where it is no database.
[[nodiscard]] domain::Result<QSqlDatabase> open(const QString &path, Part part, Mode mode, const QString &connectionName);
/// Looks for structural damage; reads the whole file, so only small ones are checked.
[[nodiscard]] domain::Result<> quickCheck(const QSqlDatabase &database, Part part);
/// Copies the pages of a WAL that has outgrown its bound into its file and cuts it, if no reader is in the way. For the writer only.
void boundWal(const QSqlDatabase &database, Part part);
/// The driver's own handle, for what Qt Sql has no words for.
[[nodiscard]] sqlite3 *handle(const QSqlDatabase &database);
/// Runs a script of several statements.
[[nodiscard]] domain::Result<> runScript(const QSqlDatabase &database, Part part, const QByteArray &script);
/// First column of the first row of a pragma or query.
[[nodiscard]] domain::Result<QVariant> scalar(const QSqlDatabase &database, Part part, const QString &sql);

} // namespace articulator::warehouse::sqlitefile
