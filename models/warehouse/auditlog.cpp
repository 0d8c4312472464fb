// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>

#include "domain/merkle.h"
#include "warehouse/database.h"
#include "warehouse/statement.h"
#include "warehouse/stores.h"
#include "warehouse/transaction.h"

namespace articulator::warehouse {

using domain::AuditEntry;
using domain::AuditTicket;
using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Names a leaf wherever it lies, so that a crash between taking it in and taking it out of the inbox cannot count it twice.
QByteArray newLeafId()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words);
}

bool fits(const AuditEntry &entry, const AuditFilter &filter)
{
    return (filter.actor.isEmpty() || entry.actor == filter.actor) && (filter.action.isEmpty() || entry.action == filter.action)
        && (filter.record.isEmpty() || entry.record == filter.record) && (!filter.from || entry.at >= *filter.from)
        && (!filter.until || entry.at < *filter.until);
}

} // namespace

Result<AuditTicket> AuditLog::append(const AuditEntry &entry)
{
    if (auto done = appendAll({entry}); !done)
        return fail(done.error());
    return issue(domain::leafHash(canonicalBytes(entry)));
}

Result<> AuditLog::appendAll(const std::vector<AuditEntry> &entries)
{
    const Part part = m_database.isEngine() ? Part::Audit : Part::Inbox;
    return writing(m_database, part, [&]() -> Result<> {
        Statement put(m_database, part,
                      part == Part::Audit ? u"INSERT INTO audit.leaf (leaf_id, at, canonical) VALUES (?, ?, ?)"_s
                                          : u"INSERT INTO inbox.leaf (leaf_id, at, canonical) VALUES (?, ?, ?)"_s);
        for (const AuditEntry &entry : entries) {
            if (auto done = put.bind(newLeafId()).bind(entry.at).bind(canonicalBytes(entry)).run(); !done)
                return done;
        }
        return {};
    });
}

Result<std::vector<AuditRow>> AuditLog::list(const AuditFilter &filter)
{
    std::vector<AuditRow> rows;
    std::optional<qint64> unreadable;
    auto read = Statement(m_database, Part::Audit, u"SELECT n, canonical, hash FROM audit.entry ORDER BY n"_s)
                    .each([&](const Statement &row) {
                        auto entry = domain::parseCanonical(row.bytes(1));
                        if (!entry && !unreadable)
                            unreadable = row.integer(0);
                        const bool room = filter.limit <= 0 || rows.size() < std::size_t(filter.limit);
                        if (entry && room && fits(*entry, filter))
                            rows.push_back({row.integer(0), std::move(*entry), row.bytes(2)});
                    });
    if (!read)
        return fail(read.error());
    if (unreadable)
        return fail(Error::Kind::Integrity, "audit-damaged", u"audit entry %1 cannot be read: run audit verify"_s.arg(*unreadable));
    return rows;
}

} // namespace articulator::warehouse
