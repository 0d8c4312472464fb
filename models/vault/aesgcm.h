// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "vault/ossl.h"

namespace articulator::vault {

inline constexpr qsizetype tagSize = 16;
inline constexpr qsizetype gcmNonceSize = 12;
inline constexpr qsizetype keySize = 32;

/// AES-256-GCM with a 96-bit nonce and a 128-bit tag over kept contexts. The key comes with each call, because XAES has one per message.
class AesGcm {
public:
    AesGcm();

    /// Writes ciphertext and tag: plain.size() + tagSize bytes at `out`.
    void seal(QByteArrayView key, QByteArrayView nonce, QByteArrayView associated, QByteArrayView plain, unsigned char *out);
    /// Absent where the tag does not hold; nothing decrypted leaves this function before it did.
    [[nodiscard]] std::optional<QByteArray> open(QByteArrayView key, QByteArrayView nonce, QByteArrayView associated, QByteArrayView sealed);

private:
    CipherContext m_seal;
    CipherContext m_open;
};

} // namespace articulator::vault
