// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/vault.h"

#include "vault/cliniccipherparts.h"
#include "vault/keyslot.h"
#include "vault/ossl.h"
#include "vault/registerseal.h"
#include "vault/sealedbox.h"
#include "vault/vaultparts.h"
#include "vault/x25519.h"

namespace articulator::vault {

namespace {

using domain::Error;
using domain::fail;
using domain::Secret;

/// A register with one slot and a fresh worker's key pair.
domain::Result<KeyRegister> freshRegister(const QString &keyId, const KeySlot &slot)
{
    KeyRegister keys;
    keys.keyId = keyId;
    keys.keySlots.push_back(slot);
    const X25519Pair worker = makeX25519Pair();
    keys.workerPublic = worker.publicKey;
    domain::Result<SealedCopies> copies = sealForSlots(keys, workerKeyLabel(), worker.privateKey.view());
    if (!copies)
        return fail(copies.error());
    keys.workerSealed = std::move(*copies);
    keys.proof = proofOf(keys, worker.privateKey);
    return keys;
}

auto alreadyThere(const QString &dataFolder)
{
    return fail(Error::Kind::Refused, "already-initialised", QStringLiteral("%1 has keys already").arg(dataFolder));
}

domain::Result<> checkCreation(const QString &user, const Secret &passphrase)
{
    if (const domain::Result<> current = checkOpenSsl(); !current)
        return current;
    if (passphrase.isEmpty())
        return fail(Error::Kind::Locked, "no-passphrase", QStringLiteral("an empty passphrase protects nothing"));
    return checkUserName(user);
}

} // namespace

Vault::Vault(std::unique_ptr<Parts> parts) : m(std::move(parts)) { }
Vault::Vault(Vault &&) noexcept = default;
Vault &Vault::operator=(Vault &&) noexcept = default;
Vault::~Vault() = default;

bool Vault::exists(const QString &dataFolder) { return KeyStore(dataFolder).exists(); }
QString Vault::keyId() const { return m->keyId; }

domain::Result<Vault> Vault::create(const QString &dataFolder, const QString &user, const Secret &passphrase)
{
    const KeyStore store(dataFolder);
    if (store.exists())
        return alreadyThere(dataFolder);
    if (const domain::Result<> checked = checkCreation(user, passphrase); !checked)
        return fail(checked.error());
    if (const domain::Result<> made = store.makeFolder(); !made)
        return fail(made.error());
    const auto lock = store.lock();
    if (!lock)
        return fail(lock.error());
    if (store.exists())
        return alreadyThere(dataFolder);
    const QString id = QString::fromLatin1(randomBytes(8).toHex());
    domain::Result<OpenSlot> slot = makeUserSlot(id, user, passphrase);
    if (!slot)
        return fail(slot.error());
    const domain::Result<KeyRegister> keys = freshRegister(id, slot->slot);
    if (!keys)
        return fail(keys.error());
    if (const domain::Result<> saved = store.save(*keys); !saved)
        return fail(saved.error());
    domain::Result<std::unique_ptr<Parts>> parts = Parts::unlock(dataFolder, *keys, slot->slot.id(), std::move(slot->privateKey));
    if (!parts)
        return fail(parts.error());
    return Vault(std::move(*parts));
}

domain::Result<Vault> Vault::openAs(const QString &dataFolder, const QString &user, const Secret &passphrase)
{
    if (const domain::Result<> current = checkOpenSsl(); !current)
        return fail(current.error());
    const domain::Result<KeyRegister> keys = KeyStore(dataFolder).load();
    if (!keys)
        return fail(keys.error());
    const QString slotId = QStringLiteral("user:") + user;
    const KeySlot *slot = keys->find(slotId);
    domain::Result<Secret> slotKey = slot ? openUserSlot(keys->keyId, *slot, passphrase) : refuseUser(passphrase);
    if (!slotKey)
        return fail(slotKey.error());
    domain::Result<std::unique_ptr<Parts>> parts = Parts::unlock(dataFolder, *keys, slotId, std::move(*slotKey));
    if (!parts)
        return fail(parts.error());
    return Vault(std::move(*parts));
}

domain::Result<> Vault::addClinic(const QString &clinic)
{
    const auto lock = m->store.lock();
    if (!lock)
        return fail(lock.error());
    domain::Result<KeyRegister> keys = m->read();
    if (!keys)
        return fail(keys.error());
    if (keys->clinics.contains(clinic))
        return {};
    domain::Result<ClinicEpoch> epoch = makeFirstEpoch(*keys, clinic);
    if (!epoch)
        return fail(epoch.error());
    keys->clinics.insert(clinic, {std::move(*epoch)});
    return m->write(*keys);
}

domain::Result<> Vault::shredClinic(const QString &clinic)
{
    const auto lock = m->store.lock();
    if (!lock)
        return fail(lock.error());
    domain::Result<KeyRegister> keys = m->read();
    if (!keys)
        return fail(keys.error());
    if (keys->clinics.remove(clinic) == 0)
        return {};
    return m->write(*keys);
}

domain::Result<ClinicCipher> Vault::cipher(const QString &clinic) const
{
    const domain::Result<KeyRegister> keys = m->read();
    if (!keys)
        return fail(keys.error());
    const domain::Result<ClinicKeys> open = openClinic(*keys, clinic, m->slotId, m->slotKey);
    if (!open)
        return fail(open.error());
    return ClinicCipher(std::make_unique<ClinicCipher::Parts>(*open));
}

domain::Result<QByteArray> Vault::sealForWorker(const QString &dataFolder, const QString &context, const Secret &secret)
{
    const domain::Result<KeyRegister> keys = KeyStore(dataFolder).load();
    if (!keys)
        return fail(keys.error());
    const std::optional<QByteArray> sealed = sealTo(keys->workerPublic, pmsSecretContext(keys->keyId, context), secret.view());
    if (!sealed)
        return fail(Error::Kind::Integrity, "keys-altered", QStringLiteral("the worker's public key in keys.json is not usable"));
    return *sealed;
}

domain::Result<Secret> Vault::openForWorker(const QString &context, const QByteArray &sealed) const
{
    std::optional<Secret> secret = openSealed(m->workerKey, pmsSecretContext(m->keyId, context), sealed);
    if (!secret)
        return fail(Error::Kind::Integrity, "sealed-secret", QStringLiteral("a sealed PMS secret is damaged or does not belong where it lies"));
    return std::move(*secret);
}

} // namespace articulator::vault
