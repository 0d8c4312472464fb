// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "vault/aescmac.h"
#include "vault/aesgcm.h"

namespace articulator::vault {

inline constexpr qsizetype xaesNonceSize = 24;

/// XAES-256-GCM as the C2SP specification has it: the first half of a 192-bit nonce derives a key for this message by AES-CMAC, the second half is
/// the nonce of plain AES-256-GCM. Random nonces stay safe for 2^80 messages, so many writers need not count. One object per thread.
class Xaes {
public:
    /// A key of 32 bytes.
    explicit Xaes(QByteArrayView key) : m_cmac(key) { }

    /// Writes ciphertext and tag: plain.size() + tagSize bytes at `out`.
    void seal(QByteArrayView nonce, QByteArrayView associated, QByteArrayView plain, unsigned char *out);
    /// Absent where the tag does not hold.
    [[nodiscard]] std::optional<QByteArray> open(QByteArrayView nonce, QByteArrayView associated, QByteArrayView sealed);
    /// The key of the message with this nonce, 32 bytes; for the published vectors.
    void deriveKey(QByteArrayView nonce, unsigned char *out);

private:
    AesCmac m_cmac;
    AesGcm m_gcm;
};

} // namespace articulator::vault
