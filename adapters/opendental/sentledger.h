// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "contract/writing.h"

namespace articulator::opendental {

/// From when on a look-up that finds nothing proves that nothing will come any more: the server works on a request for at most 60 s (reference 2.5), counted
/// from the last byte that may be on its way. By the PMS's clock; in memory, because after a restart the dead process's bytes are at least as old as that.
class SentLedger final {
public:
    void sent(const QString &key, domain::Instant pmsClock) { m_sent[key] = pmsClock; }
    /// Nothing of it can be on its way any more.
    void settled(const QString &key) { m_sent.erase(key); }
    /// Of a later try of another process only the moment is known at which this process first looked for it: `now` where that is the first time.
    [[nodiscard]] domain::Instant quietFrom(const contract::PushOrder &order, domain::Instant now);

private:
    std::map<QString, domain::Instant> m_sent;
};

} // namespace articulator::opendental
