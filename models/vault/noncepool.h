// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "vault/xaes.h"

namespace articulator::vault {

/// Random nonces drawn from the generator by the hundred, because one call costs as much as sealing a record. One object per thread. A forked child
/// starts with a new draw, so that parent and child never use one nonce.
class NoncePool {
public:
    /// Valid until the next call.
    [[nodiscard]] QByteArrayView next();

private:
    static constexpr std::size_t drawn = 128;
    std::array<unsigned char, drawn * xaesNonceSize> m_bytes{};
    std::size_t m_used = drawn;
    qint64 m_process = 0;
};

} // namespace articulator::vault
