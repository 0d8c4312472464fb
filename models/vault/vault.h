// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QStringList>

#include "domain/result.h"
#include "domain/roles.h"
#include "domain/secret.h"
#include "vault/cliniccipher.h"

namespace articulator::vault {

/// Who may open a vault, and what for.
struct VaultUser {
    QString name;
    domain::Role role = domain::Role::Manager;
    enum class State { Active, Disabled } state = State::Active;
    friend bool operator==(const VaultUser &, const VaultUser &) = default;
};

/// The keys of one data folder, opened by one slot. File `keys.json` (0600) holds for every slot (user or worker) an X25519 key pair whose
/// private half is wrapped by the slot's own key, and every clinic's data key sealed to every slot's public half: a clinic added by one user is
/// readable by all, and removing a user removes a slot. Safe to share between threads for reading; changes are serialised by a file lock.
class Vault {
public:
    /// Makes the folder's key file with one user slot, an admin's. Refused "already-initialised" where there is one.
    [[nodiscard]] static domain::Result<Vault> create(const QString &dataFolder, const QString &user, const domain::Secret &passphrase);
    /// Locked "locked" where user or passphrase do not fit; never says which. Takes as long for an unknown user as for a known one.
    /// SchemaMismatch "vault-newer" for a file of a later version.
    [[nodiscard]] static domain::Result<Vault> openAs(const QString &dataFolder, const QString &user, const domain::Secret &passphrase);
    /// By the worker's slot (keychain with a deadline, or key file). Locked where there is none or it does not answer.
    [[nodiscard]] static domain::Result<Vault> openAsWorker(const QString &dataFolder);
    [[nodiscard]] static bool exists(const QString &dataFolder);
    /// Has a slot, as the closed file says; for nothing that matters.
    [[nodiscard]] static bool isUser(const QString &dataFolder, const QString &user);

    Vault(Vault &&) noexcept;
    Vault &operator=(Vault &&) noexcept;
    ~Vault();

    /// Identifies this vault; `init` prints it.
    [[nodiscard]] QString keyId() const;
    /// Names of those who have a slot.
    [[nodiscard]] QStringList users() const;
    /// All that were ever added, by name. Integrity "keys-altered" where somebody who could not open the file changed a role.
    [[nodiscard]] domain::Result<std::vector<VaultUser>> everyone() const;
    /// Of somebody who has a slot now; absent for everybody else, and while the key file cannot be trusted.
    [[nodiscard]] std::optional<domain::Role> roleOf(const QString &user) const;

    /// Only from a slot of an admin: Refused "not-allowed" from another user's, Locked "needs-user" from the worker's. Takes in a disabled user again, with
    /// the new passphrase and role. InvalidInput "bad-user-name", Refused "user-exists", Locked "no-new-passphrase" for an empty one.
    [[nodiscard]] domain::Result<VaultUser> addUser(const QString &user, domain::Role role, const domain::Secret &passphrase);
    /// Takes the user's slot away; asked again it changes nothing. As addUser(), and NotFound "unknown-user", Refused "last-admin".
    [[nodiscard]] domain::Result<VaultUser> disableUser(const QString &user);

    /// Adds the worker's slot. `keyFile` empty: the keychain. InvalidInput "key-file-inside-data" for a path inside the data folder;
    /// Locked "needs-user" where this vault was opened by the worker's slot itself; Refused "not-allowed" to all but an admin.
    [[nodiscard]] domain::Result<> addWorkerSlot(const QString &keyFile);

    enum class WorkerWay { Keychain, KeyFile };
    /// How the worker opens this vault by itself; absent: it cannot.
    [[nodiscard]] std::optional<WorkerWay> workerWay() const;

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
