// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

#include "warehouse/stores.h"

namespace articulator::warehouse {

/// Gathers audit entries of many threads and makes them durable with one sync: a sync costs hundreds of times what an entry does. Any thread adds;
/// the thread that owns the audit log flushes; every answer comes after its sync.
class AuditGroup {
public:
    using Answer = std::function<void(const domain::Result<domain::AuditTicket> &)>;

    /// `answer` is called on the flushing thread and may add again.
    void add(domain::AuditEntry entry, Answer answer);
    /// Waits until the entry is durable. Never on the thread that flushes.
    [[nodiscard]] domain::Result<domain::AuditTicket> append(domain::AuditEntry entry);
    /// Makes durable what is there, waiting at most `patience` for a first entry. Returns how many.
    int flush(AuditLog &log, std::chrono::milliseconds patience);

private:
    struct Waiting {
        std::vector<domain::AuditEntry> entries;
        std::vector<Answer> answers;
    };

    std::mutex m_mutex;
    std::condition_variable m_something;
    Waiting m_waiting;
};

} // namespace articulator::warehouse
