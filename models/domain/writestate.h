// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "domain/result.h"
#include "domain/status.h"
#include "domain/write.h"

/// What people may do with a write in which state: contract section 5.
namespace articulator::domain {

enum class WriteAction { Approve, Reject, Hold, Retry, Undo };

/// "approve", "reject", …
[[nodiscard]] QLatin1String word(WriteAction action);

/// The state that the action leads to. Unknown after a retry: it is only looked up. Applied after an undo: a compensating write is needed.
/// Refused "in-flight", "not-waiting", "not-failed", "already-approved", "ended"; the detail is a sentence for people.
[[nodiscard]] Result<WriteState> stateAfter(WriteAction action, WriteState state);

/// Refused "second-person" where the write wants two people and this one has approved it already.
[[nodiscard]] Result<> mayApprove(const QString &actor, const QStringList &approvedBy, int needs);

/// True where nothing was sent and nothing will be unless a person or the dispatcher acts.
[[nodiscard]] bool isBeforeSending(WriteState state);
/// True where nothing will happen to the write any more, but an undo.
[[nodiscard]] bool isEnded(WriteState state);

/// What is known about a clinic's way of writing.
struct WritingState {
    qint64 failed = 0;                 ///< writes that need a person
    bool everSent = false;             ///< something was sent to this PMS once
    bool paused = false;
    bool workerAlive = false;
    std::optional<Instant> asOf;       ///< when nothing was due last, or something was proven
    std::optional<Instant> oldestDue;  ///< since when the next write should have been on its way; absent: nothing waits
};

/// In the words of `read`: current only where nothing failed, a worker lives and nothing is late.
[[nodiscard]] Freshness judgeWriting(const WritingState &state, Instant now);

} // namespace articulator::domain
