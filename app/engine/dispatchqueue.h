// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "warehouse/writes.h"

namespace articulator::engine {

/// Whether a write has to wait for another one of its clinic. One whose outcome is not known keeps back everything about the same record, the same
/// patient's visits and the same chair at that time; one that waits to be tried again keeps back only what was asked for later.
[[nodiscard]] bool waitsFor(const warehouse::WriteRow &write, const warehouse::WriteRow &other);

} // namespace articulator::engine
