// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctl/stopsignal.h"

namespace articulator::ctl {

StopSignal::StopSignal(std::optional<std::chrono::milliseconds> limit)
{
    if (limit)
        m_until = std::chrono::steady_clock::now() + *limit;
    sigemptyset(&m_signals);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&m_signals, number);
    ::pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
    m_watcher = std::jthread([this](const std::stop_token &ended) { watch(ended); });
}

StopSignal::~StopSignal()
{
    m_watcher.request_stop();
    m_watcher.join();
    ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

void StopSignal::watch(const std::stop_token &ended)
{
    const timespec turn{0, 50'000'000};
    while (!ended.stop_requested()) {
        const bool timeIsUp = m_until && std::chrono::steady_clock::now() >= *m_until;
        if (timeIsUp || ::sigtimedwait(&m_signals, nullptr, &turn) > 0) {
            m_source.request_stop();
            return;
        }
    }
}

} // namespace articulator::ctl
