// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QMap>
#include <QString>

#include "domain/result.h"
#include "domain/roles.h"
#include "vault/scrypt.h"

/// What `keys.json` says, and its form on disk.
namespace articulator::vault {

/// Version 1 had one kind of user, an admin; it is read, and becomes version 2 with the next change.
inline constexpr int registerVersion = 2;

/// Something sealed once for every slot, by slot id.
using SealedCopies = QMap<QString, QByteArray>;

/// One way in: a user's passphrase or the worker's secret.
struct KeySlot {
    enum class Kind { User, Worker };
    enum class Backend { Passphrase, Keychain, KeyFile };
    Kind kind = Kind::User;
    Backend backend = Backend::Passphrase;
    QString name;         ///< of a user, compared exactly
    domain::Role role = domain::Role::Admin; ///< of a user
    QString where;        ///< worker: path of the key file, or name of the keychain entry
    ScryptCost cost;      ///< of a user
    QByteArray salt;      ///< 32 bytes
    QByteArray publicKey; ///< 32 bytes
    QByteArray wrapped;   ///< the private half under the slot's own key

    /// "user:owner" or "worker".
    [[nodiscard]] QString id() const;
};

struct ClinicEpoch {
    int epoch = 1;
    QByteArray check; ///< proves that an opened key is the one that was sealed
    SealedCopies sealed;
};

struct KeyRegister {
    int version = registerVersion;
    QString keyId;
    QByteArray workerPublic;
    SealedCopies workerSealed;
    std::vector<KeySlot> keySlots;
    QMap<QString, std::vector<ClinicEpoch>> clinics;
    QMap<QString, domain::Role> disabledUsers; ///< no slot any more; the name stays known for the audit's readers
    QByteArray proof; ///< keyed digest over the rest, by whoever could open a slot

    [[nodiscard]] const KeySlot *find(const QString &slotId) const;
    /// What `proof` is taken over.
    [[nodiscard]] QByteArray canonicalBytes() const;
};

[[nodiscard]] QByteArray toJson(const KeyRegister &keys);
/// Integrity "keys-damaged" where anything is missing or of a wrong shape, "key-parameters" for scrypt costs that are not acceptable;
/// SchemaMismatch "vault-newer" for a later version.
[[nodiscard]] domain::Result<KeyRegister> parseRegister(const QByteArray &json);

} // namespace articulator::vault
