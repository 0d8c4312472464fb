// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/vaultparts.h"

#include "vault/lengthprefixed.h"
#include "vault/registerseal.h"
#include "vault/x25519.h"

namespace articulator::vault {

namespace {

domain::Result<> checkProof(const KeyRegister &keys, const QString &keyId, const domain::Secret &workerKey)
{
    if (keys.keyId == keyId && publicHalf(workerKey) == keys.workerPublic && proofOf(keys, workerKey) == keys.proof)
        return {};
    return domain::fail(domain::Error::Kind::Integrity, "keys-altered", QStringLiteral("keys.json was altered by somebody who could not open it"));
}

} // namespace

domain::Result<KeyRegister> Vault::Parts::read() const
{
    domain::Result<KeyRegister> keys = store.load();
    if (!keys)
        return keys;
    if (const domain::Result<> held = checkProof(*keys, keyId, workerKey); !held)
        return domain::fail(held.error());
    return keys;
}

domain::Result<> Vault::Parts::write(KeyRegister &keys) const
{
    keys.version = registerVersion;
    keys.proof = proofOf(keys, workerKey);
    return store.save(keys);
}

domain::Result<std::unique_ptr<Vault::Parts>> Vault::Parts::unlock(const QString &dataFolder, const KeyRegister &keys, const QString &slotId,
                                                                   domain::Secret slotKey)
{
    domain::Result<domain::Secret> workerKey = openCopy(keys, keys.workerSealed, workerKeyLabel(), slotId, slotKey);
    if (!workerKey)
        return domain::fail(workerKey.error());
    if (const domain::Result<> held = checkProof(keys, keys.keyId, *workerKey); !held)
        return domain::fail(held.error());
    return std::make_unique<Parts>(Parts{KeyStore(dataFolder), dataFolder, keys.keyId, slotId, std::move(slotKey), std::move(*workerKey)});
}

QByteArray pmsSecretContext(const QString &keyId, const QString &context)
{
    return LengthPrefixed().add("pms secret").add(keyId.toUtf8()).add(context.toUtf8()).toByteArray();
}

} // namespace articulator::vault
