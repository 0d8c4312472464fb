// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/keystore.h"
#include "vault/vault.h"

namespace articulator::vault {

/// An open slot of one data folder. The register itself is read afresh for every question, because others change it.
struct Vault::Parts {
    KeyStore store;
    QString dataFolder;
    QString keyId;
    QString slotId;
    domain::Secret slotKey;
    domain::Secret workerKey;

    /// The register as it is now. Integrity "keys-altered" where its proof does not hold.
    [[nodiscard]] domain::Result<KeyRegister> read() const;
    /// Refused "not-allowed" where this vault was opened by a user whose role does not reach, Locked "needs-user" where by the worker's slot.
    [[nodiscard]] domain::Result<> allow(const KeyRegister &keys, QByteArrayView action) const;
    /// Signs and stores it.
    [[nodiscard]] domain::Result<> write(KeyRegister &keys) const;
    /// Opens the worker's key with the slot's and checks that the register is whole.
    [[nodiscard]] static domain::Result<std::unique_ptr<Parts>> unlock(const QString &dataFolder, const KeyRegister &keys, const QString &slotId,
                                                                       domain::Secret slotKey);
};

/// InvalidInput "bad-user-name".
[[nodiscard]] domain::Result<> checkUserName(const QString &user);

/// What a PMS secret is sealed under.
[[nodiscard]] QByteArray pmsSecretContext(const QString &keyId, const QString &context);

} // namespace articulator::vault
