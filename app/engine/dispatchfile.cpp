// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/dispatchfile.h"

#include <QJsonDocument>

#include "domain/recordstored.h"
#include "domain/wishjson.h"
#include "warehouse/writeplace.h"

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::Record;
using domain::Result;
using L = QLatin1String;

namespace {

Result<std::optional<Record>> recordIn(const QJsonObject &document, L member)
{
    if (!document.contains(member))
        return std::nullopt;
    Result<Record> record = domain::fromStored(document.value(member).toObject());
    return record ? Result<std::optional<Record>>(std::move(*record)) : fail(record.error());
}

} // namespace

Result<DispatchFile> DispatchFile::open(const warehouse::WriteRow &row, vault::ClinicCipher &cipher, const domain::AuditTicket &ticket)
{
    const Result<QByteArray> plain = cipher.open(ticket, warehouse::writePlace(row), row.sealed);
    if (!plain)
        return fail(plain.error());
    DispatchFile file;
    file.m_document = QJsonDocument::fromJson(*plain).object();
    Result<domain::Wish> wish = domain::parseWish(file.m_document.value(L("wish")).toObject());
    if (!wish)
        return fail(Error::Kind::Integrity, "bad-write", QStringLiteral("The stored wish cannot be read: %1").arg(wish.error().detail));
    file.m_wish = std::move(*wish);
    Result<std::optional<Record>> base = recordIn(file.m_document, L("base"));
    if (!base)
        return fail(base.error());
    file.m_base = std::move(*base);
    return file;
}

void DispatchFile::keepOrder(const contract::PushOrder &order)
{
    QJsonObject sent{{L("pattern"), order.pattern}, {L("secondaryProvider"), order.secondaryProvider}};
    if (order.wish.visit.provider)
        sent.insert(L("provider"), *order.wish.visit.provider);
    if (order.before)
        sent.insert(L("before"), domain::toStored(*order.before));
    m_document.insert(L("order"), sent);
}

Result<contract::PushOrder> DispatchFile::order(const warehouse::WriteRow &row) const
{
    const QJsonObject sent = m_document.value(L("order")).toObject();
    Result<std::optional<Record>> before = recordIn(sent, L("before"));
    if (!before)
        return fail(before.error());
    contract::PushOrder order;
    order.wish = m_wish;
    if (sent.contains(L("provider")))
        order.wish.visit.provider = sent.value(L("provider")).toString();
    order.pattern = sent.value(L("pattern")).toString();
    order.secondaryProvider = sent.value(L("secondaryProvider")).toString();
    order.before = std::move(*before);
    order.sendingAt = row.sendingAt.value_or(row.requestedAt);
    order.attempt = row.tries;
    return order;
}

void DispatchFile::keepProof(const Record &readBack)
{
    m_document.insert(L("proof"), domain::toStored(readBack));
}

void DispatchFile::seal(warehouse::WriteRow &row, vault::ClinicCipher &cipher) const
{
    ++row.sealedVersion;
    row.sealed = cipher.seal(warehouse::writePlace(row), QJsonDocument(m_document).toJson(QJsonDocument::Compact));
}

} // namespace articulator::engine
