// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/keyregister.h"

/// Making and opening a slot's private key.
namespace articulator::vault {

/// A slot and its private half in the open.
struct OpenSlot {
    KeySlot slot;
    domain::Secret privateKey;
};

/// A fresh X25519 pair under the passphrase.
[[nodiscard]] domain::Result<OpenSlot> makeUserSlot(const QString &keyId, const QString &user, const domain::Secret &passphrase);
/// A fresh X25519 pair under a random secret kept by keychain or key file.
[[nodiscard]] OpenSlot makeWorkerSlot(const QString &keyId, KeySlot::Backend backend, const QString &where, const domain::Secret &secret);

/// Locked "locked" where the passphrase does not fit.
[[nodiscard]] domain::Result<domain::Secret> openUserSlot(const QString &keyId, const KeySlot &slot, const domain::Secret &passphrase);
/// Takes as long as openUserSlot(), opens nothing: for a user who has no slot.
[[nodiscard]] domain::Result<domain::Secret> refuseUser(const domain::Secret &passphrase);
/// Locked "locked" where the secret does not fit.
[[nodiscard]] domain::Result<domain::Secret> openWorkerSlot(const QString &keyId, const KeySlot &slot, const domain::Secret &secret);

} // namespace articulator::vault
