// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace articulator::runtime {

/// Where data is unless --data says otherwise: $ARTICULATOR_DATA, else the platform's application data folder. Absolute.
[[nodiscard]] QString standardDataFolder();

} // namespace articulator::runtime
