// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

namespace articulator::link {

/// A number from [0, 1); injected so that tests can say which.
using RandomFraction = std::function<double()>;
/// A well seeded source; safe from any thread.
[[nodiscard]] RandomFraction systemRandom();

/// Exponential backoff with full jitter: anything from nothing to base·2^attempt, never above the cap. The first attempt is 0.
[[nodiscard]] std::chrono::milliseconds fullJitter(int attempt, std::chrono::milliseconds base, std::chrono::milliseconds cap,
                                                   const RandomFraction &random);

} // namespace articulator::link
