// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>

#include <QThread>

#include "desk/desk.h"
#include "desk/deskwishes.h"

namespace articulator::desk {

/// The reader thread of a Desk: takes wishes, runs rounds, posts answers to the GUI thread. The desk outlives it.
class DeskReader final : private DeskAnswers {
public:
    DeskReader(Desk &desk, domain::Secret passphrase);
    /// Waits for the thread.
    ~DeskReader() override;

    /// Calls `add` on the wishes under the lock and wakes the thread.
    template <typename Add> void wish(Add add)
    {
        {
            const std::scoped_lock guard(m_mutex);
            add(m_wishes);
        }
        m_woken.notify_one();
    }
    /// The thread ends after the statement it is in; nothing more is posted.
    void leave();
    [[nodiscard]] QThread &thread() { return *m_thread; }

private:
    void run(domain::Secret passphrase);
    [[nodiscard]] bool waitForWishes(std::chrono::milliseconds atMost, DeskWishes &taken);
    [[nodiscard]] bool hasLeft();
    template <typename Tell> void post(Tell tell);

    void overview(OverviewSnapshot overview) override;
    void sync(SyncSnapshot sync) override;
    void capacity(quint64 token, CapacitySnapshot capacity) override;
    void why(WhyAnswer answer) override;
    void progress(RequestProgress progress) override;
    void writes(WriteNews news) override;
    void role(std::optional<domain::Role> role) override;
    void told(std::function<void()> tell) override;
    void moved(const QSet<QString> &topics) override;
    void waitOut(std::chrono::milliseconds penalty);

    Desk &m_desk;
    DeskPlace m_place;
    quint64 m_generation;
    std::chrono::milliseconds m_penalty; ///< before a refusal of this passphrase is told
    std::mutex m_mutex;
    std::condition_variable m_woken;
    DeskWishes m_wishes;
    bool m_left = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace articulator::desk
