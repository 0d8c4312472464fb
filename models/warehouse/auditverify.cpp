// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <map>

#include "warehouse/auditchain.h"
#include "warehouse/database.h"
#include "warehouse/statement.h"
#include "warehouse/stores.h"
#include "warehouse/transaction.h"

namespace articulator::warehouse {

using domain::Digest;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Walks the entries in order and remembers the first that does not fit.
class Walk {
public:
    Walk(std::map<qint64, Digest> checkpoints, QByteArray expected) :
        m_checkpoints(std::move(checkpoints)), m_expected(std::move(expected))
    {
        m_expectedMet = m_expected.isEmpty() || m_tree.root() == m_expected;
    }

    void take(const Statement &row)
    {
        ++m_entries;
        if (m_firstBad)
            return;
        const qint64 due = m_tree.size();
        const QByteArray canonical = row.bytes(2);
        const Digest hash = domain::leafHash(canonical);
        m_chain = chainAfter(m_chain, hash);
        const auto entry = domain::parseCanonical(canonical);
        if (row.integer(0) != due)
            accuse(due, row.integer(0) > due ? u"the entry is missing"_s : u"an entry was put in"_s);
        else if (hash != row.bytes(3))
            accuse(due, u"the entry was altered"_s);
        else if (m_chain != row.bytes(4))
            accuse(due, u"the entry does not follow from the ones before it"_s);
        else if (!entry || domain::toEpochMs(entry->at) != row.integer(1))
            accuse(due, u"the entry's columns do not fit its content"_s);
        else
            grow(hash);
    }

    [[nodiscard]] AuditVerdict verdict()
    {
        const qint64 promised = m_checkpoints.empty() ? 0 : m_checkpoints.rbegin()->first;
        if (!m_firstBad && promised > m_tree.size())
            accuse(m_tree.size(), u"the log was cut off: a checkpoint knows %1 entries"_s.arg(promised));
        if (!m_firstBad && promised < m_tree.size())
            accuse(promised, u"entries stand behind the last checkpoint"_s);
        AuditVerdict verdict;
        verdict.entries = m_entries;
        verdict.head = m_tree.root().toHex();
        verdict.firstBad = m_firstBad;
        verdict.reason = m_reason;
        if (!m_firstBad && !m_expectedMet)
            verdict.reason = u"no state of this log has the expected head"_s;
        verdict.ok = verdict.reason.isEmpty();
        return verdict;
    }

private:
    void accuse(qint64 n, const QString &reason)
    {
        m_firstBad = n;
        m_reason = reason;
    }

    void grow(const Digest &hash)
    {
        m_tree.append(hash);
        const auto checkpoint = m_checkpoints.find(m_tree.size());
        const bool due = checkpoint != m_checkpoints.end();
        const Digest root = due || !m_expectedMet ? m_tree.root() : Digest();
        if (!m_expectedMet && root == m_expected)
            m_expectedMet = true;
        if (due && root != checkpoint->second)
            accuse(m_lastGood, u"an entry between two checkpoints was altered"_s);
        else if (due)
            m_lastGood = m_tree.size();
    }

    std::map<qint64, Digest> m_checkpoints;
    QByteArray m_expected;
    bool m_expectedMet = false;
    domain::MerkleTree m_tree;
    QByteArray m_chain = chainStart();
    qint64 m_entries = 0;
    qint64 m_lastGood = 0;
    std::optional<qint64> m_firstBad;
    QString m_reason;
};

} // namespace

Result<AuditVerdict> AuditLog::verify(const QByteArray &expectedHead)
{
    auto transaction = Transaction::begin(m_database, Part::Audit, Transaction::Intent::Read);
    if (!transaction)
        return fail(transaction.error());
    std::map<qint64, Digest> checkpoints;
    auto read = Statement(m_database, Part::Audit, u"SELECT size, root FROM audit.checkpoint"_s)
                    .each([&](const Statement &row) { checkpoints.emplace(row.integer(0), row.bytes(1)); });
    if (!read)
        return fail(read.error());
    // A head that is no hex of 32 bytes is a head that no log has.
    const QByteArray expected = expectedHead.isEmpty() ? QByteArray() : QByteArray::fromHex(expectedHead).append(expectedHead.size() == 64 ? "" : "?");
    Walk walk(std::move(checkpoints), expected);
    read = Statement(m_database, Part::Audit, u"SELECT n, at, canonical, hash, chain FROM audit.entry ORDER BY n"_s)
               .each([&](const Statement &row) { walk.take(row); });
    if (!read)
        return fail(read.error());
    if (auto ended = transaction->commit(); !ended)
        return fail(ended.error());
    return walk.verdict();
}

} // namespace articulator::warehouse
