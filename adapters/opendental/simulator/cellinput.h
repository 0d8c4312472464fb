// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>

#include "simulator/table.h"

namespace articulator::opendental::simulator {

/// Reads a JSON value as the API writes it into a cell of the column; absent where it does not fit. Enumerations are
/// taken by word only.
[[nodiscard]] std::optional<qint64> cellFrom(Table &table, const OfficeClock &clock, const Column &column,
                                             const QJsonValue &value);

} // namespace articulator::opendental::simulator
