// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/sealedopener.h"

#include <QJsonDocument>

#include "desk/errandplace.h"

namespace articulator::desk {

using domain::fail;
using domain::Result;

domain::AuditEntry SealedOpener::entry(const QString &clinic, const QString &action, const QString &record) const
{
    return {domain::SystemClock().now(), m_actor, action, clinic, record, QStringLiteral("done"), {}};
}

Result<QJsonObject> SealedOpener::open(warehouse::Warehouse &warehouse, const QString &clinic, const vault::Place &place, const QByteArray &sealed,
                                       const QString &action, const QString &record) const
{
    const ErrandPlace here{warehouse, m_vault, m_actor, domain::SystemClock().now()};
    if (const Result<> allowed = here.allow(action.toLatin1(), clinic, record); !allowed)
        return fail(allowed.error());
    Result<vault::ClinicCipher> cipher = m_vault.cipher(clinic);
    if (!cipher)
        return fail(cipher.error());
    const Result<domain::AuditTicket> ticket = here.note(action.toLatin1(), clinic, record);
    if (!ticket)
        return fail(ticket.error());
    const Result<QByteArray> plain = cipher->open(*ticket, place, sealed);
    if (!plain)
        return fail(plain.error());
    return QJsonDocument::fromJson(*plain).object();
}

Result<> SealedOpener::openRecords(warehouse::Warehouse &warehouse, const QString &clinic, const QString &action,
                                   std::vector<warehouse::StoredRecord> &records) const
{
    std::vector<domain::AuditEntry> entries;
    for (const warehouse::StoredRecord &stored : records)
        entries.push_back(entry(clinic, action, domain::kindWord(domain::kindOf(stored.record.body)) + u'/' + stored.record.externalId));
    // Also where there is none: that a name is not there is told to nobody who may not ask.
    const ErrandPlace here{warehouse, m_vault, m_actor, domain::SystemClock().now()};
    if (const Result<> allowed = here.allow(action.toLatin1(), clinic, entries.empty() ? QString() : entries.front().record); !allowed)
        return allowed;
    if (entries.empty())
        return {};
    Result<vault::ClinicCipher> cipher = m_vault.cipher(clinic);
    if (!cipher)
        return fail(cipher.error());
    const Result<std::vector<domain::AuditTicket>> tickets = warehouse.audit().appendTogether(entries);
    if (!tickets)
        return fail(tickets.error());
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (records[i].sealed.isEmpty())
            continue;
        if (const Result<> opened = warehouse::RecordStore::reveal(records[i], *cipher, (*tickets)[i]); !opened)
            return opened;
    }
    return {};
}

} // namespace articulator::desk
