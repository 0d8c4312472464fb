// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "domain/change.h"
#include "domain/result.h"

namespace articulator::opendental {

/// A row of GET /operatories; hidden is inactive.
[[nodiscard]] domain::Result<domain::Change> operatoryChange(const QJsonObject &columns);

} // namespace articulator::opendental
