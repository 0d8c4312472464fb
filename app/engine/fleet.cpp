// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/fleet.h"

#include <algorithm>
#include <future>

namespace articulator::engine {

using namespace std::chrono_literals;
using domain::Error;
using domain::fail;

namespace {

tl::unexpected<Error> unknown(const QString &clinic)
{
    return fail(Error::Kind::NotFound, "unknown-clinic", QStringLiteral("There is no clinic %1.").arg(clinic));
}

} // namespace

Fleet::Fleet(ClinicWorld world, int threads) : m_world(std::move(world)), m_most(std::size_t(std::max(1, threads))) { }

Fleet::~Fleet()
{
    stopAll();
}

std::size_t Fleet::leastBusyThread()
{
    std::vector<int> load(m_threads.size(), 0);
    for (const auto &[clinic, berth] : m_berths)
        ++load[berth.thread];
    const auto least = std::min_element(load.begin(), load.end());
    if (m_threads.size() < m_most && (least == load.end() || *least > 0)) {
        m_threads.push_back(std::make_unique<WorkerThread>(QStringLiteral("clinics-%1").arg(m_threads.size() + 1), m_world.clock));
        return m_threads.size() - 1;
    }
    return std::size_t(least - load.begin());
}

void Fleet::start(const warehouse::ClinicRow &clinic)
{
    const std::scoped_lock guard(m_mutex);
    if (m_closed || m_berths.contains(clinic.id))
        return;
    const std::size_t thread = leastBusyThread();
    const Berth &berth = m_berths.emplace(clinic.id, Berth{thread, {}}).first->second;
    m_threads[thread]->adopt(
        clinic.id, [world = m_world, clinic] { return std::make_unique<ClinicWorker>(world, clinic); }, berth.stop.get_token());
}

domain::Result<> Fleet::stop(const QString &clinic)
{
    auto gone = std::make_shared<std::promise<void>>();
    std::future<void> ended = gone->get_future();
    {
        const std::scoped_lock guard(m_mutex);
        const auto found = m_berths.find(clinic);
        if (found == m_berths.end())
            return {};
        found->second.stop.request_stop();
        m_threads[found->second.thread]->release(clinic, [gone] { gone->set_value(); });
        m_berths.erase(found);
    }
    // The thread may be in a call for another clinic, which ends by its own timeout.
    if (ended.wait_for(90s) != std::future_status::ready)
        return fail(Error::Kind::TimedOut, "worker-busy", QStringLiteral("The clinic's thread does not let go of it."));
    return {};
}

tl::unexpected<Error> Fleet::noWorker(const QString &clinic) const
{
    if (m_closed)
        return fail(Error::Kind::Cancelled, "engine-stopping", QStringLiteral("The engine is coming to rest."));
    return unknown(clinic);
}

WorkerThread *Fleet::threadOf(const QString &clinic)
{
    const auto found = m_berths.find(clinic);
    return found == m_berths.end() ? nullptr : m_threads[found->second.thread].get();
}

void Fleet::configure(const warehouse::ClinicRow &clinic)
{
    const std::scoped_lock guard(m_mutex);
    if (WorkerThread *thread = threadOf(clinic.id)) {
        thread->post(clinic.id, [clinic](ClinicWorker *worker) {
            if (worker)
                worker->configure(clinic);
        });
    }
}

void Fleet::order(const QString &clinic, SyncOrder order)
{
    const std::scoped_lock guard(m_mutex);
    WorkerThread *thread = threadOf(clinic);
    if (!thread) {
        order.answer(noWorker(clinic));
        return;
    }
    thread->post(clinic, [clinic, order = std::move(order)](ClinicWorker *worker) {
        if (worker)
            worker->order(order);
        else
            order.answer(unknown(clinic));
    });
}

void Fleet::writesMoved(const QString &clinic)
{
    const std::scoped_lock guard(m_mutex);
    if (WorkerThread *thread = threadOf(clinic)) {
        thread->post(clinic, [](ClinicWorker *worker) {
            if (worker)
                worker->writesMoved();
        });
    }
}

void Fleet::probe(const QString &clinic, std::function<void(domain::Result<contract::Probe>)> answer)
{
    const std::scoped_lock guard(m_mutex);
    WorkerThread *thread = threadOf(clinic);
    if (!thread) {
        answer(noWorker(clinic));
        return;
    }
    const std::stop_token stop = m_berths.at(clinic).stop.get_token();
    thread->post(clinic, [clinic, stop, answer = std::move(answer)](ClinicWorker *worker) {
        answer(worker ? worker->probe(stop) : domain::Result<contract::Probe>(unknown(clinic)));
    });
}

void Fleet::interrupt()
{
    const std::scoped_lock guard(m_mutex);
    for (auto &[clinic, berth] : m_berths)
        berth.stop.request_stop();
}

void Fleet::stopAll()
{
    interrupt();
    std::vector<std::unique_ptr<WorkerThread>> ending;
    {
        const std::scoped_lock guard(m_mutex);
        m_closed = true;
        m_berths.clear();
        ending = std::exchange(m_threads, {});
    }
    ending.clear();
}

} // namespace articulator::engine
