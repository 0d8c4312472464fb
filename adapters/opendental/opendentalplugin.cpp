// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendentalplugin.h"

#include "opendental/opendentaladapter.h"

namespace articulator::opendental {

domain::SettingsSchema OpenDentalPlugin::settings() const { return settingsSchema(); }

domain::Result<std::unique_ptr<contract::Adapter>> OpenDentalPlugin::create(contract::AdapterSetup setup) const
{
    return OpenDentalAdapter::create(std::move(setup));
}

} // namespace articulator::opendental
