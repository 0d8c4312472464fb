// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/merkle.h"

#include <bit>

#include <QCryptographicHash>

namespace articulator::domain {

namespace {

Digest hashOf(char prefix, QByteArrayView first, QByteArrayView second = {})
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(&prefix, 1));
    hash.addData(first);
    if (!second.isEmpty())
        hash.addData(second);
    return hash.result();
}

} // namespace

Digest leafHash(QByteArrayView entry) { return hashOf('\0', entry); }
Digest nodeHash(QByteArrayView left, QByteArrayView right) { return hashOf('\1', left, right); }

Result<MerkleTree> MerkleTree::resume(qint64 size, const std::vector<Digest> &frontier)
{
    if (size < 0 || std::size_t(std::popcount(quint64(size))) != frontier.size())
        return fail(Error::Kind::Integrity, "audit-frontier", QStringLiteral("The audit tree's stored frontier does not fit its size."));
    MerkleTree tree;
    tree.m_size = size;
    tree.m_frontier = frontier;
    return tree;
}

void MerkleTree::append(const Digest &leaf)
{
    Digest node = leaf;
    // Every trailing one bit of the size is a complete subtree that the new leaf completes further.
    for (quint64 size = quint64(m_size); size & 1; size >>= 1) {
        node = nodeHash(m_frontier.back(), node);
        m_frontier.pop_back();
    }
    m_frontier.push_back(node);
    ++m_size;
}

Digest MerkleTree::root() const
{
    if (m_frontier.empty())
        return QCryptographicHash::hash(QByteArray(), QCryptographicHash::Sha256);
    Digest node = m_frontier.back();
    for (auto it = m_frontier.rbegin() + 1; it != m_frontier.rend(); ++it)
        node = nodeHash(*it, node);
    return node;
}

} // namespace articulator::domain
