// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QByteArray>

#include "domain/result.h"

/// RFC 6962 hashes over the audit entries: leaf = SHA-256(0x00 ‖ entry), node = SHA-256(0x01 ‖ left ‖ right), empty tree = SHA-256("").
namespace articulator::domain {

using Digest = QByteArray; ///< 32 bytes

[[nodiscard]] Digest leafHash(QByteArrayView entry);
[[nodiscard]] Digest nodeHash(QByteArrayView left, QByteArrayView right);

/// Grows a Merkle tree in O(log n) memory: holds the roots of the complete subtrees, largest first.
class MerkleTree {
public:
    MerkleTree() = default;
    /// Resumes from stored frontier digests; Integrity where their count does not fit the size.
    [[nodiscard]] static Result<MerkleTree> resume(qint64 size, const std::vector<Digest> &frontier);
    void append(const Digest &leaf);
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] Digest root() const;
    [[nodiscard]] const std::vector<Digest> &frontier() const { return m_frontier; }

private:
    qint64 m_size = 0;
    std::vector<Digest> m_frontier;
};

} // namespace articulator::domain
