// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "domain/change.h"
#include "domain/result.h"

namespace articulator::opendental {

/// A row of GET /providers. ProvStatus Deleted is a deletion; hidden is inactive. The provider's TIN and birth date are not taken.
[[nodiscard]] domain::Result<domain::Change> providerChange(const QJsonObject &columns);

} // namespace articulator::opendental
