// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/sealedbox.h"

#include <openssl/crypto.h>

#include "vault/aesgcm.h"
#include "vault/hkdf.h"
#include "vault/lengthprefixed.h"
#include "vault/x25519.h"

namespace articulator::vault {

namespace {

constexpr char boxFormat = 1;
constexpr qsizetype pointSize = 32;

/// Key (32) and nonce (12). Both public keys are mixed in, so that a box cannot be re-addressed.
domain::Secret boxKey(const domain::Secret &shared, QByteArrayView ephemeral, QByteArrayView recipient, QByteArrayView context)
{
    const QByteArray salt = LengthPrefixed().add(ephemeral).add(recipient).toByteArray();
    const QByteArray info = LengthPrefixed().add("articulator sealed box 1").add(context).toByteArray();
    return hkdf(shared.view(), salt, info, keySize + gcmNonceSize);
}

} // namespace

std::optional<QByteArray> sealTo(QByteArrayView publicKey, QByteArrayView context, QByteArrayView plain)
{
    const X25519Pair ephemeral = makeX25519Pair();
    const std::optional<domain::Secret> shared = agree(ephemeral.privateKey, publicKey);
    if (!shared)
        return std::nullopt;
    const domain::Secret key = boxKey(*shared, ephemeral.publicKey, publicKey, context);
    const qsizetype head = 1 + pointSize;
    QByteArray out = QByteArray(1, boxFormat) + ephemeral.publicKey;
    out.resize(head + plain.size() + tagSize);
    AesGcm().seal(key.view().first(keySize), key.view().sliced(keySize), context, plain, bytes(out) + head);
    return out;
}

std::optional<domain::Secret> openSealed(const domain::Secret &privateKey, QByteArrayView context, QByteArrayView sealed)
{
    const qsizetype head = 1 + pointSize;
    if (sealed.size() < head + tagSize || sealed[0] != boxFormat)
        return std::nullopt;
    const QByteArrayView ephemeral = sealed.sliced(1, pointSize);
    const std::optional<QByteArray> recipient = publicHalf(privateKey);
    const std::optional<domain::Secret> shared = agree(privateKey, ephemeral);
    if (!recipient || !shared)
        return std::nullopt;
    const domain::Secret key = boxKey(*shared, ephemeral, *recipient, context);
    std::optional<QByteArray> plain = AesGcm().open(key.view().first(keySize), key.view().sliced(keySize), context, sealed.sliced(head));
    if (!plain)
        return std::nullopt;
    domain::Secret secret{QByteArrayView(*plain)};
    OPENSSL_cleanse(plain->data(), std::size_t(plain->size()));
    return secret;
}

} // namespace articulator::vault
