// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctl/auditsealing.h"

#include <condition_variable>
#include <mutex>

#include <QUuid>

namespace articulator::ctl {

namespace {

using domain::Error;
using domain::fail;
using domain::Result;

constexpr auto patience = std::chrono::seconds(10);
constexpr auto turn = std::chrono::milliseconds(100);

Result<> sealHere(const warehouse::Location &location)
{
    const auto writer = warehouse::Warehouse::open(location, warehouse::Access::Engine);
    if (!writer)
        return fail(writer.error());
    const auto count = (*writer)->audit().seal();
    return count ? Result<>() : fail(count.error());
}

/// The engine seals in order, so an entry of our own that is listed shows that all before it are.
Result<> waitForEngine(Session &session)
{
    const QString mark = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const domain::Instant begun = domain::SystemClock().now();
    if (const auto noted = session.audit(QStringLiteral("audit.read"), {}, {}, mark); !noted)
        return fail(noted.error());
    const Result<warehouse::Warehouse *> reader = session.warehouse();
    if (!reader)
        return fail(reader.error());
    warehouse::AuditFilter filter;
    filter.action = QStringLiteral("audit.read");
    filter.actor = session.actor();
    filter.from = begun;
    std::mutex mutex;
    std::condition_variable never;
    for (const auto until = std::chrono::steady_clock::now() + patience; std::chrono::steady_clock::now() < until;) {
        const auto rows = (*reader)->audit().list(filter);
        if (!rows)
            return fail(rows.error());
        for (const warehouse::AuditRow &row : *rows) {
            if (row.entry.note == mark)
                return {};
        }
        std::unique_lock hold(mutex);
        never.wait_for(hold, turn);
    }
    return fail(Error::Kind::TimedOut, "worker-silent", QStringLiteral("the worker did not seal the audit log in time"));
}

} // namespace

Result<> sealWaiting(Session &session)
{
    const Result<warehouse::EngineLock> lock = warehouse::EngineLock::acquire(session.location());
    if (lock)
        return sealHere(session.location());
    return lock.error().kind == Error::Kind::Busy ? waitForEngine(session) : fail(lock.error());
}

} // namespace articulator::ctl
