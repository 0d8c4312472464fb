// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

namespace articulator::runtime {

/// How a program ends: contract section 1.
enum class ExitCode { Done = 0, Refused = 1, WrongUse = 2, Unreachable = 3, Locked = 4, Integrity = 5 };

[[nodiscard]] ExitCode exitCodeOf(domain::Error::Kind kind);

} // namespace articulator::runtime
