// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/write.h"
#include "warehouse/warehouse.h"
#include "warehouse/warehouse.h"
#include "warehouse/writes.h"

namespace articulator::engine {

/// Where the applied write takes another one back, that other one is undone from now on. Called in the job that made it applied.
[[nodiscard]] domain::Result<> settleCompensation(warehouse::Warehouse &warehouse, const warehouse::WriteRow &applied, domain::Instant now);

/// The wish that takes an applied one back; key and base are the caller's to give. `before` is the record as it was, where there was one. Refused
/// "cannot-undo" with the reason for people: a note stays, a patient stays, and nothing can go back to where nobody knows it was.
[[nodiscard]] domain::Result<domain::Wish> compensatingWish(const domain::Wish &applied, const std::optional<domain::Record> &before);

} // namespace articulator::engine
