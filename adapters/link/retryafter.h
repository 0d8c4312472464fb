// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>

#include "domain/instant.h"

namespace articulator::link {

/// How long a Retry-After header (RFC 9110 section 10.2.3: seconds, or an HTTP date) asks to wait, seen from `now`: never negative, never above
/// `longest`. Absent where the header is missing or makes no sense.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, domain::Instant now, std::chrono::seconds longest);

} // namespace articulator::link
