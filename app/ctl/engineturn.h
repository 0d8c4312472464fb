// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <stop_token>

#include <QDeadlineTimer>

#include "warehouse/warehouse.h"

namespace articulator::ctl {

/// A worker's patience where another holds the engine: a command is done with it in a moment, a worker keeps it.
class EngineTurn {
public:
    EngineTurn(warehouse::Location location, std::stop_token stop);
    ~EngineTurn();
    EngineTurn(const EngineTurn &) = delete;
    EngineTurn &operator=(const EngineTurn &) = delete;

    /// `attempt` again and again as long as it is Busy and that may pass.
    template <typename Attempt> auto take(const Attempt &attempt) -> decltype(attempt())
    {
        auto taken = attempt();
        while (!taken && taken.error().kind == domain::Error::Kind::Busy && mayPass())
            taken = attempt();
        return taken;
    }

private:
    /// A short wait; false where the holder's heart beats, so that it is a worker, where the patience is over, and where it is asked to stop.
    [[nodiscard]] bool mayPass();
    [[nodiscard]] std::optional<domain::Instant> newestBeat();

    warehouse::Location m_location;
    std::stop_token m_stop;
    QDeadlineTimer m_patience;
    std::unique_ptr<warehouse::Warehouse> m_reader;
    bool m_looked = false;
    std::optional<domain::Instant> m_firstBeat;
};

} // namespace articulator::ctl
