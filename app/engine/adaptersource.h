// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "contract/adapter.h"
#include "contract/manifest.h"

namespace articulator::engine {

/// Where the engine gets its adapters from. Safe to call from any thread.
class AdapterSource {
public:
    virtual ~AdapterSource() = default;

    /// The PMSs that can be used, by name of the PMS.
    [[nodiscard]] virtual std::vector<contract::Manifest> installed() = 0;
    /// The settings of that PMS's adapter. InvalidInput "unknown-pms" where none is installed; SchemaMismatch "adapter-contract" for one of another version.
    [[nodiscard]] virtual domain::Result<domain::SettingsSchema> schema(const QString &pms) = 0;
    /// Errors as schema(), and what the adapter says of its settings.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<contract::Adapter>> create(const QString &pms, contract::AdapterSetup setup) = 0;
};

} // namespace articulator::engine
