// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "warehouse/part.h"

namespace articulator::warehouse {

class Database;

/// Inside the transaction that changes what the topic is about.
[[nodiscard]] domain::Result<> bumpTopic(Database &database, Part part, const char *topic);

} // namespace articulator::warehouse
