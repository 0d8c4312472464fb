// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>

#include <QJsonObject>
#include <QRegularExpression>

#include "domain/change.h"
#include "domain/result.h"

namespace articulator::opendental {

/// A definition of category 25. `forbids`: its value has the token NS.
struct BlockoutType {
    QString name;
    bool forbids = false;
};
using BlockoutTypes = std::map<QString, BlockoutType>; ///< by definition number

/// Reads a row of GET /definitions?Category=25 into the map; a row without a number changes nothing.
void addBlockoutType(const QJsonObject &columns, BlockoutTypes &types);

/// A row of GET /schedules; absent where it is none of ours (staff hours, slots offered to ASAP patients). A Practice row closes its whole civil day unless
/// its note matches `notes`.
[[nodiscard]] domain::Result<std::optional<domain::Change>> scheduleChange(const QJsonObject &columns, const BlockoutTypes &types,
                                                                           const std::optional<QRegularExpression> &notes);

} // namespace articulator::opendental
