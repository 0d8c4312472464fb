// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/routes.h"

namespace articulator::opendental::simulator {

[[nodiscard]] std::vector<Route> appointmentWrites();
[[nodiscard]] std::vector<Route> peopleWrites();

} // namespace articulator::opendental::simulator
