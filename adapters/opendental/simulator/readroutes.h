// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/routes.h"

namespace articulator::opendental::simulator {

/// GET of a list, and GET of one row of it by its number; "Thing not found" is the 404's sentence.
[[nodiscard]] Route list(const QString &path, Version since, ListSpec spec);
[[nodiscard]] Route one(const QString &path, Version since, const QString &thing, ListSpec spec);

[[nodiscard]] std::vector<Route> peopleRoutes();
[[nodiscard]] std::vector<Route> treatmentRoutes();
[[nodiscard]] std::vector<Route> insuranceRoutes();
[[nodiscard]] std::vector<Route> traceRoutes();

} // namespace articulator::opendental::simulator
