// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/adapter.h"
#include "opendental/session.h"

namespace articulator::opendental {

/// Asks an office who it is, what the key may do, and what time it has.
[[nodiscard]] domain::Result<contract::Probe> probeOffice(Session &session, std::stop_token stop);

} // namespace articulator::opendental
