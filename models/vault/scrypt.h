// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/secret.h"

namespace articulator::vault {

/// What a guess of a passphrase costs. 2^17, 8, 1 is OWASP's floor: about 0.45 s and 128 MiB.
struct ScryptCost {
    quint64 n = quint64(1) << 17;
    quint64 r = 8;
    quint64 p = 1;
    friend bool operator==(const ScryptCost &, const ScryptCost &) = default;
};

/// True for costs this program works with: not below the floor, and never more than 512 MiB, so that a planted file cannot exhaust memory.
[[nodiscard]] bool isAcceptable(const ScryptCost &cost);

/// 32 bytes. Integrity "key-parameters" for a cost that is not acceptable, before any memory is taken; Internal "scrypt"
/// where memory is short.
[[nodiscard]] domain::Result<domain::Secret> scrypt(const domain::Secret &passphrase, QByteArrayView salt, const ScryptCost &cost);

} // namespace articulator::vault
