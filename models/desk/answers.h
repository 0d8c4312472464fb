// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>

#include <QByteArray>

#include "desk/snapshots.h"
#include "domain/error.h"
#include "domain/secret.h"

/// What the desk answers besides snapshots.
namespace articulator::desk {

/// CopyAgain: a sync that forgets the cursors first. From Approve to Resolve they concern writes, then the set-up of a clinic.
enum class RequestAction {
    SyncNow, Pause, Resume, CopyAgain,
    Approve, Reject, Hold, Retry, Undo, Submit, Resolve,
    TryClinic, AddClinic, UpdateClinic, RemoveClinic, ProbeClinic
};

/// Secrets of a PMS by the names of their settings.
using SecretForm = std::map<QString, domain::Secret>;

/// Where a request of this console stands. `Handing` until the inbox has it; Done, Failed and Expired are ends.
struct RequestProgress {
    enum class State { Handing, Waiting, Running, Done, Failed, Expired };
    quint64 token = 0; ///< what the asking function returned
    RequestAction action = RequestAction::SyncNow;
    QString clinic;
    State state = State::Handing;
    QByteArray outcome;                 ///< the worker's JSON document, once there is one
    std::optional<domain::Error> error; ///< of Failed: what the worker or the inbox said
};

} // namespace articulator::desk
