// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <openssl/sha.h>

#include "vault/ossl.h"

namespace articulator::vault {

/// HMAC-SHA-256 with one key, whose two first blocks are hashed once and for all: a short message costs two blocks and no allocation. One object
/// per thread.
class HmacSha256 {
public:
    using Digest = std::array<unsigned char, 32>;

    explicit HmacSha256(QByteArrayView key);
    HmacSha256(const HmacSha256 &) = default;
    HmacSha256 &operator=(const HmacSha256 &) = default;
    ~HmacSha256();
    [[nodiscard]] Digest of(QByteArrayView message) const;

private:
    SHA256_CTX m_inner{};
    SHA256_CTX m_outer{};
};

} // namespace articulator::vault
