// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <stop_token>

#include "domain/clock.h"
#include "engine/adaptersource.h"
#include "engine/ask.h"
#include "vault/vault.h"
#include "warehouse/location.h"

namespace articulator::engine {

struct EngineOptions {
    /// Serve: pulls every clinic on schedule, answers the inbox, beats. Session: does only what perform() is given.
    enum class Mode { Serve, Session };
    Mode mode = Mode::Serve;
    std::shared_ptr<AdapterSource> adapters; ///< absent: an AdapterHost on the folder `adapters` beside the program
    QString version;                         ///< of the program, for the heartbeat
    int threads = 8;                         ///< at most so many clinics at a time
};

/// Everything that reads PMSs and writes the warehouse, of one data folder or database. Owns its threads; open, use and destroy it on one thread.
class Engine {
public:
    /// Takes the EngineLock (Busy "engine-lives" where another holds it) and the only writable connection; migrates nothing (SchemaMismatch). Runs left
    /// open by a dead engine are closed. In Serve mode all threads are at work when it returns.
    [[nodiscard]] static domain::Result<std::unique_ptr<Engine>> open(const warehouse::Location &location, std::shared_ptr<vault::Vault> vault,
                                                                      std::shared_ptr<const domain::Clock> clock, EngineOptions options = {});
    /// Stops within a few seconds; nothing stays half done.
    ~Engine();

    /// Returns after the token asks to stop and everything has come to rest, or with the error that made going on impossible.
    [[nodiscard]] domain::Result<> run(std::stop_token stop);

    /// Does one thing and waits for its outcome, as engine::perform.
    [[nodiscard]] domain::Result<QJsonObject> perform(const Ask &ask, const ProgressCallback &progress = {}, std::stop_token stop = {});
    /// One pass over all resources of a clinic: the `sync` document.
    [[nodiscard]] domain::Result<QJsonObject> syncOnce(const QString &clinic, bool full, const QString &actor, const ProgressCallback &progress = {},
                                                       std::stop_token stop = {});
    /// Comes to rest; the heartbeat row goes. Doing it again changes nothing.
    void stop();

private:
    struct Parts;
    explicit Engine(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m;
};

} // namespace articulator::engine
