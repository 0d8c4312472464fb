// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/keychain.h"
#include "vault/keyslot.h"
#include "vault/ossl.h"
#include "vault/registerseal.h"
#include "vault/vaultparts.h"
#include "vault/workerkeyfile.h"

#include <QFile>

/// The worker's own way in: Vault::openAsWorker and Vault::addWorkerSlot.
namespace articulator::vault {

namespace {

using domain::Error;
using domain::fail;
using domain::Secret;

domain::Result<> keep(KeySlot::Backend backend, const QString &where, const Secret &secret)
{
    return backend == KeySlot::Backend::KeyFile ? writeKeyFile(where, secret) : Keychain().write(where, secret);
}

domain::Result<Secret> fetch(const KeySlot &slot)
{
    return slot.backend == KeySlot::Backend::KeyFile ? readKeyFile(slot.where) : Keychain().read(slot.where);
}

/// A fresh name for every slot, so that an entry still in use is never overwritten.
QString freshEntry(const QString &keyId)
{
    return QStringLiteral("worker-%1-%2").arg(keyId, QString::fromLatin1(randomBytes(4).toHex()));
}

} // namespace

domain::Result<Vault> Vault::openAsWorker(const QString &dataFolder)
{
    if (const domain::Result<> current = checkOpenSsl(); !current)
        return fail(current.error());
    const domain::Result<KeyRegister> keys = KeyStore(dataFolder).load();
    if (!keys)
        return fail(keys.error());
    const KeySlot *slot = keys->find(QStringLiteral("worker"));
    if (!slot)
        return fail(Error::Kind::Locked, "no-worker-slot", QStringLiteral("there is no worker slot in keys.json"));
    const domain::Result<Secret> secret = fetch(*slot);
    if (!secret)
        return fail(secret.error());
    domain::Result<Secret> slotKey = openWorkerSlot(keys->keyId, *slot, *secret);
    if (!slotKey)
        return fail(slotKey.error());
    domain::Result<std::unique_ptr<Parts>> parts = Parts::unlock(dataFolder, *keys, slot->id(), std::move(*slotKey));
    if (!parts)
        return fail(parts.error());
    return Vault(std::move(*parts));
}

std::optional<Vault::WorkerWay> Vault::workerWay() const
{
    const domain::Result<KeyRegister> keys = m->read();
    const KeySlot *slot = keys ? keys->find(QStringLiteral("worker")) : nullptr;
    if (!slot)
        return std::nullopt;
    return slot->backend == KeySlot::Backend::KeyFile ? WorkerWay::KeyFile : WorkerWay::Keychain;
}

domain::Result<> Vault::addWorkerSlot(const QString &keyFile)
{
    const auto backend = keyFile.isEmpty() ? KeySlot::Backend::Keychain : KeySlot::Backend::KeyFile;
    const domain::Result<QString> where = keyFile.isEmpty() ? freshEntry(m->keyId) : placeOfKeyFile(m->dataFolder, keyFile);
    if (!where)
        return fail(where.error());
    const auto lock = m->store.lock();
    if (!lock)
        return fail(lock.error());
    domain::Result<KeyRegister> keys = m->read();
    if (!keys)
        return fail(keys.error());
    if (const domain::Result<> allowed = m->allow(*keys, "key.worker-slot"); !allowed)
        return allowed;
    const Secret secret = randomSecret(32);
    if (const domain::Result<> kept = keep(backend, *where, secret); !kept)
        return kept;
    std::erase_if(keys->keySlots, [](const KeySlot &slot) { return slot.kind == KeySlot::Kind::Worker; });
    keys->keySlots.push_back(makeWorkerSlot(keys->keyId, backend, *where, secret).slot);
    domain::Result<> done = sealAnew(*keys, m->slotId, m->slotKey);
    if (done)
        done = m->write(*keys);
    if (!done && backend == KeySlot::Backend::KeyFile)
        QFile::remove(*where);
    return done;
}

} // namespace articulator::vault
