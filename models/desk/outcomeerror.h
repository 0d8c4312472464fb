// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "domain/error.h"

namespace articulator::desk {

/// The error of a worker's document, as it tells it; Internal "no-outcome" where it tells none.
[[nodiscard]] domain::Error errorIn(const QByteArray &outcome);

} // namespace articulator::desk
