// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <shared_mutex>

#include "domain/roles.h"
#include "domain/secret.h"
#include "vault/vault.h"
#include "warehouse/rows.h"

namespace articulator::engine {

/// The engine's hand on the vault, for all its threads: secrets of one clinic for one adapter, and the clinics' data keys.
class Credentials {
public:
    explicit Credentials(std::shared_ptr<vault::Vault> vault);

    /// All secrets of the clinic, opened; they are wiped when the map goes.
    [[nodiscard]] domain::Result<std::map<QString, domain::Secret>> open(const warehouse::ClinicRow &clinic) const;
    [[nodiscard]] domain::Result<vault::ClinicCipher> cipher(const QString &clinic) const;
    /// Refused "not-allowed": what the actor's role, as the vault has it now, does not allow.
    [[nodiscard]] domain::Result<> allow(const QString &actor, QByteArrayView action) const;
    /// What somebody sealed to the worker in a request; wiped when it goes.
    [[nodiscard]] domain::Result<domain::Secret> openRequest(const QString &context, const QByteArray &sealed) const;
    [[nodiscard]] domain::Result<> addClinic(const QString &clinic);
    [[nodiscard]] domain::Result<> shredClinic(const QString &clinic);

private:
    mutable std::shared_mutex m_mutex;
    std::shared_ptr<vault::Vault> m_vault;
};

} // namespace articulator::engine
