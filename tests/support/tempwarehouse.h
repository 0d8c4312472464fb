// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QTemporaryDir>

#include "vault/vault.h"
#include "warehouse/stores.h"
#include "warehouse/warehouse.h"

namespace articulator::testsupport {

enum class Backend { Sqlite, Postgres };

/// A fresh place for a warehouse of either kind, gone with the object. Not created yet until create().
class TempWarehouse {
public:
    explicit TempWarehouse(Backend backend);

    /// False where PostgreSQL could not be started.
    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] const warehouse::Location &location() const { return m_location; }
    /// What --warehouse takes; empty for the embedded one.
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Makes the schema; false where it failed.
    [[nodiscard]] bool create();
    /// Opens it; null where it failed (said on standard error).
    [[nodiscard]] std::unique_ptr<warehouse::Warehouse> open(warehouse::Access access) const;

private:
    QTemporaryDir m_folder;
    QString m_url;
    warehouse::Location m_location;
    bool m_valid = false;
};

/// A clinic of Open Dental in Chicago, ready to be added.
[[nodiscard]] warehouse::ClinicRow sampleClinic(const QString &id);

/// Rows "sqlite" and "postgresql" of a data-driven test whose column is named backend.
void addBackends();

} // namespace articulator::testsupport

Q_DECLARE_METATYPE(articulator::testsupport::Backend)
