// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

#include <QString>

namespace articulator::scenarios {

/// The cable between a clinic's worker and its PMS: passes bytes on, and is cut where a test says. Works on threads of its own.
class LinkProxy {
public:
    /// To a port of this computer.
    explicit LinkProxy(quint16 target);
    ~LinkProxy();
    [[nodiscard]] quint16 port() const { return m_port; }

    enum class Way { ToPms, FromPms };
    /// The next connection over which so many bytes went that way from now on is cut behind them, both ways. Armed once.
    void cutAfter(Way way, int bytes);
    [[nodiscard]] bool isArmed() const { return m_left >= 0; }
    /// Nobody answers: what is open is cut, what is new is closed at once.
    void setDead(bool isDead) { m_dead = isDead; }

private:
    void listen();
    void pass(int client);
    [[nodiscard]] bool move(int from, int to, Way way);

    const quint16 m_target;
    quint16 m_port = 0;
    int m_listener = -1;
    std::atomic<bool> m_stop{false};
    std::atomic<bool> m_dead{false};
    std::atomic<int> m_left{-1}; ///< bytes until the cut; below zero: not armed
    std::atomic<Way> m_way{Way::ToPms};
    std::mutex m_mutex;
    std::vector<std::thread> m_passing;
    std::thread m_listening;
};

} // namespace articulator::scenarios
