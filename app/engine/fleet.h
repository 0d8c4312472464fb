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
    /// Ends every clinic's work, also in the middle of a call, and waits until all have come to rest.
    ~Fleet();

    void start(const warehouse::ClinicRow &clinic);
    /// TimedOut "worker-busy" where the clinic's thread does not let go in time.
    [[nodiscard]] domain::Result<> stop(const QString &clinic);
    void configure(const warehouse::ClinicRow &clinic);
    /// Answered with NotFound "unknown-clinic" where no such worker runs.
    void order(const QString &clinic, SyncOrder order);
    void probe(const QString &clinic, std::function<void(domain::Result<contract::Probe>)> answer);
    void stopAll();

private:
    struct Berth {
        std::size_t thread = 0;
        std::stop_source stop;
    };
    [[nodiscard]] std::size_t leastBusyThread();
    [[nodiscard]] WorkerThread *threadOf(const QString &clinic);

    ClinicWorld m_world;
    const std::size_t m_most;
    std::mutex m_mutex;
    std::map<QString, Berth> m_berths;
    std::vector<std::unique_ptr<WorkerThread>> m_threads;
};

} // namespace articulator::engine
