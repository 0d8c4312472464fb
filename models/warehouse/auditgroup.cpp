// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/auditgroup.h"

#include <future>

namespace articulator::warehouse {

using domain::AuditEntry;
using domain::AuditTicket;
using domain::fail;
using domain::Result;

void AuditGroup::add(AuditEntry entry, Answer answer)
{
    {
        const std::lock_guard guard(m_mutex);
        m_waiting.entries.push_back(std::move(entry));
        m_waiting.answers.push_back(std::move(answer));
    }
    m_something.notify_one();
}

Result<AuditTicket> AuditGroup::append(AuditEntry entry)
{
    std::promise<Result<AuditTicket>> promise;
    add(std::move(entry), [&](const Result<AuditTicket> &ticket) { promise.set_value(ticket); });
    return promise.get_future().get();
}

int AuditGroup::flush(AuditLog &log, std::chrono::milliseconds patience)
{
    Waiting taken;
    {
        std::unique_lock guard(m_mutex);
        m_something.wait_for(guard, patience, [this] { return !m_waiting.entries.empty(); });
        std::swap(taken, m_waiting);
    }
    if (taken.entries.empty())
        return 0;
    const auto tickets = log.appendTogether(taken.entries);
    for (std::size_t i = 0; i < taken.answers.size(); ++i)
        taken.answers[i](tickets ? Result<AuditTicket>((*tickets)[i]) : fail(tickets.error()));
    return int(taken.entries.size());
}

} // namespace articulator::warehouse
