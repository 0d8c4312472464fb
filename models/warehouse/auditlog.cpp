// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <atomic>
#include <chrono>
#include <cstring>

#include <QRandomGenerator>
#include <QtEndian>

#include "domain/merkle.h"
#include "warehouse/database.h"
#include "warehouse/sqlitefile.h"
#include "warehouse/sqlitestatement.h"
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

/// Names leaves wherever they lie, so that a crash between taking one in and taking it out of the inbox cannot count it twice. The first half grows:
/// names in order go into the end of an index, random ones all over it.
class LeafNames {
public:
    explicit LeafNames(std::size_t count) : m_random(2 * count)
    {
        static std::atomic<quint64> next = quint64(std::chrono::system_clock::now().time_since_epoch().count());
        m_next = next.fetch_add(count);
        QRandomGenerator::system()->fillRange(m_random.data(), qsizetype(m_random.size()));
    }
    [[nodiscard]] QByteArray take()
    {
        QByteArray name(16, Qt::Uninitialized);
        qToBigEndian(m_next++, name.data());
        std::memcpy(name.data() + 8, m_random.data() + m_used, 8);
        m_used += 2;
        return name;
    }

private:
    std::vector<quint32> m_random;
    std::size_t m_used = 0;
    quint64 m_next = 0;
};

QByteArray insertText(Part part)
{
    return QByteArray("INSERT INTO ") + schemaName(part) + ".leaf (leaf_id, at, canonical) VALUES (?, ?, ?)";
}

/// Over the native handle: a group of a hundred entries is to cost little more than its sync.
Result<> insertEmbedded(Database &database, Part part, const std::vector<AuditEntry> &entries, const std::vector<QByteArray> &canonicals)
{
    SqliteStatement put(sqlitefile::handle(database.connection(part)), part, insertText(part).constData());
    LeafNames names(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QByteArray id = names.take();
        put.blob(1, id);
        put.integer(2, domain::toEpochMs(entries[i].at));
        put.blob(3, canonicals[i]);
        if (auto done = put.run(); !done)
            return done;
    }
    return {};
}

Result<> insertShared(Database &database, Part part, const std::vector<AuditEntry> &entries, const std::vector<QByteArray> &canonicals)
{
    Statement put(database, part, QString::fromLatin1(insertText(part)));
    LeafNames names(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (auto done = put.bind(names.take()).bind(entries[i].at).bind(canonicals[i]).run(); !done)
            return done;
    }
    return {};
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
    auto tickets = appendTogether({entry});
    return tickets ? Result<AuditTicket>(tickets->front()) : fail(tickets.error());
}

Result<> AuditLog::appendAll(const std::vector<AuditEntry> &entries)
{
    auto kept = keepLeaves(entries);
    return kept ? Result<>() : fail(kept.error());
}

Result<std::vector<AuditTicket>> AuditLog::appendTogether(const std::vector<AuditEntry> &entries)
{
    const auto kept = keepLeaves(entries);
    if (!kept)
        return fail(kept.error());
    std::vector<AuditTicket> tickets;
    tickets.reserve(entries.size());
    for (const QByteArray &canonical : *kept)
        tickets.push_back(issue(domain::leafHash(canonical)));
    return tickets;
}

Result<std::vector<QByteArray>> AuditLog::keepLeaves(const std::vector<AuditEntry> &entries)
{
    const Part part = m_database.isEngine() ? Part::Audit : Part::Inbox;
    std::vector<QByteArray> canonicals;
    canonicals.reserve(entries.size());
    for (const AuditEntry &entry : entries)
        canonicals.push_back(canonicalBytes(entry));
    auto done = writing(m_database, part, [&] {
        return m_database.isShared() ? insertShared(m_database, part, entries, canonicals)
                                     : insertEmbedded(m_database, part, entries, canonicals);
    });
    return done ? Result<std::vector<QByteArray>>(std::move(canonicals)) : fail(done.error());
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
