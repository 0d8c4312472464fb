// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

namespace articulator::warehouse {

class Database;

/// Copies every file of an embedded warehouse, as it stands, into a new folder by SQLite's own backup, also while others read.
[[nodiscard]] domain::Result<> copyFiles(Database &database, const QString &folder);

} // namespace articulator::warehouse
