// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include <QString>

#include "domain/secret.h"

namespace articulator::vault {

/// A clinic's keys in the open: what a ClinicCipher is made from.
struct ClinicKeys {
    QString clinic;
    std::map<int, domain::Secret> byEpoch; ///< 32 bytes each; the last seals
    domain::Secret lookup;                 ///< 32 bytes; fingerprints and blind index, the same through all epochs
};

} // namespace articulator::vault
