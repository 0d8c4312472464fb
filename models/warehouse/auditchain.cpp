// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/auditchain.h"

namespace articulator::warehouse {

using domain::Digest;
using domain::Error;
using domain::fail;
using domain::Result;

namespace {

constexpr qsizetype digestSize = 32;

} // namespace

QByteArray chainAfter(QByteArrayView previous, QByteArrayView leafHash)
{
    return domain::nodeHash(previous, leafHash);
}

QByteArray chainStart()
{
    return QByteArray(digestSize, '\0');
}

QByteArray packFrontier(const domain::MerkleTree &tree)
{
    QByteArray packed;
    for (const Digest &digest : tree.frontier())
        packed += digest;
    return packed;
}

Result<domain::MerkleTree> unpackFrontier(qint64 size, const QByteArray &packed)
{
    if (packed.size() % digestSize != 0)
        return fail(Error::Kind::Integrity, "audit-damaged", QStringLiteral("a checkpoint of the audit log is damaged"));
    std::vector<Digest> frontier;
    for (qsizetype at = 0; at < packed.size(); at += digestSize)
        frontier.push_back(packed.mid(at, digestSize));
    return domain::MerkleTree::resume(size, frontier);
}

} // namespace articulator::warehouse
