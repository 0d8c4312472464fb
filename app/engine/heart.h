// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <mutex>

#include "domain/clock.h"
#include "engine/namedthread.h"
#include "engine/writerthread.h"

namespace articulator::engine {

/// What the engine does by the clock beside its clinics: beats every two seconds and looks then whether the engine's lock is still held, seals the audit every
/// second, tidies the inbox every minute.
class Heart {
public:
    /// `onLost` is called once, on the heart's thread, when the lock is gone; nothing is beaten or sealed any more.
    using LostCallback = std::function<void(const domain::Error &)>;
    Heart(std::shared_ptr<WriterThread> writer, std::shared_ptr<const domain::Clock> clock, const QString &version, warehouse::EngineLock &lock,
          LostCallback onLost);
    /// Takes the heartbeat away.
    ~Heart();

private:
    void work();
    void beat();
    [[nodiscard]] bool holdsLock();
    void seal();
    void tidy();
    void forgetTheDead();

    std::shared_ptr<WriterThread> m_writer;
    std::shared_ptr<const domain::Clock> m_clock;
    warehouse::EngineLock &m_lock;
    LostCallback m_onLost;
    warehouse::HeartbeatRow m_row;
    std::mutex m_mutex;
    std::condition_variable m_woken;
    bool m_stopping = false;
    NamedThread m_thread;
};

} // namespace articulator::engine
