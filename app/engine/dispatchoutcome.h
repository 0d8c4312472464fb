// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/dispatchfile.h"
#include "engine/dispatchfresh.h"
#include "engine/dispatchledger.h"
#include "engine/dispatchpace.h"

namespace articulator::engine {

/// What becomes of a write: every end of a check, a push or a look-up as one durable step, told so that people understand it. Lives on the
/// clinic's thread.
class DispatchOutcome {
public:
    DispatchOutcome(DispatchLedger &ledger, vault::ClinicCipher &cipher, std::shared_ptr<const domain::Clock> clock, Chance chance);

    /// The end of a push; what was read back goes into the copy first.
    [[nodiscard]] domain::Result<> pushed(DispatchWork &work, contract::Pushed pushed, DispatchFresh &fresh);
    /// The end of a look-up, of a write that was perhaps sent.
    [[nodiscard]] domain::Result<> lookedUp(DispatchWork &work, contract::Pushed pushed, DispatchFresh &fresh);
    /// Nothing was sent, because it could not even be checked.
    [[nodiscard]] domain::Result<> unchecked(warehouse::WriteRow &row, const domain::Error &error);
    /// The record is another than the one it was based on.
    [[nodiscard]] domain::Result<> clashed(DispatchWork &work, const domain::Record &pms, const std::optional<contract::Changer> &changer);
    [[nodiscard]] domain::Result<> windowGone(warehouse::WriteRow &row, const domain::Error &why);
    [[nodiscard]] domain::Result<> failed(warehouse::WriteRow &row, const domain::Error &why);
    /// Stays as it is until the other one is out of the way.
    [[nodiscard]] domain::Result<> waitFor(warehouse::WriteRow &row, const warehouse::WriteRow &other);

    /// Until when nothing is sent, because the PMS does not answer.
    [[nodiscard]] domain::Instant heldUntil() const { return m_heldUntil; }

private:
    [[nodiscard]] domain::Result<> ended(DispatchWork &work, contract::Pushed pushed, DispatchFresh &fresh);
    [[nodiscard]] domain::Result<> proven(DispatchWork &work, contract::Pushed pushed, DispatchFresh &fresh);
    [[nodiscard]] domain::Result<> unclear(warehouse::WriteRow &row, const domain::Error &error);
    [[nodiscard]] domain::Result<> retry(warehouse::WriteRow &row, const domain::Error &error);
    [[nodiscard]] domain::Result<> sendAgain(warehouse::WriteRow &row);
    /// The step in which the write comes to stand in that state, for that reason.
    [[nodiscard]] domain::Result<> stand(warehouse::WriteRow &row, domain::WriteState state, const domain::Error &why, DispatchLedger::Telling telling);
    void holdAll();
    [[nodiscard]] domain::Instant now() const { return m_clock->now(); }

    DispatchLedger &m_ledger;
    vault::ClinicCipher &m_cipher;
    std::shared_ptr<const domain::Clock> m_clock;
    DispatchPace m_pace;
    domain::Instant m_heldUntil{};
};

} // namespace articulator::engine
