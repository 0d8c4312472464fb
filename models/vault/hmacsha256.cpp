// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0

// The one-shot functions of SHA-256 are deprecated in favour of contexts that cost more to copy than a short message costs to hash.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "vault/hmacsha256.h"

#include <algorithm>

#include <openssl/crypto.h>

namespace articulator::vault {

namespace {

using Block = std::array<unsigned char, SHA256_CBLOCK>;

void start(SHA256_CTX &state, Block block, unsigned char mask)
{
    for (unsigned char &byte : block)
        byte ^= mask;
    insist(SHA256_Init(&state) == 1 && SHA256_Update(&state, block.data(), block.size()) == 1, "HMAC key");
    OPENSSL_cleanse(block.data(), block.size());
}

} // namespace

HmacSha256::HmacSha256(QByteArrayView key)
{
    Block block{};
    if (std::size_t(key.size()) > block.size())
        SHA256(bytes(key), std::size_t(key.size()), block.data());
    else
        std::copy_n(bytes(key), key.size(), block.begin());
    start(m_inner, block, 0x36);
    start(m_outer, block, 0x5C);
    OPENSSL_cleanse(block.data(), block.size());
}

HmacSha256::~HmacSha256()
{
    OPENSSL_cleanse(&m_inner, sizeof m_inner);
    OPENSSL_cleanse(&m_outer, sizeof m_outer);
}

HmacSha256::Digest HmacSha256::of(QByteArrayView message) const
{
    Digest out;
    SHA256_CTX state = m_inner;
    bool held = SHA256_Update(&state, message.data(), std::size_t(message.size())) == 1 && SHA256_Final(out.data(), &state) == 1;
    state = m_outer;
    held = held && SHA256_Update(&state, out.data(), out.size()) == 1 && SHA256_Final(out.data(), &state) == 1;
    insist(held, "HMAC");
    return out;
}

} // namespace articulator::vault
