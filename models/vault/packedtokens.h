// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "vault/cliniccipher.h"

/// Tokens of one record as one value: of each its column, its length in bytes and its bytes. The form is stored: changing it needs a migration.
namespace articulator::vault {

[[nodiscard]] std::vector<BlindToken> unpack(QByteArrayView packed);
[[nodiscard]] QByteArray pack(const std::vector<BlindToken> &tokens);
/// True where at least one of the tokens stands in the packed value.
[[nodiscard]] bool holdsAny(QByteArrayView packed, const std::vector<BlindToken> &tokens);

} // namespace articulator::vault
