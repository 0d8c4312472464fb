// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/hmacsha256.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

namespace articulator::vault {

HmacSha256::HmacSha256(QByteArrayView key)
{
    EVP_MAC *mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    insist(mac, "HMAC");
    m_context.reset(EVP_MAC_CTX_new(mac));
    EVP_MAC_free(mac); // the context holds its own reference
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0), OSSL_PARAM_construct_end()};
    const unsigned char none = 0; // an absent key pointer would mean "keep the key"
    const unsigned char *start = key.isEmpty() ? &none : bytes(key);
    insist(m_context && EVP_MAC_init(m_context.get(), start, std::size_t(key.size()), parameters) == 1, "HMAC key");
}

HmacSha256::Digest HmacSha256::of(QByteArrayView message)
{
    Digest out{};
    std::size_t written = 0;
    insist(EVP_MAC_init(m_context.get(), nullptr, 0, nullptr) == 1, "HMAC start");
    insist(EVP_MAC_update(m_context.get(), bytes(message), std::size_t(message.size())) == 1, "HMAC");
    insist(EVP_MAC_final(m_context.get(), out.data(), &written, out.size()) == 1 && written == out.size(), "HMAC end");
    return out;
}

} // namespace articulator::vault
