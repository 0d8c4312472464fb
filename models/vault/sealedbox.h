// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>

#include "domain/secret.h"

namespace articulator::vault {

/// Seals to an X25519 public key: a fresh pair agrees with it, HKDF makes key and nonce, AES-256-GCM seals. Format byte, ephemeral public key,
/// ciphertext, tag. `context` says what is sealed and where it belongs; another context does not open it. Absent where the key is no usable point.
[[nodiscard]] std::optional<QByteArray> sealTo(QByteArrayView publicKey, QByteArrayView context, QByteArrayView plain);
/// Absent where key, context or bytes do not fit.
[[nodiscard]] std::optional<domain::Secret> openSealed(const domain::Secret &privateKey, QByteArrayView context, QByteArrayView sealed);

} // namespace articulator::vault
