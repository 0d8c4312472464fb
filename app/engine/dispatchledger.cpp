// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/dispatchledger.h"

#include <algorithm>

#include <QUuid>

#include "domain/change.h"
#include "engine/compensation.h"
#include "engine/dispatchqueue.h"

namespace articulator::engine {

using namespace std::chrono_literals;
using domain::Error;
using domain::fail;
using domain::Result;
using domain::WriteState;
using warehouse::Warehouse;
using warehouse::WriteRow;

namespace {

/// Longer than every call of a push may take together; a dead engine's leases end with its lock, not by this.
constexpr auto leaseLength = 15min;
constexpr auto asOfEvery = 20s;

void endLease(WriteRow &row)
{
    row.leasedBy.clear();
    row.leasedUntil.reset();
}

} // namespace

DispatchLedger::DispatchLedger(const QString &clinic, WriterThread &writer, std::shared_ptr<const domain::Clock> clock)
    : m_clinic(clinic), m_worker(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_writer(writer), m_clock(std::move(clock))
{
}

Result<> DispatchLedger::takeOver()
{
    return m_writer.ask<void>([this](Warehouse &warehouse) { return warehouse.writes().releaseLeases(m_clinic); });
}

Result<std::optional<WriteRow>> DispatchLedger::lease()
{
    return m_writer.ask<std::optional<WriteRow>>(
        [this](Warehouse &warehouse) { return warehouse.writes().lease(m_clinic, m_worker, m_clock->now(), leaseLength); });
}

Result<domain::AuditTicket> DispatchLedger::ticketFor(const WriteRow &row)
{
    const bool isOpen = row.state == WriteState::Sending || row.state == WriteState::Unknown;
    return m_writer.ask<domain::AuditTicket>([this, &row, isOpen](Warehouse &warehouse) {
        return warehouse.audit().append(entry(row, isOpen ? "write.look-up" : "write.check", {}));
    });
}

Result<std::optional<WriteRow>> DispatchLedger::blockerOf(const WriteRow &row)
{
    return m_writer.ask<std::optional<WriteRow>>([this, &row](Warehouse &warehouse) -> Result<std::optional<WriteRow>> {
        for (const WriteState state : {WriteState::Sending, WriteState::Unknown, WriteState::Retrying}) {
            warehouse::WriteQuery query;
            query.clinic = m_clinic;
            query.state = state;
            query.withSealed = false;
            Result<std::vector<WriteRow>> others = warehouse.writes().list(query);
            if (!others)
                return fail(others.error());
            const auto found = std::find_if(others->begin(), others->end(), [&](const WriteRow &other) { return waitsFor(row, other); });
            if (found != others->end())
                return *found;
        }
        return std::nullopt;
    });
}

Result<> DispatchLedger::advance(Warehouse &warehouse, const WriteRow &row, const Telling &telling) const
{
    // All changes pass this thread, so what stands now still stands when the row is stored, and no entry tells of a step that was not made.
    const Result<WriteRow> held = warehouse.writes().find(row.number);
    if (!held)
        return fail(held.error());
    if (held->revision != row.revision)
        return fail(Error::Kind::Busy, "write-moved", QStringLiteral("w-%1 was changed by somebody else.").arg(row.number));
    if (telling.action) {
        const auto audited = warehouse.audit().append(entry(row, telling.action, QString::fromLatin1(row.reasonCode)));
        if (!audited)
            return fail(audited.error());
    }
    std::optional<warehouse::WriteEvent> event;
    if (!telling.text.isEmpty())
        event = warehouse::WriteEvent{m_clock->now(), row.state, QStringLiteral("engine"), telling.text};
    return warehouse.writes().advance(row, event);
}

Result<> DispatchLedger::step(WriteRow &row, const Telling &telling)
{
    const Result<> done =
        m_writer.ask<void>([this, &row, &telling](Warehouse &warehouse) { return advance(warehouse, row, telling); });
    if (done)
        ++row.revision;
    return done;
}

Result<> DispatchLedger::release(WriteRow &row, const Telling &telling)
{
    endLease(row);
    return step(row, telling);
}

Result<> DispatchLedger::applied(WriteRow &row, const Telling &telling)
{
    endLease(row);
    return m_writer.ask<void>([this, &row, &telling](Warehouse &warehouse) {
        return warehouse.writes().together([&]() -> Result<> {
            if (const Result<> done = advance(warehouse, row, telling); !done)
                return done;
            ++row.revision;
            return settleCompensation(warehouse, row, m_clock->now());
        });
    });
}

Result<> DispatchLedger::conflict(WriteRow &row, const warehouse::ConflictRow &clash, const Telling &telling)
{
    endLease(row);
    return m_writer.ask<void>([this, &row, &clash, &telling](Warehouse &warehouse) {
        return warehouse.writes().together([&]() -> Result<> {
            if (const Result<qint64> added = warehouse.conflicts().add(clash); !added)
                return fail(added.error());
            return advance(warehouse, row, telling);
        });
    });
}

Result<int> DispatchLedger::expire()
{
    return m_writer.ask<int>([this](Warehouse &warehouse) -> Result<int> {
        Result<std::vector<WriteRow>> overdue = warehouse.writes().overdue(m_clinic, m_clock->now());
        if (!overdue)
            return fail(overdue.error());
        for (WriteRow &row : *overdue) {
            const Telling telling{"write.expired", QStringLiteral("Its time to be sent by ran out; it was not sent.")};
            row.state = WriteState::Expired;
            row.reasonCode = "expired";
            row.reasonText = telling.text;
            row.notBefore.reset();
            endLease(row);
            if (const Result<> done = advance(warehouse, row, telling); !done)
                return fail(done.error());
        }
        return int(overdue->size());
    });
}

void DispatchLedger::keepAsOf()
{
    const domain::Instant now = m_clock->now();
    if (now - m_asOf < asOfEvery)
        return;
    m_asOf = now;
    (void)m_writer.submit<void>([clinic = m_clinic, now](Warehouse &warehouse) {
        return warehouse.facts().set(clinic, {{QString::fromLatin1(domain::fact::writeAsOf), domain::toText(now)}});
    });
}

domain::AuditEntry DispatchLedger::entry(const WriteRow &row, const char *action, const QString &note) const
{
    domain::AuditEntry entry;
    entry.at = m_clock->now();
    entry.actor = QStringLiteral("worker");
    entry.action = QString::fromLatin1(action);
    entry.clinic = m_clinic;
    entry.record = QStringLiteral("write/w-%1").arg(row.number);
    entry.outcome = QStringLiteral("done");
    entry.note = note;
    return entry;
}

} // namespace articulator::engine
