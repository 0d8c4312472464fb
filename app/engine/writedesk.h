// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/writestate.h"
#include "engine/writeintake.h"

namespace articulator::engine {

/// What came of a decision about one write.
struct Decided {
    warehouse::WriteRow row;
    qint64 queued = 0; ///< number of the compensating write that an undo made
};

/// Decisions of people about one clinic's queue. Each is stored with its history before it is answered.
class WriteDesk {
public:
    explicit WriteDesk(WriteContext &context) : m_context(context) { }

    /// `note` is a remark of an approval, or the reason of a rejection. Refused with a sentence for people where state, rules, book or record say no; then the write
    /// stands where that left it.
    [[nodiscard]] domain::Result<Decided> decide(domain::WriteAction action, qint64 number, const QString &note);

private:
    [[nodiscard]] domain::Result<Decided> approve(warehouse::WriteRow row, const QString &note);
    [[nodiscard]] domain::Result<Decided> retry(warehouse::WriteRow row, domain::WriteState to);
    [[nodiscard]] domain::Result<Decided> undo(warehouse::WriteRow row);
    [[nodiscard]] domain::Result<Decided> takeBack(warehouse::WriteRow row);
    /// Expired, changed in the PMS or without room: stores that and refuses.
    [[nodiscard]] domain::Result<> checkStillGood(warehouse::WriteRow &row);
    [[nodiscard]] domain::Result<> checkBase(warehouse::WriteRow &row, const domain::Wish &wish, const warehouse::StoredRecord &target);
    [[nodiscard]] domain::Result<Decided> moved(warehouse::WriteRow row, domain::WriteState to, const QString &text);
    void putApproved(warehouse::WriteRow &row) const;

    WriteContext &m_context;
};

} // namespace articulator::engine
