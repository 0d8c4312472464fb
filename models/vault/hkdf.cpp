// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/hkdf.h"

#include <vector>

#include <openssl/crypto.h>

#include "vault/hmacsha256.h"

namespace articulator::vault {

domain::Secret hkdf(QByteArrayView keyMaterial, QByteArrayView salt, QByteArrayView info, qsizetype size)
{
    insist(size >= 0 && size <= 255 * 32, "HKDF size");
    HmacSha256::Digest extracted = HmacSha256(salt).of(keyMaterial);
    HmacSha256 expand(QByteArrayView(extracted.data(), qsizetype(extracted.size())));
    OPENSSL_cleanse(extracted.data(), extracted.size());
    std::vector<unsigned char> out;
    out.reserve(std::size_t(size) + 32); // growing would leave copies of key bytes behind
    std::vector<unsigned char> input;
    input.reserve(32 + std::size_t(info.size()) + 1);
    for (unsigned char counter = 1; qsizetype(out.size()) < size; ++counter) {
        input.insert(input.end(), info.begin(), info.end());
        input.push_back(counter);
        HmacSha256::Digest step = expand.of(QByteArrayView(input.data(), qsizetype(input.size())));
        out.insert(out.end(), step.begin(), step.end());
        input.assign(step.begin(), step.end());
        OPENSSL_cleanse(step.data(), step.size());
    }
    domain::Secret secret(QByteArrayView(out.data(), size));
    OPENSSL_cleanse(out.data(), out.size());
    OPENSSL_cleanse(input.data(), input.size());
    return secret;
}

} // namespace articulator::vault
