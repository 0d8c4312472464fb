// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/clinickeys.h"
#include "vault/keyregister.h"

/// What is done with a register's sealed parts once a slot is open.
namespace articulator::vault {

/// Seals the bytes for every slot, each copy bound to what it is and whose it is.
[[nodiscard]] domain::Result<SealedCopies> sealForSlots(const KeyRegister &keys, QByteArrayView what, QByteArrayView plain);
/// Integrity "keys-altered" where the slot's copy is missing or does not open, Locked "locked" where the slot itself is gone.
[[nodiscard]] domain::Result<domain::Secret> openCopy(const KeyRegister &keys, const SealedCopies &copies, QByteArrayView what, const QString &slotId,
                                                      const domain::Secret &slotKey);
/// What the copies of the worker's key, and of a clinic's keys of one epoch, are bound to.
[[nodiscard]] QByteArray workerKeyLabel();
[[nodiscard]] QByteArray clinicKeyLabel(const QString &clinic, int epoch);

/// Keyed by the worker's private key, which every slot can open: whoever only has the file cannot add a slot of his own and wait for keys to be sealed to it.
[[nodiscard]] QByteArray proofOf(const KeyRegister &keys, const domain::Secret &workerKey);

/// A new epoch 1: random data key and lookup key, sealed for every slot.
[[nodiscard]] domain::Result<ClinicEpoch> makeFirstEpoch(const KeyRegister &keys, const QString &clinic);
/// NotFound "no-clinic-key"; Integrity "keys-altered" where a key is not the one that was sealed.
[[nodiscard]] domain::Result<ClinicKeys> openClinic(const KeyRegister &keys, const QString &clinic, const QString &slotId, const domain::Secret &slotKey);
/// Seals everything that one open slot can open to all slots anew: after a slot was added or taken away.
[[nodiscard]] domain::Result<> sealAnew(KeyRegister &keys, const QString &slotId, const domain::Secret &slotKey);

} // namespace articulator::vault
