// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

#include "engine/ask.h"
#include "vault/vault.h"
#include "warehouse/location.h"
#include "warehouse/stores.h"
#include "warehouse/warehouse.h"

namespace articulator::test {

/// A data folder with keys (user "owner", worker slot in a key file) and an empty warehouse, gone with the object.
class DataHouse {
public:
    DataHouse();
    [[nodiscard]] const warehouse::Location &location() const { return m_location; }
    [[nodiscard]] std::shared_ptr<vault::Vault> vault() const { return m_vault; }
    /// "clinic.add" of a clinic of the PMS "fake", with its secret sealed.
    [[nodiscard]] engine::Ask addition(const QString &clinic) const;
    /// A connection of the calling thread.
    [[nodiscard]] std::unique_ptr<warehouse::Warehouse> reader() const;
    /// Every record of a clinic, revealed, as sorted lines: what the copy says, however it came about.
    [[nodiscard]] QStringList dump(const QString &clinic) const;

private:
    QTemporaryDir m_folder;
    warehouse::Location m_location;
    std::shared_ptr<vault::Vault> m_vault;
};

} // namespace articulator::test
