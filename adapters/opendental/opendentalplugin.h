// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "contract/plugin.h"

namespace articulator::opendental {

class OpenDentalPlugin final : public QObject, public contract::AdapterPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ARTICULATOR_ADAPTER_IID FILE "opendental.json")
    Q_INTERFACES(articulator::contract::AdapterPlugin)

public:
    [[nodiscard]] domain::SettingsSchema settings() const override;
    [[nodiscard]] domain::Result<std::unique_ptr<contract::Adapter>> create(contract::AdapterSetup setup) const override;
};

} // namespace articulator::opendental
