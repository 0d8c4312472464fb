// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

#include "domain/clock.h"
#include "engine/ask.h"
#include "engine/engine.h"
#include "warehouse/rows.h"
#include "warehouse/warehouse.h"

namespace articulator::engine {

/// Asks whoever holds the engine through the inbox, and waits. Should the holder go away before it took the request (it was a command, or it
/// died), the request is done in this process. Lives on the caller's thread.
class InboxAsker {
public:
    using TakeEngine = std::function<domain::Result<std::unique_ptr<Engine>>()>;
    InboxAsker(const warehouse::Location &location, std::shared_ptr<const domain::Clock> clock, std::chrono::seconds patience, TakeEngine takeEngine);

    /// Errors as engine::perform.
    [[nodiscard]] domain::Result<QJsonObject> ask(const Ask &ask, const ProgressCallback &progress, std::stop_token stop);

private:
    [[nodiscard]] domain::Result<QJsonObject> waitFor(warehouse::Warehouse &warehouse, qint64 id, std::stop_token stop);
    [[nodiscard]] domain::Result<QJsonObject> takeOver(warehouse::Warehouse &warehouse, Engine &engine, const warehouse::RequestRow &row,
                                                       std::stop_token stop);
    [[nodiscard]] domain::Result<QJsonObject> giveUp(warehouse::Warehouse &warehouse, const warehouse::RequestRow &row) const;
    [[nodiscard]] bool isWorkerAlive(warehouse::Warehouse &warehouse) const;
    void showProgress(warehouse::Warehouse &warehouse) const;

    warehouse::Location m_location;
    std::shared_ptr<const domain::Clock> m_clock;
    std::chrono::seconds m_patience;
    TakeEngine m_takeEngine;
    Ask m_ask;
    ProgressCallback m_progress;
};

} // namespace articulator::engine
