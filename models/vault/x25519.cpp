// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/x25519.h"

#include <array>

#include <openssl/crypto.h>

#include "vault/ossl.h"

namespace articulator::vault {

namespace {

Key privateFrom(const domain::Secret &secret)
{
    return Key(EVP_PKEY_new_raw_private_key_ex(nullptr, "X25519", nullptr, bytes(secret.view()), std::size_t(secret.view().size())));
}

} // namespace

std::optional<QByteArray> publicHalf(const domain::Secret &privateKey)
{
    const Key key = privateFrom(privateKey);
    QByteArray out(32, Qt::Uninitialized);
    std::size_t size = 32;
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), bytes(out), &size) != 1 || size != 32)
        return std::nullopt;
    return out;
}

X25519Pair makeX25519Pair()
{
    X25519Pair pair;
    pair.privateKey = randomSecret(32);
    const std::optional<QByteArray> half = publicHalf(pair.privateKey);
    insist(half.has_value(), "X25519 pair");
    pair.publicKey = *half;
    return pair;
}

std::optional<domain::Secret> agree(const domain::Secret &privateKey, QByteArrayView publicKey)
{
    const Key ours = privateFrom(privateKey);
    const Key theirs(EVP_PKEY_new_raw_public_key_ex(nullptr, "X25519", nullptr, bytes(publicKey), std::size_t(publicKey.size())));
    if (!ours || !theirs)
        return std::nullopt;
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, ours.get(), nullptr));
    std::array<unsigned char, 32> shared;
    std::size_t size = shared.size();
    if (!context || EVP_PKEY_derive_init(context.get()) != 1 || EVP_PKEY_derive_set_peer(context.get(), theirs.get()) != 1
        || EVP_PKEY_derive(context.get(), shared.data(), &size) != 1 || size != shared.size())
        return std::nullopt;
    domain::Secret secret(QByteArrayView(shared.data(), qsizetype(shared.size())));
    OPENSSL_cleanse(shared.data(), shared.size());
    return secret;
}

} // namespace articulator::vault
