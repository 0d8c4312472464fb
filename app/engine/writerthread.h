// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <variant>
#include <vector>

#include "domain/auditentry.h"
#include "domain/result.h"
#include "engine/namedthread.h"
#include "warehouse/location.h"
#include "warehouse/stores.h"
#include "warehouse/warehouse.h"

namespace articulator::engine {

/// The one thread that writes a warehouse: it alone holds the Access::Engine connection and works through a bounded queue of jobs in their
/// order. Audit leaves that wait together become durable together. Its public functions are for every other thread.
class WriterThread {
public:
    /// The caller holds the EngineLock for as long as this lives.
    [[nodiscard]] static domain::Result<std::unique_ptr<WriterThread>> open(const warehouse::Location &location, std::size_t capacity = 256);
    /// Works off what is queued, then ends.
    ~WriterThread();

    /// Waits for room in the queue. After stop() has begun: Cancelled "engine-stopping".
    template <typename T> [[nodiscard]] std::future<domain::Result<T>> submit(std::function<domain::Result<T>(warehouse::Warehouse &)> job);
    /// submit, and wait for the outcome.
    template <typename T> [[nodiscard]] domain::Result<T> ask(std::function<domain::Result<T>(warehouse::Warehouse &)> job)
    {
        return submit<T>(std::move(job)).get();
    }
    /// Durable when the future is ready.
    [[nodiscard]] std::future<domain::Result<>> audit(domain::AuditEntry entry);
    void stop();
    /// Nothing more is written: what is queued and what comes is refused as after stop(). Only the job at work ends.
    void refuse();

private:
    struct Leaf {
        domain::AuditEntry entry;
        std::promise<domain::Result<>> done;
    };
    /// Without a warehouse it is refused.
    using Work = std::function<void(warehouse::Warehouse *)>;
    using Job = std::variant<Work, Leaf>;

    explicit WriterThread(std::size_t capacity);
    [[nodiscard]] domain::Result<> start(const warehouse::Location &location);
    void work(warehouse::Warehouse &warehouse);
    [[nodiscard]] bool push(Job job);
    [[nodiscard]] std::vector<Job> nextBatch();
    static void run(warehouse::Warehouse *warehouse, std::vector<Job> &batch);
    [[nodiscard]] static domain::Error stopping();
    [[nodiscard]] bool isRefusing();

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::condition_variable m_room;
    std::deque<Job> m_queue;
    const std::size_t m_capacity;
    std::size_t m_expected = 1; ///< leaves that became durable together last time
    bool m_stopping = false;
    bool m_refusing = false;
    NamedThread m_thread;
};

template <typename T>
std::future<domain::Result<T>> WriterThread::submit(std::function<domain::Result<T>(warehouse::Warehouse &)> job)
{
    auto promise = std::make_shared<std::promise<domain::Result<T>>>();
    std::future<domain::Result<T>> future = promise->get_future();
    const bool taken = push(Work([promise, work = std::move(job)](warehouse::Warehouse *warehouse) {
        promise->set_value(warehouse ? work(*warehouse) : domain::Result<T>(domain::fail(stopping())));
    }));
    if (!taken)
        promise->set_value(domain::fail(stopping()));
    return future;
}

} // namespace articulator::engine
