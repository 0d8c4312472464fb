// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ctl/session.h"

namespace articulator::ctl {

/// Sees to it that every entry appended so far is sealed into the log: here if no engine lives, else the engine does it and this waits until it has.
/// TimedOut "worker-silent" where that takes longer than ten seconds.
[[nodiscard]] domain::Result<> sealWaiting(Session &session);

} // namespace articulator::ctl
