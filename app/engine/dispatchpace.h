// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include <QtGlobal>

#include "engine/backoff.h"

namespace articulator::engine {

/// When a clinic's writes are tried, looked up or left alone again. Counts in memory: after a restart every count begins anew, which only makes
/// the first tries come sooner.
class DispatchPace {
public:
    explicit DispatchPace(Chance chance);

    /// A failure that may pass, of one write: the pause until it is tried again.
    [[nodiscard]] std::chrono::milliseconds retryPause(qint64 write);
    /// So many failures that may pass that a person has to look at it.
    [[nodiscard]] bool isSpent(qint64 write) const;
    /// The pause before the next look-up of one write: short at first, because most effects show at once; from the sixth on three minutes.
    [[nodiscard]] std::chrono::milliseconds lookUpPause(qint64 write);
    /// It is known not to have arrived: the next look-ups are about another sending.
    void lookedUp(qint64 write) { m_lookUps.erase(write); }
    /// The write came to an end.
    void forget(qint64 write);

    /// The PMS does not answer at all: nothing is sent for so long. Does not count against any write.
    [[nodiscard]] std::chrono::milliseconds holdPause() { return m_hold.failed(); }
    void answered() { m_hold.succeeded(); }

private:
    Chance m_chance;
    Backoff m_hold;
    std::map<qint64, Backoff> m_retries;
    std::map<qint64, std::size_t> m_lookUps;
};

} // namespace articulator::engine
