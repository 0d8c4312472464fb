// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/dispatcher.h"

#include <algorithm>

namespace articulator::engine {

using namespace std::chrono_literals;
using domain::Error;
using domain::fail;
using domain::Instant;
using domain::Result;
using domain::WriteState;
using warehouse::WriteRow;

namespace {

constexpr auto sweepEvery = 5s;
/// Whoever changes the queue says so; this only catches what was not said.
constexpr auto lookEvery = 2s;
/// The warehouse did not take a step; it is not asked without pause.
constexpr auto afterTrouble = 5s;

} // namespace

Result<std::unique_ptr<Dispatcher>> Dispatcher::open(Tools tools)
{
    Result<std::unique_ptr<warehouse::Warehouse>> reader = warehouse::Warehouse::open(tools.location, warehouse::Access::ReadOnly);
    if (!reader)
        return fail(reader.error());
    return std::unique_ptr<Dispatcher>(new Dispatcher(std::move(tools), std::move(*reader)));
}

Dispatcher::Dispatcher(Tools tools, std::unique_ptr<warehouse::Warehouse> reader)
    : m_tools(std::move(tools)), m_reader(std::move(reader)), m_ledger(m_tools.clinic, m_tools.writer, m_tools.clock),
      m_outcome(m_ledger, m_tools.cipher, m_tools.clock, m_tools.chance)
{
    if (contract::Writer *pms = m_tools.adapter.writer()) {
        DispatchFresh fresh({m_tools.clinic, m_tools.zone, *pms, m_tools.mirror, m_tools.cipher, m_tools.writer, *m_reader, m_tools.pmsNow});
        m_sender.emplace(DispatchSender::Tools{m_tools.clinic, *pms, m_tools.cipher, *m_reader, m_tools.clock, m_tools.pmsNow}, m_ledger,
                         m_outcome, std::move(fresh));
    }
}

void Dispatcher::writesMoved()
{
    m_dueAt = std::max(now(), m_outcome.heldUntil());
}

bool Dispatcher::step(std::stop_token stop)
{
    if (now() < m_dueAt)
        return false;
    const Result<bool> worked = workOnNext(std::move(stop));
    if (worked)
        return *worked;
    // Somebody changed the write in the meantime: what stands now is looked at anew.
    m_dueAt = worked.error().code == "write-moved" ? now() : now() + afterTrouble;
    return true;
}

Result<bool> Dispatcher::workOnNext(std::stop_token stop)
{
    if (const Result<> ready = prepare(); !ready)
        return fail(ready.error());
    const Result<std::optional<Instant>> due = m_reader->writes().nextDue(m_tools.clinic);
    if (!due)
        return fail(due.error());
    if (!*due || **due > now()) {
        rest(*due);
        return false;
    }
    Result<std::optional<WriteRow>> row = m_ledger.lease();
    if (!row)
        return fail(row.error());
    if (!*row) {
        rest(std::nullopt);
        return false;
    }
    if (const Result<> worked = work(std::move(**row), std::move(stop)); !worked)
        return fail(worked.error());
    m_dueAt = std::max(now(), m_outcome.heldUntil());
    return true;
}

Result<> Dispatcher::prepare()
{
    if (!m_tookOver) {
        if (const Result<> taken = m_ledger.takeOver(); !taken)
            return taken;
        m_tookOver = true;
    }
    if (now() < m_sweepAt)
        return {};
    const Result<int> expired = m_ledger.expire();
    if (!expired)
        return fail(expired.error());
    m_sweepAt = now() + sweepEvery;
    return {};
}

Result<> Dispatcher::work(WriteRow row, std::stop_token stop)
{
    const bool wasSent = row.state == WriteState::Sending || row.state == WriteState::Unknown;
    if (!m_sender)
        return m_outcome.failed(row, {Error::Kind::Unsupported, "reads-only", QStringLiteral("The clinic's adapter does not write.")});
    if (!wasSent) {
        const Result<std::optional<WriteRow>> other = m_ledger.blockerOf(row);
        if (!other)
            return fail(other.error());
        if (*other)
            return m_outcome.waitFor(row, **other);
    }
    const Result<domain::AuditTicket> ticket = m_ledger.ticketFor(row);
    if (!ticket)
        return fail(ticket.error());
    Result<DispatchFile> file = DispatchFile::open(row, m_tools.cipher, *ticket);
    if (!file)
        return m_outcome.failed(row, file.error());
    DispatchWork work{std::move(row), std::move(*file)};
    return wasSent ? m_sender->lookUp(work, std::move(stop)) : m_sender->send(work, std::move(stop));
}

void Dispatcher::rest(std::optional<Instant> due)
{
    m_ledger.keepAsOf();
    m_dueAt = std::min(due.value_or(now() + lookEvery), now() + lookEvery);
    m_dueAt = std::max({m_dueAt, now() + 1ms, m_outcome.heldUntil()});
}

} // namespace articulator::engine
