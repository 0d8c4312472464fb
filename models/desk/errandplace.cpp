// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/errandplace.h"

namespace articulator::desk {

using domain::fail;
using domain::Result;

domain::AuditEntry ErrandPlace::entry(const QByteArray &action, const QString &clinic, const QString &record) const
{
    domain::AuditEntry entry;
    entry.at = now;
    entry.actor = actor;
    entry.action = QString::fromLatin1(action);
    entry.clinic = clinic;
    entry.record = record;
    entry.outcome = QStringLiteral("done");
    return entry;
}

Result<> ErrandPlace::allow(const QByteArray &action, const QString &clinic, const QString &record) const
{
    const Result<> allowed = domain::checkAllowed(vault.roleOf(actor), action);
    if (allowed)
        return {};
    domain::AuditEntry refusal = entry(action, clinic, record);
    refusal.outcome = QStringLiteral("refused");
    refusal.note = QString::fromLatin1(allowed.error().code);
    const Result<domain::AuditTicket> noted = warehouse.audit().append(refusal);
    return noted ? allowed : fail(noted.error());
}

Result<domain::AuditTicket> ErrandPlace::note(const QByteArray &action, const QString &clinic, const QString &record, const QString &words) const
{
    domain::AuditEntry done = entry(action, clinic, record);
    done.note = words;
    return warehouse.audit().append(done);
}

} // namespace articulator::desk
