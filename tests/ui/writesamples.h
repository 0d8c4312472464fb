// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/writevalues.h"

/// The write path on a busy morning at the clinic "maple" of samples.h.
namespace samples {

namespace desk = articulator::desk;
namespace domain = articulator::domain;

/// One write of each state, newest first, and `more` awaiting ones.
[[nodiscard]] desk::QueueSnapshot queue(int more = 0);
/// A move that waits for approval, number 13.
[[nodiscard]] desk::WriteDetail write(qint64 number = 13);
/// Three conflicts, numbers 1 to 3.
[[nodiscard]] desk::ConflictsSnapshot conflicts();
[[nodiscard]] desk::ConflictDetail conflict(qint64 number = 1);
[[nodiscard]] desk::FoundTimes times();
/// Nothing open, and why.
[[nodiscard]] desk::FoundTimes noTimes();
[[nodiscard]] desk::FoundPatients patients(const QString &text);

} // namespace samples
