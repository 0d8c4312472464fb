// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/xaes.h"

#include <algorithm>

#include <openssl/crypto.h>

namespace articulator::vault {

void Xaes::deriveKey(QByteArrayView nonce, unsigned char *out)
{
    insist(nonce.size() == xaesNonceSize, "nonce size");
    AesCmac::Block first{0, 1, 'X', 0}; // counter (2 bytes), label "X", separator, then the first half of the nonce
    std::copy_n(bytes(nonce), 12, first.begin() + 4);
    AesCmac::Block second = first;
    second[1] = 2;
    m_cmac.macPair(first, second, out);
}

void Xaes::seal(QByteArrayView nonce, QByteArrayView associated, QByteArrayView plain, unsigned char *out)
{
    std::array<unsigned char, 32> key;
    deriveKey(nonce, key.data());
    m_gcm.seal(QByteArrayView(key.data(), keySize), nonce.last(gcmNonceSize), associated, plain, out);
    OPENSSL_cleanse(key.data(), key.size());
}

std::optional<QByteArray> Xaes::open(QByteArrayView nonce, QByteArrayView associated, QByteArrayView sealed)
{
    std::array<unsigned char, 32> key;
    deriveKey(nonce, key.data());
    std::optional<QByteArray> plain = m_gcm.open(QByteArrayView(key.data(), keySize), nonce.last(gcmNonceSize), associated, sealed);
    OPENSSL_cleanse(key.data(), key.size());
    return plain;
}

} // namespace articulator::vault
