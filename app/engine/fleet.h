// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <mutex>
#include <vector>

#include "engine/workerthread.h"

namespace articulator::engine {

/// The workers of all clinics on a bounded number of threads; a clinic keeps its thread. Safe to call from any thread.
class Fleet {
public:
    Fleet(ClinicWorld world, int threads);
    /// As stopAll.
    ~Fleet();

    void start(const warehouse::ClinicRow &clinic);
    /// TimedOut "worker-busy" where the clinic's thread does not let go in time.
    [[nodiscard]] domain::Result<> stop(const QString &clinic);
    void configure(const warehouse::ClinicRow &clinic);
    /// Answered with NotFound "unknown-clinic" where no such worker runs, Cancelled "engine-stopping" after stopAll.
    void order(const QString &clinic, SyncOrder order);
    /// Writes of the clinic were added, approved or taken back: its worker looks at once.
    void writesMoved(const QString &clinic);
    void probe(const QString &clinic, std::function<void(domain::Result<contract::Probe>)> answer);
    /// Every clinic's work ends, also in the middle of a call, and is answered; does not wait.
    void interrupt();
    /// interrupt, wait until all have come to rest, and take no more.
    void stopAll();

private:
    struct Berth {
        std::size_t thread = 0;
        std::stop_source stop;
    };
    [[nodiscard]] std::size_t leastBusyThread();
    [[nodiscard]] tl::unexpected<domain::Error> noWorker(const QString &clinic) const;
    [[nodiscard]] WorkerThread *threadOf(const QString &clinic);

    ClinicWorld m_world;
    const std::size_t m_most;
    std::mutex m_mutex;
    std::map<QString, Berth> m_berths;
    bool m_closed = false;
    std::vector<std::unique_ptr<WorkerThread>> m_threads;
};

} // namespace articulator::engine
