// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

namespace articulator::vault {

/// HKDF with SHA-256 (RFC 5869): extract and expand. `size` is at most 8160 bytes.
[[nodiscard]] domain::Secret hkdf(QByteArrayView keyMaterial, QByteArrayView salt, QByteArrayView info, qsizetype size);

} // namespace articulator::vault
