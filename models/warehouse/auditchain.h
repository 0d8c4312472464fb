// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/merkle.h"

namespace articulator::warehouse {

/// Links an entry to all before it, so that the first of several altered rows can be named; the tree alone would only tell that one of them is.
[[nodiscard]] QByteArray chainAfter(QByteArrayView previous, QByteArrayView leafHash);
/// What stands before the first entry.
[[nodiscard]] QByteArray chainStart();

/// The digests of a tree's frontier as one stored value, and back; Integrity where they do not fit the size.
[[nodiscard]] QByteArray packFrontier(const domain::MerkleTree &tree);
[[nodiscard]] domain::Result<domain::MerkleTree> unpackFrontier(qint64 size, const QByteArray &packed);

} // namespace articulator::warehouse
