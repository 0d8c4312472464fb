// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "desk/writevalues.h"
#include "domain/result.h"
#include "warehouse/warehouse.h"
#include "warehouse/writes.h"

namespace articulator::desk {

/// Whether the visit that a write wishes could be put there now, asked of the capacity function. The visit that is moved does not stand in its own way.
/// Fills window, reasons, windowError and asOf of the detail.
void checkWindow(warehouse::Warehouse &warehouse, const warehouse::WriteRow &row, const QJsonObject &wish, const std::optional<domain::Record> &target,
                 domain::Instant now, WriteDetail &detail);

} // namespace articulator::desk
