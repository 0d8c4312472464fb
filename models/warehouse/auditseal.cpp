// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "warehouse/auditchain.h"
#include "warehouse/database.h"
#include "warehouse/statement.h"
#include "warehouse/stores.h"
#include "warehouse/topicbump.h"
#include "warehouse/transaction.h"

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Leaf {
    qint64 seq = 0;
    QByteArray id;
    qint64 at = 0;
    QByteArray canonical;
};

struct Tail {
    domain::MerkleTree tree;
    QByteArray chain = chainStart();
};

Result<std::vector<Leaf>> leavesOf(Database &database, Part part)
{
    std::vector<Leaf> leaves;
    auto read = Statement(database, part, u"SELECT seq, leaf_id, at, canonical FROM %1.leaf ORDER BY seq"_s.arg(QLatin1String(schemaName(part))))
                    .each([&](const Statement &row) { leaves.push_back({row.integer(0), row.bytes(1), row.integer(2), row.bytes(3)}); });
    return read ? Result<std::vector<Leaf>>(leaves) : fail(read.error());
}

Result<> forget(Database &database, Part part, const std::vector<Leaf> &leaves)
{
    Statement erase(database, part, u"DELETE FROM %1.leaf WHERE seq = ?"_s.arg(QLatin1String(schemaName(part))));
    for (const Leaf &leaf : leaves) {
        if (auto done = erase.bind(leaf.seq).run(); !done)
            return done;
    }
    return {};
}

/// Leaves of an inbox that a crash left behind after they had been taken in.
Result<> dropKnown(Database &database, std::vector<Leaf> &leaves)
{
    Statement ask(database, Part::Audit, u"SELECT 1 FROM audit.entry WHERE leaf_id = ?"_s);
    std::vector<Leaf> unknown;
    for (Leaf &leaf : leaves) {
        auto known = ask.bind(leaf.id).first([](const Statement &) { });
        if (!known)
            return fail(known.error());
        if (!*known)
            unknown.push_back(std::move(leaf));
    }
    leaves = std::move(unknown);
    return {};
}

Result<Tail> readTail(Database &database)
{
    Tail tail;
    qint64 size = 0;
    QByteArray frontier;
    auto read = Statement(database, Part::Audit, u"SELECT size, frontier FROM audit.checkpoint ORDER BY size DESC LIMIT 1"_s)
                    .first([&](const Statement &row) {
                        size = row.integer(0);
                        frontier = row.bytes(1);
                    });
    if (!read)
        return fail(read.error());
    auto tree = unpackFrontier(size, frontier);
    if (!tree)
        return fail(tree.error());
    tail.tree = std::move(*tree);
    qint64 last = -1;
    read = Statement(database, Part::Audit, u"SELECT n, chain FROM audit.entry ORDER BY n DESC LIMIT 1"_s)
               .first([&](const Statement &row) {
                   last = row.integer(0);
                   tail.chain = row.bytes(1);
               });
    if (!read)
        return fail(read.error());
    if (last + 1 != size)
        return fail(Error::Kind::Integrity, "audit-damaged", u"the audit log has %1 entries, its last checkpoint %2"_s.arg(last + 1).arg(size));
    return tail;
}

Result<> number(Database &database, const std::vector<Leaf> &leaves)
{
    auto tail = readTail(database);
    if (!tail)
        return fail(tail.error());
    Statement put(database, Part::Audit, u"INSERT INTO audit.entry (n, leaf_id, at, canonical, hash, chain) VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (const Leaf &leaf : leaves) {
        const QByteArray hash = domain::leafHash(leaf.canonical);
        tail->chain = chainAfter(tail->chain, hash);
        auto done = put.bind(tail->tree.size()).bind(leaf.id).bind(leaf.at).bind(leaf.canonical).bind(hash).bind(tail->chain).run();
        if (!done)
            return done;
        tail->tree.append(hash);
    }
    auto kept = Statement(database, Part::Audit, u"INSERT INTO audit.checkpoint (size, root, frontier, at) VALUES (?, ?, ?, ?)"_s)
                    .bind(tail->tree.size()).bind(tail->tree.root()).bind(packFrontier(tail->tree)).bind(leaves.back().at).run();
    return kept ? bumpTopic(database, Part::Audit, "audit") : kept;
}

} // namespace

Result<int> AuditLog::seal()
{
    if (auto writer = m_database.requireWriter(Part::Audit); !writer)
        return fail(writer.error());
    auto own = leavesOf(m_database, Part::Audit);
    auto others = leavesOf(m_database, Part::Inbox);
    if (!own || !others)
        return fail(own ? others.error() : own.error());
    if (own->empty() && others->empty())
        return 0;
    std::vector<Leaf> fresh = *others;
    auto sealed = writing(m_database, Part::Audit, [&]() -> Result<> {
        if (auto dropped = dropKnown(m_database, fresh); !dropped)
            return dropped;
        fresh.insert(fresh.end(), own->begin(), own->end());
        std::stable_sort(fresh.begin(), fresh.end(), [](const Leaf &a, const Leaf &b) { return a.at < b.at; });
        if (fresh.empty())
            return {};
        if (auto done = number(m_database, fresh); !done)
            return done;
        return forget(m_database, Part::Audit, *own);
    });
    if (!sealed)
        return fail(sealed.error());
    if (!others->empty()) {
        auto emptied = writing(m_database, Part::Inbox, [&] { return forget(m_database, Part::Inbox, *others); });
        if (!emptied)
            return fail(emptied.error());
    }
    return int(fresh.size());
}

} // namespace articulator::warehouse
