// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include "domain/records.h"
#include "domain/result.h"
#include "domain/write.h"

/// The queue of writes and the desk of conflicts, as stored: operational half clear, everything that may hold PHI sealed to the clinic.
namespace articulator::warehouse {

class Database;

/// One write. `revision` grows with every change and guards against two minds about one row.
struct WriteRow {
    qint64 number = 0; ///< people and programs say "w-17"
    QString clinic;
    QString key;
    domain::WriteKind kind = domain::WriteKind::AppointmentCreate;
    domain::WriteState state = domain::WriteState::Awaiting;
    QString origin;
    QByteArray body;   ///< the wish as JSON without its PHI members
    QByteArray sealed; ///< JSON {"wish": whole submission, "base"?: target at submission, "proof"?: read-back}; sealed at Place of this write
    qint64 sealedVersion = 1;
    QString target;    ///< external id of the record it changes; empty for something new
    QString patient;   ///< external id, where known
    QString provider;
    QString operatory;
    std::optional<domain::Instant> start; ///< wished, or of the target: what the queue sorts and rules by
    QByteArray reasonCode;                ///< why it stands where it stands; empty: nothing to say
    QString reasonText;                   ///< for people, without PHI
    int tries = 0;
    int needs = 1;                        ///< approvals wanted; 0: by rule
    QStringList approvedBy;
    QString requestedBy;
    domain::Instant requestedAt{};
    std::optional<domain::Instant> approvedAt; ///< the last approval it needed
    std::optional<domain::Instant> notBefore;  ///< undo delay or back-off
    std::optional<domain::Instant> expires;
    std::optional<domain::Instant> sendingAt; ///< PMS clock, durable before the first byte
    std::optional<domain::Instant> appliedAt;
    QString externalId;       ///< of the record made or changed
    QString found;            ///< how the proof was recognised
    qint64 compensates = 0;   ///< number of the applied write that this one takes back
    QString leasedBy;         ///< engine run that works on it; empty: nobody
    std::optional<domain::Instant> leasedUntil;
    qint64 revision = 0;
    friend bool operator==(const WriteRow &, const WriteRow &) = default;
};

struct WriteEvent {
    domain::Instant at{};
    domain::WriteState state = domain::WriteState::Awaiting;
    QString by;   ///< who: a user's name, or "engine"
    QString text; ///< for people, without PHI
    friend bool operator==(const WriteEvent &, const WriteEvent &) = default;
};

struct WriteQuery {
    QString clinic; ///< empty: all
    std::optional<domain::WriteState> state;
    int limit = 0; ///< 0: all
    bool withSealed = true; ///< false: the sealed halves stay empty
    qint64 below = 0; ///< only numbers below this; 0: all
};

struct QueueCounts {
    qint64 awaiting = 0; ///< awaiting, held, window-gone, conflict: somebody must decide
    qint64 sending = 0;  ///< approved, sending, retrying, waiting-bridge, unknown: on its way
    qint64 failed = 0;
    bool everSent = false; ///< something went out to this PMS once
};

class WriteStore {
public:
    explicit WriteStore(Database &database) : m_database(database) { }
    /// Runs several changes of writes and conflicts as one: durable together, with one sync.
    [[nodiscard]] domain::Result<> together(const std::function<domain::Result<>()> &work);
    /// Gives the number; with its first event. Refused "key-reused" where clinic and key are there already, whatever the content.
    [[nodiscard]] domain::Result<qint64> add(const WriteRow &row, const WriteEvent &event);
    /// NotFound "unknown-write".
    [[nodiscard]] domain::Result<WriteRow> find(qint64 number);
    [[nodiscard]] domain::Result<std::optional<WriteRow>> byKey(const QString &clinic, const QString &key);
    /// Newest first.
    [[nodiscard]] domain::Result<std::vector<WriteRow>> list(const WriteQuery &query);
    [[nodiscard]] domain::Result<std::vector<WriteEvent>> history(qint64 number);
    /// Of all writes of the clinic, by their numbers: for long lists.
    [[nodiscard]] domain::Result<std::map<qint64, std::vector<WriteEvent>>> histories(const QString &clinic);
    /// Stores the row where it still has `row.revision` (and raises it), with an event where one is given. Busy "write-moved" where somebody was sooner.
    [[nodiscard]] domain::Result<> advance(const WriteRow &row, const std::optional<WriteEvent> &event);
    /// The write to work on next, leased: first one left in sending or unknown (look it up), else the oldest approved or retrying one that is due at
    /// `now`. Absent: nothing due, or another live lease holds the clinic.
    [[nodiscard]] domain::Result<std::optional<WriteRow>> lease(const QString &clinic, const QString &worker, domain::Instant now, std::chrono::seconds length);
    /// What a dead engine leased is free again; no event, but another revision.
    [[nodiscard]] domain::Result<> releaseLeases(const QString &clinic);
    /// When lease() may next have something; absent: nothing on its way.
    [[nodiscard]] domain::Result<std::optional<domain::Instant>> nextDue(const QString &clinic);
    /// Newest write that takes the given one back; absent: none.
    [[nodiscard]] domain::Result<std::optional<WriteRow>> compensating(const QString &clinic, qint64 number);
    /// Those past their `expires` that were never sent: awaiting, held, approved, retrying, window-gone, conflict.
    [[nodiscard]] domain::Result<std::vector<WriteRow>> overdue(const QString &clinic, domain::Instant now);
    [[nodiscard]] domain::Result<QueueCounts> counts(const QString &clinic);

private:
    Database &m_database;
};

/// A record that changed under a write, member by member. Values are sealed; the names of members are not PHI.
struct ConflictRow {
    qint64 number = 0; ///< people and programs say "c-3"
    QString clinic;
    qint64 write = 0;
    domain::RecordKind kind = domain::RecordKind::Appointment;
    QString externalId;
    domain::Instant seenAt{};
    QString changedBy; ///< who changed it in the PMS, where the PMS tells
    std::optional<domain::Instant> changedAt; ///< and when
    QStringList fields;
    QMap<QString, QString> choices; ///< field → "pms" or "ours"
    QByteArray sealed;              ///< JSON {field: {"base","pms","ours"}}
    bool open = true;
    QString resolvedBy;
    std::optional<domain::Instant> resolvedAt;
    friend bool operator==(const ConflictRow &, const ConflictRow &) = default;
};

class ConflictStore {
public:
    explicit ConflictStore(Database &database) : m_database(database) { }
    /// Gives the number; an older open conflict of the same write is closed.
    [[nodiscard]] domain::Result<qint64> add(const ConflictRow &row);
    /// NotFound "unknown-conflict".
    [[nodiscard]] domain::Result<ConflictRow> find(qint64 number);
    /// The last one of a write, open or not; absent: none.
    [[nodiscard]] domain::Result<std::optional<ConflictRow>> latestOf(const QString &clinic, qint64 write);
    /// Open ones, oldest first. `clinic` empty: of all.
    [[nodiscard]] domain::Result<std::vector<ConflictRow>> open(const QString &clinic);
    [[nodiscard]] domain::Result<> update(const ConflictRow &row);
    [[nodiscard]] domain::Result<qint64> count(const QString &clinic);

private:
    Database &m_database;
};

} // namespace articulator::warehouse
