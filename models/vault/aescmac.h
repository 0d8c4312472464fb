// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "vault/ossl.h"

namespace articulator::vault {

/// AES-CMAC (NIST SP 800-38B) over a kept context.
class AesCmac {
public:
    using Block = std::array<unsigned char, 16>;

    /// A key of 16, 24 or 32 bytes.
    explicit AesCmac(QByteArrayView key);
    AesCmac(AesCmac &&) noexcept = default;
    AesCmac &operator=(AesCmac &&) noexcept = default;
    ~AesCmac();

    [[nodiscard]] Block mac(QByteArrayView message);
    /// The codes of two messages of exactly one block each, in one call of the cipher: the key step of XAES.
    void macPair(const Block &first, const Block &second, unsigned char *out);

private:
    void encrypt(const unsigned char *in, unsigned char *out, int size);

    CipherContext m_context;
    Block m_whole{};  ///< K1: for a last block that is full
    Block m_padded{}; ///< K2: for one that was padded
};

} // namespace articulator::vault
