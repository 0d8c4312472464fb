// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "domain/instant.h"
#include "domain/result.h"
#include "warehouse/stores.h"
#include "warehouse/warehouse.h"

namespace articulator::ctl {

/// {"write":{"state","asOf"?},"queue":{"awaiting","sending","failed"},"conflicts"} of one clinic: how well writing goes, by this computer's clock.
[[nodiscard]] domain::Result<QJsonObject> writingStatus(warehouse::Warehouse &reader, const warehouse::ClinicRow &clinic, domain::Instant now);

} // namespace articulator::ctl
