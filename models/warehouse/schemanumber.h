// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "warehouse/part.h"

namespace articulator::warehouse {

class Database;

/// The number beside a part's tables: user_version of a file, a row of ops.schema_version on the server. 0: no tables yet.
namespace schemanumber {

[[nodiscard]] domain::Result<int> read(Database &database, Part part);
/// Inside the transaction that made the tables.
[[nodiscard]] domain::Result<> write(Database &database, Part part, int version);
/// Makes schemas and the version table of the server where they are missing; nothing to do for files.
[[nodiscard]] domain::Result<> prepareServer(Database &database);

} // namespace schemanumber
} // namespace articulator::warehouse
