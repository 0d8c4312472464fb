// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/aescmac.h"

#include <cstring>

#include <openssl/crypto.h>

namespace articulator::vault {

namespace {

/// Multiplication by x in GF(2^128), without a branch on secret bits.
AesCmac::Block doubled(const AesCmac::Block &in)
{
    AesCmac::Block out{};
    for (std::size_t i = 0; i < 15; ++i)
        out[i] = static_cast<unsigned char>((in[i] << 1) | (in[i + 1] >> 7));
    const unsigned char carry = static_cast<unsigned char>(-(in[0] >> 7));
    out[15] = static_cast<unsigned char>((in[15] << 1) ^ (carry & 0x87));
    return out;
}

void mix(AesCmac::Block &into, const unsigned char *with)
{
    for (std::size_t i = 0; i < into.size(); ++i)
        into[i] = static_cast<unsigned char>(into[i] ^ with[i]);
}

const char *cipherName(qsizetype keyBytes)
{
    return keyBytes == 16 ? "AES-128-ECB" : keyBytes == 24 ? "AES-192-ECB" : "AES-256-ECB";
}

} // namespace

AesCmac::AesCmac(QByteArrayView key) : m_context(EVP_CIPHER_CTX_new())
{
    insist(key.size() == 16 || key.size() == 24 || key.size() == 32, "CMAC key size");
    EVP_CIPHER *cipher = EVP_CIPHER_fetch(nullptr, cipherName(key.size()), nullptr);
    insist(m_context && cipher, "AES");
    insist(EVP_EncryptInit_ex2(m_context.get(), cipher, bytes(key), nullptr, nullptr) == 1, "AES key");
    insist(EVP_CIPHER_CTX_set_padding(m_context.get(), 0) == 1, "AES padding");
    EVP_CIPHER_free(cipher); // the context holds its own reference
    Block zero{};
    encrypt(zero.data(), zero.data(), 16);
    m_whole = doubled(zero);
    m_padded = doubled(m_whole);
    OPENSSL_cleanse(zero.data(), zero.size());
}

AesCmac::~AesCmac()
{
    OPENSSL_cleanse(m_whole.data(), m_whole.size());
    OPENSSL_cleanse(m_padded.data(), m_padded.size());
}

void AesCmac::encrypt(const unsigned char *in, unsigned char *out, int size)
{
    int written = 0;
    insist(EVP_EncryptUpdate(m_context.get(), out, &written, in, size) == 1 && written == size, "AES");
}

AesCmac::Block AesCmac::mac(QByteArrayView message)
{
    const qsizetype lastSize = message.isEmpty() ? 0 : (message.size() - 1) % 16 + 1;
    const qsizetype lastStart = message.size() - lastSize;
    Block state{};
    for (qsizetype i = 0; i < lastStart; i += 16) {
        mix(state, bytes(message) + i);
        encrypt(state.data(), state.data(), 16);
    }
    Block last{};
    if (lastSize > 0)
        std::memcpy(last.data(), message.data() + lastStart, std::size_t(lastSize));
    if (lastSize < 16)
        last[std::size_t(lastSize)] = 0x80;
    mix(state, last.data());
    mix(state, lastSize == 16 ? m_whole.data() : m_padded.data());
    encrypt(state.data(), state.data(), 16);
    return state;
}

void AesCmac::macPair(const Block &first, const Block &second, unsigned char *out)
{
    std::array<Block, 2> in{first, second};
    mix(in[0], m_whole.data());
    mix(in[1], m_whole.data());
    encrypt(in[0].data(), out, 32);
}

} // namespace articulator::vault
