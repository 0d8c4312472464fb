// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/adapter.h"
#include "engine/dispatchsender.h"

namespace articulator::engine {

/// Brings one clinic's approved writes into its PMS, one at a time, each at most once: checked against a fresh read, durable as `sending` before the
/// first byte, `applied` only by a read-back, and after an unclear end looked up before anything is sent again. Lives on the clinic's thread and
/// shares its adapter; a step is at most one write.
class Dispatcher {
public:
    struct Tools {
        QString clinic;
        domain::Zone zone;
        contract::Adapter &adapter;
        warehouse::Mirror &mirror;
        vault::ClinicCipher &cipher;
        WriterThread &writer;
        warehouse::Location location;
        std::shared_ptr<const domain::Clock> clock;
        Chance chance;
        std::function<domain::Instant()> pmsNow; ///< the PMS's clock, as far as it is known
    };
    /// Opens a reading connection of its own.
    [[nodiscard]] static domain::Result<std::unique_ptr<Dispatcher>> open(Tools tools);

    Dispatcher(const Dispatcher &) = delete;
    Dispatcher &operator=(const Dispatcher &) = delete;

    /// When step() may have something to do.
    [[nodiscard]] domain::Instant nextDue() const { return m_dueAt; }
    /// Something in the queue was added or changed by a person: look at once, unless the PMS is away.
    void writesMoved();
    /// True where a write was worked on.
    [[nodiscard]] bool step(std::stop_token stop);

private:
    Dispatcher(Tools tools, std::unique_ptr<warehouse::Warehouse> reader);
    [[nodiscard]] domain::Result<bool> workOnNext(std::stop_token stop);
    [[nodiscard]] domain::Result<> prepare();
    [[nodiscard]] domain::Result<> work(warehouse::WriteRow row, std::stop_token stop);
    void rest(std::optional<domain::Instant> due);
    [[nodiscard]] domain::Instant now() const { return m_tools.clock->now(); }

    Tools m_tools;
    std::unique_ptr<warehouse::Warehouse> m_reader;
    DispatchLedger m_ledger;
    DispatchOutcome m_outcome;
    std::optional<DispatchSender> m_sender; ///< absent where the adapter only reads
    domain::Instant m_dueAt{};
    domain::Instant m_sweepAt{};
    bool m_tookOver = false;
};

} // namespace articulator::engine
