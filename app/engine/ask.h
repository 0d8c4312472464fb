// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QJsonObject>
#include <QString>

#include "domain/result.h"

namespace articulator::engine {

/// What somebody wants of the engine. A value; `body` by action, and never with PHI:
///   sync            {"full":bool}                                        → the `sync` document of contract section 3
///   clinic.probe    {}                                                   → the probe document
///   clinic.add      {"name","pms","zone","settings":{k:v},"secrets":{k:base64}} → the clinic
///   clinic.try      as clinic.add, zone may be absent; of a clinic that is there, as clinic.update → the probe document with "at" and "pmsClock"; stores nothing
///   clinic.update   any of the same but pms; a setting or secret of null goes  → the clinic
///   clinic.pause, clinic.resume {}                                       → the clinic
///   clinic.remove   {}                                                   → {"id","removed":true}
///   write.submit    {"sealed": base64 of sealForWorker(…, submissionContext(clinic), JSON)} → {"id","state"}, of an array {"done","refused"}
///   write.approve, write.reject, write.hold, write.retry, write.undo {"writes":["w-17",…],"note"?,"reason"?} → {"done","refused","queued"?}
///   conflict.resolve {"conflict":"c-3","fields":{NAME:"pms"|"ours"}}     → the conflict without its values
/// Secrets are base64 of Vault::sealForWorker(dataFolder, secretContext(clinic, key), secret).
struct Ask {
    QString actor;
    QByteArray action;
    QString clinic;
    QJsonObject body;
};

/// The context in which a clinic's secret is sealed: "clinic/<id>/<key>".
[[nodiscard]] QString secretContext(const QString &clinic, const QString &key);

/// How far a sync is, for a progress bar. Counts are of this run and resource.
struct Progress {
    QString resource;
    qint64 seen = 0;
    qint64 changed = 0;
    int calls = 0;
    friend bool operator==(const Progress &, const Progress &) = default;
};
/// May be called from any thread, never from two at once.
using ProgressCallback = std::function<void(const Progress &)>;

} // namespace articulator::engine
