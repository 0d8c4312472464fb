// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QStringList>

#include "domain/result.h"
#include "domain/secret.h"
#include "vault/cliniccipher.h"

namespace articulator::vault {

/// The keys of one data folder, opened by one slot. File `keys.json` (0600) holds for every slot (user or worker) an X25519 key pair whose
/// private half is wrapped by the slot's own key, and every clinic's data key sealed to every slot's public half: a clinic added by one user is
/// readable by all, and removing a user removes a slot. Safe to share between threads for reading; changes are serialised by a file lock.
class Vault {
public:
    /// Makes the folder's key file with one user slot. Refused "already-initialised" where there is one.
    [[nodiscard]] static domain::Result<Vault> create(const QString &dataFolder, const QString &user, const domain::Secret &passphrase);
    /// Locked "locked" where user or passphrase do not fit; never says which. Takes as long for an unknown user as for a known one.
    /// SchemaMismatch "vault-newer" for a file of a later version.
    [[nodiscard]] static domain::Result<Vault> openAs(const QString &dataFolder, const QString &user, const domain::Secret &passphrase);
    /// By the worker's slot (keychain with a deadline, or key file). Locked where there is none or it does not answer.
    [[nodiscard]] static domain::Result<Vault> openAsWorker(const QString &dataFolder);
    [[nodiscard]] static bool exists(const QString &dataFolder);

    Vault(Vault &&) noexcept;
    Vault &operator=(Vault &&) noexcept;
    ~Vault();

    /// Identifies this vault; `init` prints it.
    [[nodiscard]] QString keyId() const;
    [[nodiscard]] QStringList users() const;

    /// Adds the worker's slot. `keyFile` empty: the keychain. InvalidInput "key-file-inside-data" for a path inside the data folder;
    /// Locked "needs-user" where this vault was opened by the worker's slot itself.
    [[nodiscard]] domain::Result<> addWorkerSlot(const QString &keyFile);

    /// A new random data key, epoch 1, for a clinic that has none; doing it again changes nothing.
    [[nodiscard]] domain::Result<> addClinic(const QString &clinic);
    /// Destroys the clinic's data keys: what was sealed with them is gone for good.
    [[nodiscard]] domain::Result<> shredClinic(const QString &clinic);
    [[nodiscard]] domain::Result<ClinicCipher> cipher(const QString &clinic) const;

    /// Seals a PMS secret to the worker's public key. Needs no open slot: whoever can read the key file's public part can set a secret.
    [[nodiscard]] static domain::Result<QByteArray> sealForWorker(const QString &dataFolder, const QString &context, const domain::Secret &secret);
    [[nodiscard]] domain::Result<domain::Secret> openForWorker(const QString &context, const QByteArray &sealed) const;

private:
    struct Parts;
    explicit Vault(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m;
};

} // namespace articulator::vault
