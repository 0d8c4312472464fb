// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

#include <QSet>

#include "desk/conflictreader.h"
#include "desk/findtimereader.h"
#include "desk/patientfinder.h"
#include "desk/queuereader.h"
#include "desk/writereader.h"
#include "desk/writewishes.h"

namespace articulator::desk {

/// The write path's share of the reader thread's rounds.
class WriteRounds {
public:
    using Tell = std::function<void(WriteNews)>;
    explicit WriteRounds(Tell tell) : m_tell(std::move(tell)) { }

    void take(const WriteWishes &wishes) { m_kept.add(wishes); }
    /// `topics` were committed to since the last round; `records` is that topic's revision.
    [[nodiscard]] domain::Result<> serve(warehouse::Warehouse &warehouse, const vault::Vault &vault, const QString &actor, const QSet<QString> &topics,
                                         qint64 records, domain::Instant now);
    void forget();

private:
    [[nodiscard]] domain::Result<> serveQueue(warehouse::Warehouse &warehouse, const WriteWishes &wishes);
    [[nodiscard]] domain::Result<> serveWrite(warehouse::Warehouse &warehouse, const SealedOpener &opener, const WriteWishes &wishes, const QSet<QString> &topics,
                                              domain::Instant now);
    [[nodiscard]] domain::Result<> serveConflict(warehouse::Warehouse &warehouse, const SealedOpener &opener, const WriteWishes &wishes,
                                                 const QSet<QString> &topics);

    Tell m_tell;
    QueueReader m_queue;
    WriteReader m_write;
    ConflictReader m_conflict;
    FindTimeReader m_times;
    QString m_watched;
    QByteArray m_writeRefusal;    ///< why the open one was not revealed
    QByteArray m_conflictRefusal;
    std::optional<TimesQuestion> m_asked;
    WriteWishes m_kept;
    bool m_queueDue = false;
    bool m_conflictsDue = false;
    std::chrono::steady_clock::time_point m_queueFrom{}; ///< not read again before
};

} // namespace articulator::desk
