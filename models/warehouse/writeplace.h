// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/place.h"
#include "warehouse/writes.h"

namespace articulator::warehouse {

/// Where the sealed half of a write belongs; its key names it, because the number is given only when it is stored.
[[nodiscard]] inline vault::Place writePlace(const WriteRow &row)
{
    return {row.clinic.toUtf8(), "write", "sealed", row.key.toUtf8(), row.sealedVersion};
}

/// Where the values of a conflict belong: named by its write and the moment it was seen, because its number comes later.
[[nodiscard]] inline vault::Place conflictPlace(const ConflictRow &row)
{
    return {row.clinic.toUtf8(), "conflict", "sealed", QByteArray::number(row.write) + '@' + QByteArray::number(domain::toEpochMs(row.seenAt)), 1};
}

} // namespace articulator::warehouse
