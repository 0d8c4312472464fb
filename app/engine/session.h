// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <memory>
#include <stop_token>

#include "domain/clock.h"
#include "engine/adaptersource.h"
#include "engine/ask.h"
#include "vault/vault.h"
#include "warehouse/location.h"

namespace articulator::engine {

struct SessionOptions {
    std::shared_ptr<AdapterSource> adapters;      ///< absent: an AdapterHost on the folder `adapters` beside the program
    std::shared_ptr<const domain::Clock> clock;   ///< absent: the computer's
    std::chrono::seconds patience{30};            ///< how long a worker may take to begin
    std::stop_token stop;                         ///< the caller gives up: Cancelled
};

/// The one entry for commands that need the engine. Takes the EngineLock and does it in this process; where a worker holds the lock it asks
/// that worker through the inbox and waits. Blocks; call it on any thread. Gives the document as contract section 3 prints it; `sync` and
/// `clinic.probe` give their document also where they failed, with "error":{"code","message","remedy","kind"}: decide the exit by "outcome" and
/// "kind" (domain::kindName). Every other failure is an Error: TimedOut "worker-silent", Busy "engine-busy" (another command holds the engine),
/// NotFound "unknown-clinic", InvalidInput "unknown-action" and what the action refuses.
[[nodiscard]] domain::Result<QJsonObject> perform(const warehouse::Location &location, const std::shared_ptr<vault::Vault> &vault, const Ask &ask,
                                                  const ProgressCallback &progress = {}, const SessionOptions &options = {});

} // namespace articulator::engine
