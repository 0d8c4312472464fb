// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QtGlobal>

#include "domain/instant.h"

namespace articulator::ui {

/// When people who may approve are told of new writes: once for a batch, and never while they look at the window. Time comes from outside.
class ApproverNews {
public:
    struct Sight {
        qint64 awaiting = 0;     ///< of all clinics, now
        bool isWatched = false;  ///< the window is the active one
        bool mayApprove = false;
    };
    /// How many are new, when it is time to tell; absent: there is nothing to tell now.
    [[nodiscard]] std::optional<qint64> take(const Sight &sight, domain::Instant now);
    /// Somebody else sits here.
    void forget() { *this = {}; }

private:
    qint64 m_known = 0;  ///< seen, or told already
    qint64 m_last = 0;   ///< of the last sight
    std::optional<domain::Instant> m_since; ///< new ones are there since
    std::optional<domain::Instant> m_told;
};

} // namespace articulator::ui
