// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "domain/change.h"
#include "domain/result.h"

namespace articulator::opendental {

/// A row of GET /patients/Simple. SSN, address and balances are not taken; PatStatus Deleted is a deletion.
[[nodiscard]] domain::Result<domain::Change> patientChange(const QJsonObject &columns);

} // namespace articulator::opendental
