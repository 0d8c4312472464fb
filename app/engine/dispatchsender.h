// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/dispatchoutcome.h"

namespace articulator::engine {

/// Takes one leased write through its checks, makes `sending` durable and pushes it, or looks up what became of it. Lives on the clinic's thread.
class DispatchSender {
public:
    struct Tools {
        QString clinic;
        contract::Writer &pms;
        vault::ClinicCipher &cipher;
        warehouse::Warehouse &reader;
        std::shared_ptr<const domain::Clock> clock;
        std::function<domain::Instant()> pmsNow;
    };
    DispatchSender(Tools tools, DispatchLedger &ledger, DispatchOutcome &outcome, DispatchFresh fresh);

    /// Of an approved or retrying write. Errors are those of the warehouse; what the PMS says becomes the write's state.
    [[nodiscard]] domain::Result<> send(DispatchWork &work, std::stop_token stop);
    /// Of one left in sending or unknown.
    [[nodiscard]] domain::Result<> lookUp(DispatchWork &work, std::stop_token stop);

private:
    [[nodiscard]] domain::Result<> push(DispatchWork &work, contract::PushOrder order, std::stop_token stop);
    /// Makes `sending` durable, with the order that is about to go out.
    [[nodiscard]] domain::Result<> begin(DispatchWork &work, contract::PushOrder &order);
    /// Who changed the record since the base; nobody where the PMS does not tell, or not now: the conflict stands all the same.
    [[nodiscard]] std::optional<contract::Changer> changerOf(const DispatchWork &work, const domain::Record &pms, std::stop_token stop);
    /// The other provider that the place of a new visit brings; empty: none.
    [[nodiscard]] domain::Result<QString> secondaryOf(const domain::Wish &wish);
    [[nodiscard]] domain::Instant sendingAt(const DispatchFresh::Seen &seen) const;

    Tools m_tools;
    DispatchLedger &m_ledger;
    DispatchOutcome &m_outcome;
    DispatchFresh m_fresh;
};

} // namespace articulator::engine
