// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "engine/writerthread.h"
#include "warehouse/writes.h"

namespace articulator::engine {

/// Makes the steps of a clinic's writes durable, each in one job of the writer's thread: its audit entry, then the row with its event. Lives on
/// the clinic's thread.
class DispatchLedger {
public:
    DispatchLedger(const QString &clinic, WriterThread &writer, std::shared_ptr<const domain::Clock> clock);

    /// Leases of engines before this one end; whoever holds the engine's lock knows that they are dead.
    [[nodiscard]] domain::Result<> takeOver();
    [[nodiscard]] domain::Result<std::optional<warehouse::WriteRow>> lease();
    /// Audits that the write is opened for sending or looking up.
    [[nodiscard]] domain::Result<domain::AuditTicket> ticketFor(const warehouse::WriteRow &row);
    /// The first of the clinic's writes that this one has to wait for.
    [[nodiscard]] domain::Result<std::optional<warehouse::WriteRow>> blockerOf(const warehouse::WriteRow &row);

    /// What is told with a step. Without an action nothing is audited, without a text it makes no event.
    struct Telling {
        const char *action = nullptr; ///< "write.sent"
        QString text;
    };
    /// A step of a write that nothing was sent of since it was read: Busy "write-moved" where a person was sooner, then nothing happened.
    /// Raises the row's revision.
    [[nodiscard]] domain::Result<> step(warehouse::WriteRow &row, const Telling &telling);
    /// The lease ends with the step.
    [[nodiscard]] domain::Result<> release(warehouse::WriteRow &row, const Telling &telling);
    /// release, and what the write took back is settled with it.
    [[nodiscard]] domain::Result<> applied(warehouse::WriteRow &row, const Telling &telling);
    /// release, with what stands against the write.
    [[nodiscard]] domain::Result<> conflict(warehouse::WriteRow &row, const warehouse::ConflictRow &clash, const Telling &telling);
    /// Those past their time that were never sent become expired. How many.
    [[nodiscard]] domain::Result<int> expire();
    /// The writing side of the clinic is known to be in order now.
    void keepAsOf();

private:
    [[nodiscard]] domain::Result<> advance(warehouse::Warehouse &warehouse, const warehouse::WriteRow &row, const Telling &telling) const;
    [[nodiscard]] domain::AuditEntry entry(const warehouse::WriteRow &row, const char *action, const QString &note) const;

    QString m_clinic;
    QString m_worker;
    WriterThread &m_writer;
    std::shared_ptr<const domain::Clock> m_clock;
    domain::Instant m_asOf{};
};

} // namespace articulator::engine
