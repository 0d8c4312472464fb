// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>

#include "domain/secret.h"

namespace articulator::vault {

struct X25519Pair {
    domain::Secret privateKey; ///< 32 bytes
    QByteArray publicKey;      ///< 32 bytes
};

[[nodiscard]] X25519Pair makeX25519Pair();
/// Absent where the bytes are no private key.
[[nodiscard]] std::optional<QByteArray> publicHalf(const domain::Secret &privateKey);
/// Absent where the public key is no usable point (all-zero result).
[[nodiscard]] std::optional<domain::Secret> agree(const domain::Secret &privateKey, QByteArrayView publicKey);

} // namespace articulator::vault
