// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/cliniccipher.h"
#include "warehouse/stores.h"
#include "warehouse/warehouse.h"
#include "warehouse/writes.h"

namespace articulator::engine {

/// What a job on one clinic's queue works with, on the writer's thread.
struct WriteContext {
    warehouse::Warehouse &warehouse;
    vault::ClinicCipher &cipher;
    const warehouse::ClinicRow &clinic;
    QString actor;
    domain::Instant now{}; ///< this computer's clock
};

} // namespace articulator::engine
