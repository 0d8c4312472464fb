// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

namespace articulator::engine {

/// Gives numbers in [0, 1).
using Chance = std::function<double()>;
/// Seeded from the system; each worker has its own.
[[nodiscard]] Chance systemChance();

/// How long to wait after failures in a row: full jitter, so that many clinics behind one broken link do not come back in step. Pure but for the chance.
class Backoff {
public:
    explicit Backoff(Chance chance, std::chrono::milliseconds first = std::chrono::seconds(5),
                     std::chrono::milliseconds most = std::chrono::minutes(5));

    /// Evenly between a second and min(most, first · 2ⁿ), n = failures before this one.
    [[nodiscard]] std::chrono::milliseconds failed();
    void succeeded() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    Chance m_chance;
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_most;
    int m_failures = 0;
};

} // namespace articulator::engine
