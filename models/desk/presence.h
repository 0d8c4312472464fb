// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/snapshots.h"
#include "warehouse/rows.h"

namespace articulator::desk {

/// What the heartbeats say of the worker: the freshest one counts. Alive below 6 seconds, Late below 15, else Absent; one that lives but is of another
/// version than `ours` is OtherVersion (an empty version fits all).
[[nodiscard]] WorkerPresence presenceOf(const std::vector<warehouse::HeartbeatRow> &beats, const QString &ours, domain::Instant now);

} // namespace articulator::desk
