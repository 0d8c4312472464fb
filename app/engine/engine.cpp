// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/engine.h"

#include <condition_variable>
#include <mutex>

#include "engine/adapterhost.h"
#include "engine/adapteroffer.h"
#include "engine/heart.h"
#include "engine/requestserver.h"
#include "engine/switchboard.h"

namespace articulator::engine {

using namespace std::chrono_literals;
using domain::Error;
using domain::fail;
using domain::Result;
using warehouse::Warehouse;

/// In the order in which they are made; they go in the opposite order, so nothing outlives what it uses.
struct Engine::Parts {
    std::mutex mutex;
    std::optional<Error> lost; ///< going on became impossible
    std::stop_source ending;
    EngineOptions options;
    warehouse::EngineLock lock;
    std::shared_ptr<WriterThread> writer;
    std::shared_ptr<Fleet> fleet;
    std::shared_ptr<Switchboard> switchboard;
    std::unique_ptr<Heart> heart;
    std::unique_ptr<RequestServer> server;

    Parts(EngineOptions chosen, warehouse::EngineLock held) : options(std::move(chosen)), lock(std::move(held)) { }
    void lose(const Error &error)
    {
        writer->refuse();
        {
            const std::scoped_lock guard(mutex);
            lost = error;
        }
        ending.request_stop();
    }
};

namespace {

Result<std::vector<warehouse::ClinicRow>> takeOver(WriterThread &writer, domain::Instant now)
{
    return writer.ask<std::vector<warehouse::ClinicRow>>([now](Warehouse &warehouse) -> Result<std::vector<warehouse::ClinicRow>> {
        if (const Result<> closed = warehouse.runs().closeOrphans(now); !closed)
            return fail(closed.error());
        return warehouse.clinics().all();
    });
}

} // namespace

Engine::Engine(std::unique_ptr<Parts> parts) : m(std::move(parts)) { }

Engine::~Engine()
{
    stop();
}

Result<std::unique_ptr<Engine>> Engine::open(const warehouse::Location &location, std::shared_ptr<vault::Vault> vault,
                                             std::shared_ptr<const domain::Clock> clock, EngineOptions options)
{
    Result<warehouse::EngineLock> lock = warehouse::EngineLock::acquire(location);
    if (!lock)
        return fail(lock.error());
    Result<std::unique_ptr<WriterThread>> opened = WriterThread::open(location);
    if (!opened)
        return fail(opened.error());
    const std::shared_ptr<WriterThread> writer = std::move(*opened);
    const Result<std::vector<warehouse::ClinicRow>> clinics = takeOver(*writer, clock->now());
    if (!clinics)
        return fail(clinics.error());
    if (!options.adapters)
        options.adapters = std::make_shared<AdapterHost>();
    const bool serves = options.mode == EngineOptions::Mode::Serve;
    const auto credentials = std::make_shared<Credentials>(std::move(vault));
    const auto drive = serves ? ClinicWorld::Drive::OnSchedule : ClinicWorld::Drive::OnOrder;
    const auto fleet =
        std::make_shared<Fleet>(ClinicWorld{location, options.adapters, credentials, writer, clock, drive}, options.threads);
    const auto switchboard = std::make_shared<Switchboard>(RequestWorld{options.adapters, credentials, writer, fleet}, clock);
    auto parts = std::make_unique<Parts>(options, std::move(*lock));
    parts->writer = writer;
    parts->fleet = fleet;
    parts->switchboard = switchboard;
    if (serves) {
        tellAdapters(*options.adapters, *writer);
        const auto onLost = [whole = parts.get()](const Error &error) { whole->lose(error); };
        parts->heart = std::make_unique<Heart>(writer, clock, options.version, parts->lock, onLost);
        for (const warehouse::ClinicRow &clinic : *clinics)
            fleet->start(clinic);
        parts->server = std::make_unique<RequestServer>(location, writer, switchboard, clock);
    }
    return std::unique_ptr<Engine>(new Engine(std::move(parts)));
}

Result<> Engine::run(std::stop_token token)
{
    const std::stop_callback asked(token, [this] { m->ending.request_stop(); });
    std::condition_variable_any woken;
    std::unique_lock lock(m->mutex);
    woken.wait(lock, m->ending.get_token(), [] { return false; });
    const std::optional<Error> lost = m->lost;
    lock.unlock();
    stop();
    return lost ? Result<>(fail(*lost)) : Result<>();
}

Result<QJsonObject> Engine::perform(const Ask &ask, const ProgressCallback &progress, std::stop_token token)
{
    auto promise = std::make_shared<std::promise<Result<QJsonObject>>>();
    std::future<Result<QJsonObject>> answered = promise->get_future();
    // Giving up ends what goes on; it is answered with how far it came. A serving engine goes on for the others.
    const std::stop_callback giveUp(token, [this] {
        if (m->options.mode == EngineOptions::Mode::Session)
            m->fleet->interrupt();
    });
    m->switchboard->take(ask, progress, [promise](Result<QJsonObject> outcome) { promise->set_value(std::move(outcome)); });
    return answered.get();
}

Result<QJsonObject> Engine::syncOnce(const QString &clinic, bool full, const QString &actor, const ProgressCallback &progress,
                                     std::stop_token token)
{
    return perform({actor, "sync", clinic, {{QStringLiteral("full"), full}}}, progress, std::move(token));
}

void Engine::stop()
{
    m->switchboard->comeToRest();
    m->fleet->stopAll();
    m->server.reset();
    m->heart.reset();
    if (m->options.mode == EngineOptions::Mode::Session)
        (void)m->writer->ask<int>([](Warehouse &warehouse) { return warehouse.audit().seal(); });
    m->writer->stop();
}

} // namespace articulator::engine
