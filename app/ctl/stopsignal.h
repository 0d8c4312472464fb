// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <csignal>
#include <optional>
#include <stop_token>
#include <thread>

namespace articulator::ctl {

/// Turns SIGTERM, SIGINT and SIGHUP, or the end of a time, into a stop token. Make it before other threads: they inherit that the signals are blocked.
class StopSignal {
public:
    explicit StopSignal(std::optional<std::chrono::milliseconds> limit = std::nullopt);
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    void watch(const std::stop_token &ended);

    std::optional<std::chrono::steady_clock::time_point> m_until;
    std::stop_source m_source;
    sigset_t m_signals{};
    sigset_t m_before{};
    std::jthread m_watcher;
};

} // namespace articulator::ctl
