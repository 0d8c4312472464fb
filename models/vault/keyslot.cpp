// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/keyslot.h"

#include <algorithm>

#include <openssl/crypto.h>

#include <QStringDecoder>

#include "vault/aesgcm.h"
#include "vault/hkdf.h"
#include "vault/lengthprefixed.h"
#include "vault/x25519.h"

namespace articulator::vault {

namespace {

using domain::Secret;

QByteArray bindingOf(const QString &keyId, const KeySlot &slot)
{
    return LengthPrefixed().add("articulator slot 1").add(keyId.toUtf8()).add(slot.id().toUtf8()).add(slot.publicKey).toByteArray();
}

/// Key and nonce in one: the salt is fresh for every wrapping, so each pair is used once.
Secret wrappingKey(const QString &keyId, const KeySlot &slot, const Secret &secret)
{
    return hkdf(secret.view(), slot.salt, bindingOf(keyId, slot), keySize + gcmNonceSize);
}

void wrap(const QString &keyId, KeySlot &slot, const Secret &secret, const Secret &privateKey)
{
    const Secret key = wrappingKey(keyId, slot, secret);
    slot.wrapped.resize(privateKey.view().size() + tagSize);
    AesGcm().seal(key.view().first(keySize), key.view().sliced(keySize), bindingOf(keyId, slot), privateKey.view(), bytes(slot.wrapped));
}

auto locked()
{
    return domain::fail(domain::Error::Kind::Locked, "locked", QStringLiteral("user and passphrase do not open a key slot"));
}

domain::Result<Secret> unwrap(const QString &keyId, const KeySlot &slot, const Secret &secret)
{
    const Secret key = wrappingKey(keyId, slot, secret);
    std::optional<QByteArray> plain = AesGcm().open(key.view().first(keySize), key.view().sliced(keySize), bindingOf(keyId, slot), slot.wrapped);
    if (!plain)
        return locked();
    Secret privateKey{QByteArrayView(*plain)};
    OPENSSL_cleanse(plain->data(), std::size_t(plain->size()));
    return privateKey;
}

/// One form for the composed and decomposed spellings that keyboards of different systems send for the same sign.
Secret composed(const Secret &passphrase)
{
    const QByteArrayView view = passphrase.view();
    if (std::all_of(view.begin(), view.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return passphrase.clone();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(view);
    if (decoder.hasError())
        return passphrase.clone();
    QString joined = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = joined.toUtf8();
    Secret out{QByteArrayView(utf8)};
    text.fill(u' ');
    joined.fill(u' ');
    OPENSSL_cleanse(utf8.data(), std::size_t(utf8.size()));
    return out;
}

OpenSlot freshSlot(KeySlot::Kind kind, KeySlot::Backend backend)
{
    X25519Pair pair = makeX25519Pair();
    OpenSlot out;
    out.slot.kind = kind;
    out.slot.backend = backend;
    out.slot.salt = randomBytes(32);
    out.slot.publicKey = pair.publicKey;
    out.privateKey = std::move(pair.privateKey);
    return out;
}

} // namespace

domain::Result<OpenSlot> makeUserSlot(const QString &keyId, const QString &user, const Secret &passphrase)
{
    OpenSlot out = freshSlot(KeySlot::Kind::User, KeySlot::Backend::Passphrase);
    out.slot.name = user;
    const domain::Result<Secret> stretched = scrypt(composed(passphrase), out.slot.salt, out.slot.cost);
    if (!stretched)
        return domain::fail(stretched.error());
    wrap(keyId, out.slot, *stretched, out.privateKey);
    return out;
}

OpenSlot makeWorkerSlot(const QString &keyId, KeySlot::Backend backend, const QString &where, const Secret &secret)
{
    OpenSlot out = freshSlot(KeySlot::Kind::Worker, backend);
    out.slot.where = where;
    wrap(keyId, out.slot, secret, out.privateKey);
    return out;
}

domain::Result<Secret> openUserSlot(const QString &keyId, const KeySlot &slot, const Secret &passphrase)
{
    const domain::Result<Secret> stretched = scrypt(composed(passphrase), slot.salt, slot.cost);
    return stretched ? unwrap(keyId, slot, *stretched) : domain::Result<Secret>(domain::fail(stretched.error()));
}

domain::Result<Secret> refuseUser(const Secret &passphrase)
{
    const domain::Result<Secret> stretched = scrypt(composed(passphrase), randomBytes(32), ScryptCost());
    return stretched ? domain::Result<Secret>(locked()) : domain::Result<Secret>(domain::fail(stretched.error()));
}

domain::Result<Secret> openWorkerSlot(const QString &keyId, const KeySlot &slot, const Secret &secret)
{
    return unwrap(keyId, slot, secret);
}

} // namespace articulator::vault
