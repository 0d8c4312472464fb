// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/writerthread.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace articulator::engine {

using domain::Error;
using domain::fail;
using warehouse::Warehouse;

namespace {

/// About the time of one sync: waiting longer for others to join would cost more than it saves.
constexpr std::chrono::microseconds patience{200};

} // namespace

domain::Result<std::unique_ptr<WriterThread>> WriterThread::open(const warehouse::Location &location, std::size_t capacity)
{
    std::unique_ptr<WriterThread> writer(new WriterThread(capacity));
    if (const domain::Result<> started = writer->start(location); !started)
        return fail(started.error());
    return writer;
}

WriterThread::WriterThread(std::size_t capacity) : m_capacity(capacity) { }

WriterThread::~WriterThread()
{
    stop();
}

domain::Result<> WriterThread::start(const warehouse::Location &location)
{
    std::promise<domain::Result<>> opened;
    std::future<domain::Result<>> outcome = opened.get_future();
    m_thread = NamedThread(QStringLiteral("writer"), [this, location, &opened] {
        domain::Result<std::unique_ptr<Warehouse>> warehouse = Warehouse::open(location, warehouse::Access::Engine);
        if (!warehouse) {
            opened.set_value(fail(warehouse.error()));
            return;
        }
        opened.set_value({});
        work(**warehouse);
    });
    return outcome.get();
}

void WriterThread::work(Warehouse &warehouse)
{
    for (std::vector<Job> batch = nextBatch(); !batch.empty(); batch = nextBatch()) {
        m_room.notify_all();
        run(isRefusing() ? nullptr : &warehouse, batch);
    }
}

bool WriterThread::isRefusing()
{
    const std::scoped_lock guard(m_mutex);
    return m_refusing;
}

Error WriterThread::stopping()
{
    return {Error::Kind::Cancelled, "engine-stopping", QStringLiteral("The engine is coming to rest.")};
}

bool WriterThread::push(Job job)
{
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [this] { return m_stopping || m_queue.size() < m_capacity; });
    if (m_stopping)
        return false;
    m_queue.push_back(std::move(job));
    const bool awaited = m_queue.size() == 1 || m_queue.size() >= m_expected;
    lock.unlock();
    if (awaited)
        m_arrived.notify_one();
    return true;
}

std::vector<WriterThread::Job> WriterThread::nextBatch()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
    std::vector<Job> batch;
    if (m_queue.empty())
        return batch;
    if (std::holds_alternative<Leaf>(m_queue.front())) {
        // Writers who were answered together come back together: one sync for all of them is worth a short wait. Who writes alone never waits.
        m_arrived.wait_for(lock, patience, [this] { return m_stopping || m_queue.size() >= m_expected; });
        // Leaves order among themselves only, so those behind other jobs may ride along with the first one's sync.
        const auto isLeaf = [](const Job &job) { return std::holds_alternative<Leaf>(job); };
        const auto rest = std::stable_partition(m_queue.begin(), m_queue.end(), isLeaf);
        std::move(m_queue.begin(), rest, std::back_inserter(batch));
        m_queue.erase(m_queue.begin(), rest);
        m_expected = std::min(batch.size(), m_capacity);
    } else {
        batch.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return batch;
}

void WriterThread::run(Warehouse *warehouse, std::vector<Job> &batch)
{
    if (auto *job = std::get_if<Work>(&batch.front())) {
        (*job)(warehouse);
        return;
    }
    std::vector<domain::AuditEntry> entries;
    entries.reserve(batch.size());
    for (Job &job : batch)
        entries.push_back(std::move(std::get<Leaf>(job).entry));
    const domain::Result<> outcome = warehouse ? warehouse->audit().appendAll(entries) : domain::Result<>(fail(stopping()));
    for (Job &job : batch)
        std::get<Leaf>(job).done.set_value(outcome);
}

std::future<domain::Result<>> WriterThread::audit(domain::AuditEntry entry)
{
    Leaf leaf{std::move(entry), {}};
    std::future<domain::Result<>> future = leaf.done.get_future();
    if (push(std::move(leaf)))
        return future;
    std::promise<domain::Result<>> refused;
    refused.set_value(fail(stopping()));
    return refused.get_future();
}

void WriterThread::refuse()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_stopping = m_refusing = true;
    }
    m_arrived.notify_all();
    m_room.notify_all();
}

void WriterThread::stop()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_stopping = true;
    }
    m_arrived.notify_all();
    m_room.notify_all();
    m_thread.join();
}

} // namespace articulator::engine
