// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "domain/change.h"
#include "domain/result.h"
#include "vault/cliniccipher.h"
#include "warehouse/warehouse.h"

namespace articulator::testsupport {

inline constexpr int sourcePages = 40;

/// Page `number` (from 1) of a made-up PMS: new patients and appointments, changes of earlier ones, some deletions. Its cursor is its number.
[[nodiscard]] domain::Page sourcePage(int number);

/// Goes on where the stored cursor says, to the last page, as an engine does after a restart. `written` hears of each page.
[[nodiscard]] domain::Result<> followSource(warehouse::Warehouse &engine, const QString &clinic, vault::ClinicCipher &cipher,
                                            const std::function<void()> &written = [] { });

} // namespace articulator::testsupport
