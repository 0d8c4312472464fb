// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/lists.h"

namespace articulator::opendental::simulator {

/// SELECT over one table with plain conditions joined by AND, ORDER BY one column, LIMIT; and SELECT of the clock's
/// functions. Answers raw database values: enumerations and booleans as numbers, dates with 'T'. Refuses what it cannot
/// read as an SQL error.
[[nodiscard]] Outcome<Page> shortQuery(Office &office, const QString &statement);

} // namespace articulator::opendental::simulator
