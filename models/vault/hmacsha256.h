// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "vault/ossl.h"

namespace articulator::vault {

/// HMAC-SHA-256 with one key over a kept context. One object per thread.
class HmacSha256 {
public:
    using Digest = std::array<unsigned char, 32>;

    explicit HmacSha256(QByteArrayView key);
    [[nodiscard]] Digest of(QByteArrayView message);

private:
    MacContext m_context;
};

} // namespace articulator::vault
