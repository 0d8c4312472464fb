// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/snapshots.h"
#include "domain/result.h"
#include "warehouse/warehouse.h"

namespace articulator::desk {

/// How one clinic is read: its resources and its last 200 runs. NotFound "unknown-clinic".
[[nodiscard]] domain::Result<SyncSnapshot> readSync(warehouse::Warehouse &warehouse, const QString &clinic, domain::Instant now);

} // namespace articulator::desk
