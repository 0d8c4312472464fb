// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/lists.h"

namespace articulator::opendental::simulator {

/// GET /appointments/Slots with all its shortcomings (reference 4.5): one provider, no blockouts, no holidays.
[[nodiscard]] Outcome<Page> openSlots(const Call &call);

} // namespace articulator::opendental::simulator
