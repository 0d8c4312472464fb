// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>

#include "engine/clinicworker.h"
#include "engine/namedthread.h"

namespace articulator::engine {

/// One thread of the fleet: several clinics' workers, served page by page in turn. Its public functions are for other threads.
class WorkerThread {
public:
    WorkerThread(const QString &name, std::shared_ptr<const domain::Clock> clock);
    /// Every worker comes to rest first.
    ~WorkerThread();

    /// `stop` ends only this clinic's work, also in the middle of a call.
    void adopt(const QString &clinic, std::function<std::unique_ptr<ClinicWorker>()> make, std::stop_token stop);
    /// Runs on the thread between two pages; with nullptr where the clinic is not here, also when the thread ends before.
    void post(const QString &clinic, std::function<void(ClinicWorker *)> task);
    /// The worker is closed and gone when `gone` is called.
    void release(const QString &clinic, std::function<void()> gone);

private:
    struct Seat {
        std::unique_ptr<ClinicWorker> worker;
        std::stop_token stop;
    };
    void work();
    void push(std::function<void()> task);
    [[nodiscard]] bool runTask();
    void serve();
    [[nodiscard]] std::chrono::milliseconds restFor() const;

    std::shared_ptr<const domain::Clock> m_clock;
    std::mutex m_mutex;
    std::condition_variable m_woken;
    std::deque<std::function<void()>> m_tasks;
    bool m_stopping = false;
    std::map<QString, Seat> m_seats; ///< of the thread alone
    QString m_lastServed;
    NamedThread m_thread;
};

} // namespace articulator::engine
