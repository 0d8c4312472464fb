// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QJsonObject>

#include "domain/change.h"
#include "domain/result.h"

namespace articulator::opendental {

/// A row of GET /recalls. `typeName` gives a recall type's description, empty for an unknown number.
[[nodiscard]] domain::Result<domain::Change> recallChange(const QJsonObject &columns, const std::function<QString(const QString &number)> &typeName);

} // namespace articulator::opendental
