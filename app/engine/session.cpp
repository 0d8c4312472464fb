// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/session.h"

#include "engine/engine.h"
#include "engine/inboxasker.h"

namespace articulator::engine {

using domain::Error;
using domain::Result;

Result<QJsonObject> perform(const warehouse::Location &location, const std::shared_ptr<vault::Vault> &vault, const Ask &ask,
                            const ProgressCallback &progress, const SessionOptions &options)
{
    const auto clock = options.clock ? options.clock : std::make_shared<domain::SystemClock>();
    const auto takeEngine = [&] {
        return Engine::open(location, vault, clock, {EngineOptions::Mode::Session, options.adapters, QString(), 1});
    };
    const Result<std::unique_ptr<Engine>> engine = takeEngine();
    if (engine)
        return (*engine)->perform(ask, progress, options.stop);
    if (engine.error().kind != Error::Kind::Busy)
        return domain::fail(engine.error());
    return InboxAsker(location, clock, options.patience, takeEngine).ask(ask, progress, options.stop);
}

} // namespace articulator::engine
