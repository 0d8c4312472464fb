// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <stop_token>

namespace articulator::link {

/// Time that pacing measures and waits by, so that tests need not wait. Safe from any thread.
class PaceTime {
public:
    using Point = std::chrono::steady_clock::time_point;
    virtual ~PaceTime() = default;
    [[nodiscard]] virtual Point now() const = 0;
    /// False where the stop came first.
    [[nodiscard]] virtual bool waitUntil(Point point, std::stop_token stop) const = 0;
};

/// The computer's monotonic clock.
class SteadyPaceTime final : public PaceTime {
public:
    [[nodiscard]] Point now() const override { return std::chrono::steady_clock::now(); }
    [[nodiscard]] bool waitUntil(Point point, std::stop_token stop) const override;
};

} // namespace articulator::link
