// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include "domain/clock.h"
#include "domain/result.h"
#include "vault/vault.h"
#include "warehouse/stores.h"
#include "warehouse/warehouse.h"

namespace articulator::desk {

/// Opens sealed values for a person whose role allows it (Refused "not-allowed", audited): first a durable audit entry, then the plaintext. Lives on the
/// reader thread.
class SealedOpener {
public:
    SealedOpener(const vault::Vault &vault, QString actor) : m_vault(vault), m_actor(std::move(actor)) { }

    /// The sealed JSON object of a write or a conflict. `action` and `record` go into the audit log.
    [[nodiscard]] domain::Result<QJsonObject> open(warehouse::Warehouse &warehouse, const QString &clinic, const vault::Place &place, const QByteArray &sealed,
                                                   const QString &action, const QString &record) const;
    /// Records of one clinic with their PHI; each opening is audited, together.
    [[nodiscard]] domain::Result<> openRecords(warehouse::Warehouse &warehouse, const QString &clinic, const QString &action,
                                               std::vector<warehouse::StoredRecord> &records) const;
    [[nodiscard]] domain::Result<vault::ClinicCipher> cipher(const QString &clinic) const { return m_vault.cipher(clinic); }
    [[nodiscard]] const QString &actor() const { return m_actor; }

private:
    [[nodiscard]] domain::AuditEntry entry(const QString &clinic, const QString &action, const QString &record) const;

    const vault::Vault &m_vault;
    QString m_actor;
};

} // namespace articulator::desk
