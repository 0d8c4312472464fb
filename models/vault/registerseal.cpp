// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/registerseal.h"

#include "vault/hkdf.h"
#include "vault/hmacsha256.h"
#include "vault/lengthprefixed.h"
#include "vault/ossl.h"
#include "vault/sealedbox.h"

namespace articulator::vault {

namespace {

using domain::Error;
using domain::fail;
using domain::Secret;

constexpr qsizetype keyBytes = 32;

QByteArray contextOf(const KeyRegister &keys, QByteArrayView what, const QString &slotId)
{
    return LengthPrefixed().add(keys.keyId.toUtf8()).add(what).add(slotId.toUtf8()).toByteArray();
}

auto altered()
{
    return fail(Error::Kind::Integrity, "keys-altered", QStringLiteral("keys.json was altered by somebody who could not open it"));
}

QByteArray checkOf(const Secret &epochKeys)
{
    const HmacSha256::Digest digest = HmacSha256(epochKeys.view()).of("articulator key check 1");
    return QByteArray(reinterpret_cast<const char *>(digest.data()), 16);
}

} // namespace

QByteArray workerKeyLabel() { return QByteArrayLiteral("worker key"); }

QByteArray clinicKeyLabel(const QString &clinic, int epoch)
{
    return LengthPrefixed().add("clinic keys").add(clinic.toUtf8()).add(quint64(epoch)).toByteArray();
}

domain::Result<SealedCopies> sealForSlots(const KeyRegister &keys, QByteArrayView what, QByteArrayView plain)
{
    SealedCopies copies;
    for (const KeySlot &slot : keys.keySlots) {
        const std::optional<QByteArray> sealed = sealTo(slot.publicKey, contextOf(keys, what, slot.id()), plain);
        if (!sealed)
            return altered();
        copies.insert(slot.id(), *sealed);
    }
    return copies;
}

domain::Result<Secret> openCopy(const KeyRegister &keys, const SealedCopies &copies, QByteArrayView what, const QString &slotId, const Secret &slotKey)
{
    if (!keys.find(slotId))
        return fail(Error::Kind::Locked, "locked", QStringLiteral("the key slot with which this was opened is gone"));
    std::optional<Secret> secret = openSealed(slotKey, contextOf(keys, what, slotId), copies.value(slotId));
    if (!secret)
        return altered();
    return std::move(*secret);
}

QByteArray proofOf(const KeyRegister &keys, const Secret &workerKey)
{
    const Secret key = hkdf(workerKey.view(), keys.keyId.toUtf8(), "articulator key register 1", keyBytes);
    const HmacSha256::Digest digest = HmacSha256(key.view()).of(keys.canonicalBytes());
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()));
}

domain::Result<ClinicEpoch> makeFirstEpoch(const KeyRegister &keys, const QString &clinic)
{
    const Secret both = randomSecret(2 * keyBytes);
    domain::Result<SealedCopies> copies = sealForSlots(keys, clinicKeyLabel(clinic, 1), both.view());
    if (!copies)
        return fail(copies.error());
    return ClinicEpoch{1, checkOf(both), std::move(*copies)};
}

domain::Result<ClinicKeys> openClinic(const KeyRegister &keys, const QString &clinic, const QString &slotId, const Secret &slotKey)
{
    const auto found = keys.clinics.find(clinic);
    if (found == keys.clinics.end())
        return fail(Error::Kind::NotFound, "no-clinic-key", QStringLiteral("there is no key for clinic %1").arg(clinic));
    ClinicKeys out;
    out.clinic = clinic;
    for (const ClinicEpoch &epoch : *found) {
        const domain::Result<Secret> both = openCopy(keys, epoch.sealed, clinicKeyLabel(clinic, epoch.epoch), slotId, slotKey);
        if (!both)
            return fail(both.error());
        if (both->view().size() != 2 * keyBytes || checkOf(*both) != epoch.check)
            return altered();
        out.byEpoch.emplace(epoch.epoch, Secret(both->view().first(keyBytes)));
        out.lookup = Secret(both->view().sliced(keyBytes));
    }
    return out;
}

domain::Result<> sealAnew(KeyRegister &keys, const QString &slotId, const Secret &slotKey)
{
    const auto again = [&](SealedCopies &copies, const QByteArray &what) -> domain::Result<> {
        const domain::Result<Secret> secret = openCopy(keys, copies, what, slotId, slotKey);
        if (!secret)
            return fail(secret.error());
        domain::Result<SealedCopies> fresh = sealForSlots(keys, what, secret->view());
        if (!fresh)
            return fail(fresh.error());
        copies = std::move(*fresh);
        return {};
    };
    if (const domain::Result<> done = again(keys.workerSealed, workerKeyLabel()); !done)
        return done;
    for (auto it = keys.clinics.begin(); it != keys.clinics.end(); ++it) {
        for (ClinicEpoch &epoch : it.value()) {
            if (const domain::Result<> done = again(epoch.sealed, clinicKeyLabel(it.key(), epoch.epoch)); !done)
                return done;
        }
    }
    return {};
}

} // namespace articulator::vault
