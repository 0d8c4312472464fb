// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctl/revealer.h"

namespace articulator::ctl {

namespace {

using domain::fail;
using domain::Result;

QString recordName(const warehouse::StoredRecord &stored)
{
    return domain::kindWord(domain::kindOf(stored.record.body)) + u'/' + stored.record.externalId;
}

/// One entry for each revealed record; the ticket comes with the last.
Result<domain::AuditTicket> ticketFor(Session &session, const QString &clinic, domain::RecordKind kind, Reading reading,
                                      const std::vector<QString> &names)
{
    if (reading == Reading::Masked)
        return session.audit(QStringLiteral("record.mask"), clinic, {}, QStringLiteral("%1 of kind %2").arg(names.size()).arg(domain::kindWord(kind)));
    const Result<warehouse::Warehouse *> reader = session.warehouse();
    if (!reader)
        return fail(reader.error());
    std::vector<domain::AuditEntry> entries;
    const domain::Instant now = domain::SystemClock().now();
    for (std::size_t i = 0; i + 1 < names.size(); ++i)
        entries.push_back({now, session.actor(), QStringLiteral("record.reveal"), clinic, names[i], QStringLiteral("done"), {}});
    if (const Result<> appended = (*reader)->audit().appendAll(entries); !appended)
        return fail(appended.error());
    return session.audit(QStringLiteral("record.reveal"), clinic, names.back());
}

} // namespace

Result<> openPhi(Session &session, const QString &clinic, domain::RecordKind kind, Reading reading, std::vector<warehouse::StoredRecord> &records)
{
    std::vector<QString> names;
    for (const warehouse::StoredRecord &stored : records) {
        if (!stored.sealed.isEmpty())
            names.push_back(recordName(stored));
    }
    if (names.empty())
        return {};
    if (reading == Reading::Revealed) {
        if (const Result<> allowed = session.allow("record.reveal", clinic, names.size() == 1 ? names.front() : QString()); !allowed)
            return allowed;
    }
    Result<vault::ClinicCipher> cipher = session.vault()->cipher(clinic);
    if (!cipher)
        return fail(cipher.error());
    const Result<domain::AuditTicket> ticket = ticketFor(session, clinic, kind, reading, names);
    if (!ticket)
        return fail(ticket.error());
    for (warehouse::StoredRecord &stored : records) {
        if (stored.sealed.isEmpty())
            continue;
        if (const Result<> opened = warehouse::RecordStore::reveal(stored, *cipher, *ticket); !opened)
            return opened;
    }
    return {};
}

} // namespace articulator::ctl
