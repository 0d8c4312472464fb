// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/aesgcm.h"

#include <openssl/crypto.h>

namespace articulator::vault {

AesGcm::AesGcm() : m_seal(EVP_CIPHER_CTX_new()), m_open(EVP_CIPHER_CTX_new())
{
    insist(m_seal && m_open, "cipher context");
    EVP_CIPHER *cipher = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    insist(cipher, "AES-256-GCM");
    insist(EVP_EncryptInit_ex2(m_seal.get(), cipher, nullptr, nullptr, nullptr) == 1, "seal set-up");
    insist(EVP_DecryptInit_ex2(m_open.get(), cipher, nullptr, nullptr, nullptr) == 1, "open set-up");
    EVP_CIPHER_free(cipher); // the contexts hold their own reference
}

void AesGcm::seal(QByteArrayView key, QByteArrayView nonce, QByteArrayView associated, QByteArrayView plain, unsigned char *out)
{
    insist(key.size() == keySize && nonce.size() == gcmNonceSize, "key or nonce size");
    EVP_CIPHER_CTX *context = m_seal.get();
    int written = 0;
    insist(EVP_EncryptInit_ex2(context, nullptr, bytes(key), bytes(nonce), nullptr) == 1, "seal key");
    if (!associated.isEmpty())
        insist(EVP_EncryptUpdate(context, nullptr, &written, bytes(associated), int(associated.size())) == 1, "seal associated data");
    written = 0;
    if (!plain.isEmpty())
        insist(EVP_EncryptUpdate(context, out, &written, bytes(plain), int(plain.size())) == 1, "seal");
    int rest = 0;
    insist(EVP_EncryptFinal_ex(context, out + written, &rest) == 1, "seal end");
    insist(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, int(tagSize), out + plain.size()) == 1, "seal tag");
}

std::optional<QByteArray> AesGcm::open(QByteArrayView key, QByteArrayView nonce, QByteArrayView associated, QByteArrayView sealed)
{
    insist(key.size() == keySize && nonce.size() == gcmNonceSize, "key or nonce size");
    if (sealed.size() < tagSize)
        return std::nullopt;
    const QByteArrayView cipherText = sealed.chopped(tagSize);
    QByteArray tag = sealed.last(tagSize).toByteArray();
    QByteArray plain(cipherText.size(), Qt::Uninitialized);
    EVP_CIPHER_CTX *context = m_open.get();
    int written = 0;
    insist(EVP_DecryptInit_ex2(context, nullptr, bytes(key), bytes(nonce), nullptr) == 1, "open key");
    if (!associated.isEmpty())
        insist(EVP_DecryptUpdate(context, nullptr, &written, bytes(associated), int(associated.size())) == 1, "open associated data");
    written = 0;
    if (!cipherText.isEmpty())
        insist(EVP_DecryptUpdate(context, bytes(plain), &written, bytes(cipherText), int(cipherText.size())) == 1, "open");
    insist(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, int(tagSize), tag.data()) == 1, "open tag");
    int rest = 0;
    if (EVP_DecryptFinal_ex(context, bytes(plain) + written, &rest) == 1)
        return plain;
    OPENSSL_cleanse(plain.data(), std::size_t(plain.size()));
    return std::nullopt;
}

} // namespace articulator::vault
