// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/auditentry.h"
#include "domain/roles.h"
#include "vault/vault.h"
#include "warehouse/stores.h"
#include "warehouse/warehouse.h"

namespace articulator::desk {

/// What an errand works on, and who sent it. Lives on the reader thread.
struct ErrandPlace {
    warehouse::Warehouse &warehouse;
    const vault::Vault &vault;
    QString actor;
    domain::Instant now{};
    vault::Vault *ownVault = nullptr; ///< of who is signed in, to change it; absent where only reading is meant

    /// Refused "not-allowed" where the actor's role, as the vault has it now, does not allow the action; the refusal is audited.
    [[nodiscard]] domain::Result<> allow(const QByteArray &action, const QString &clinic = {}, const QString &record = {}) const;
    /// Durable when it returns; the ticket opens PHI.
    [[nodiscard]] domain::Result<domain::AuditTicket> note(const QByteArray &action, const QString &clinic = {}, const QString &record = {},
                                                           const QString &words = {}) const;

private:
    [[nodiscard]] domain::AuditEntry entry(const QByteArray &action, const QString &clinic, const QString &record) const;
};

} // namespace articulator::desk
