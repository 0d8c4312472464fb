// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/result.h"
#include "warehouse/pagerow.h"

namespace articulator::warehouse {

class Database;

/// The bulk paths below Mirror, one file for each database, over the driver's native handle. Inside the caller's transaction.
namespace sqlitepage {

[[nodiscard]] domain::Result<> writePhi(Database &database, const QString &clinic, const std::vector<PageRow> &rows);
[[nodiscard]] domain::Result<> writeRecords(Database &database, const QString &clinic, const std::vector<PageRow> &rows, qint64 seenAt);

} // namespace sqlitepage

namespace postgrespage {

[[nodiscard]] domain::Result<> writePhi(Database &database, const QString &clinic, const std::vector<PageRow> &rows);
[[nodiscard]] domain::Result<> writeRecords(Database &database, const QString &clinic, const std::vector<PageRow> &rows, qint64 seenAt);

} // namespace postgrespage
} // namespace articulator::warehouse
