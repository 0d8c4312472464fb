// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
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
    /// The PMS stands at another port from here on.
    void setTarget(quint16 port) { m_target = port; }

    /// When a deed is done to the request that passes: before it arrives, while it is served, when its answer comes out of the PMS, when that went on.
    enum class Moment { BeforeArrival, WhileServed, BeforeAnswer, AfterAnswer };
    struct Strike {
        int after = 0; ///< requests that pass before the one that is meant
        Moment moment = Moment::BeforeArrival;
        int delayUs = 0; ///< of WhileServed: so long after its last byte went on
        std::function<void()> deed; ///< called once, on a thread of the cable
    };
    void arm(Strike strike);
    /// When it returns, the deed is done or will never be.
    void disarm();
    [[nodiscard]] bool isStruck() const { return m_isStruck; }

private:
    void listen();
    void pass(int client);
    [[nodiscard]] bool move(int from, int to, Way way, bool &isMeant);
    [[nodiscard]] bool handOn(int to, const char *bytes, std::size_t size, Way way);
    [[nodiscard]] bool isTheOne();
    [[nodiscard]] bool meet(bool isMeant, Moment moment);

    std::atomic<quint16> m_target;
    quint16 m_port = 0;
    int m_listener = -1;
    std::atomic<bool> m_stop{false};
    std::atomic<bool> m_dead{false};
    std::atomic<int> m_left{-1}; ///< bytes until the cut; below zero: not armed
    std::atomic<Way> m_way{Way::ToPms};
    std::mutex m_mutex;
    std::mutex m_strikeMutex;
    Strike m_strike; ///< without a deed: not armed
    std::atomic<bool> m_isStruck{false};
    std::vector<std::thread> m_passing;
    std::thread m_listening;
};

} // namespace articulator::scenarios
