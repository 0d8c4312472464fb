// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "desk/snapshots.h"

namespace articulator::desk {

/// The rows of a day's picture: active providers and operatories, and hidden ones that have something on that day. `windows` are those of the day.
[[nodiscard]] std::vector<DayRow> dayRows(const domain::Book &book, domain::CivilDate day, const std::vector<domain::Window> &windows);

} // namespace articulator::desk
