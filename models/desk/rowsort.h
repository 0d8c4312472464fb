// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/roworder.h"
#include "desk/tabledata.h"

namespace articulator::desk {

/// Sorts stored row numbers by the keys: radix over packed values and text ranks, no comparison. Stable: rows that tie keep the order they came in.
void sortRows(const TableData &data, const std::vector<SortKey> &keys, std::vector<quint32> &rows);
} // namespace articulator::desk
