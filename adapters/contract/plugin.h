// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtPlugin>

#include "contract/adapter.h"

namespace articulator::contract {

/// The version of this interface. A plug-in built for another one is refused before its code is loaded.
inline constexpr int contractVersion = 3;

/// The factory inside a plug-in. Its metadata is JSON: {"pms": "opendental", "name": "Open Dental", "contract": 3}.
class AdapterPlugin {
public:
    virtual ~AdapterPlugin() = default;
    [[nodiscard]] virtual domain::SettingsSchema settings() const = 0;
    /// InvalidInput where a setting is missing or makes no sense; does no network.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<Adapter>> create(AdapterSetup setup) const = 0;
};

} // namespace articulator::contract

#define ARTICULATOR_ADAPTER_IID "org.articulator.AdapterPlugin/3"
Q_DECLARE_INTERFACE(articulator::contract::AdapterPlugin, ARTICULATOR_ADAPTER_IID)
