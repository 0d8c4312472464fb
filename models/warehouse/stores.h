// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "domain/change.h"
#include "domain/result.h"
#include "vault/cliniccipher.h"
#include "warehouse/rows.h"

/// What each store does. Write functions answer Refused "read-only" on a connection opened for reading. One file pair per class below
/// in the implementation (clinicstore.cpp, recordstore.cpp, …).
namespace articulator::warehouse {

class Database; ///< connection, dialect and transaction of one thread; internal

class ClinicStore {
public:
    explicit ClinicStore(Database &database) : m_database(database) { }
    [[nodiscard]] domain::Result<std::vector<ClinicRow>> all();
    /// NotFound "unknown-clinic".
    [[nodiscard]] domain::Result<ClinicRow> find(const QString &id);
    /// Refused "clinic-exists".
    [[nodiscard]] domain::Result<> add(const ClinicRow &row);
    [[nodiscard]] domain::Result<> update(const ClinicRow &row);
    /// Takes the clinic and everything read from it out of `operations` and `phi`; the audit stays.
    [[nodiscard]] domain::Result<> remove(const QString &id);

private:
    Database &m_database;
};

class FactStore {
public:
    explicit FactStore(Database &database) : m_database(database) { }
    [[nodiscard]] domain::Result<QMap<QString, QString>> of(const QString &clinic);
    [[nodiscard]] domain::Result<> set(const QString &clinic, const QMap<QString, QString> &facts);

private:
    Database &m_database;
};

/// Which records a reader wants.
struct RecordQuery {
    QString clinic;
    domain::RecordKind kind = domain::RecordKind::Appointment;
    QString externalId;                        ///< empty: all
    std::optional<domain::Instant> from;       ///< records with a start: start ≥ from, or still running at it
    std::optional<domain::Instant> until;      ///< start < until
    QString patient;                           ///< only of this patient
    bool withDeleted = false;
};

/// A record as stored: operational half clear, PHI half sealed.
struct StoredRecord {
    domain::Record record; ///< PHI members absent
    QByteArray sealed;     ///< empty: the record has no PHI
    qint64 sealedVersion = 0;
};

class RecordStore {
public:
    explicit RecordStore(Database &database) : m_database(database) { }
    /// Sorted by start, then id (digits by value).
    [[nodiscard]] domain::Result<std::vector<StoredRecord>> read(const RecordQuery &query);
    /// Opens the PHI half in place. The ticket must have been given for this reading.
    [[nodiscard]] static domain::Result<> reveal(StoredRecord &stored, vault::ClinicCipher &cipher, const domain::AuditTicket &ticket);
    /// External ids of patients that have any of the tokens; candidates: open them and filter before showing.
    [[nodiscard]] domain::Result<QStringList> candidates(const QString &clinic, const std::vector<vault::BlindToken> &tokens);
    [[nodiscard]] domain::Result<qint64> count(const QString &clinic);
    [[nodiscard]] domain::Result<QMap<domain::RecordKind, qint64>> counts(const QString &clinic);

private:
    Database &m_database;
};

class ResourceStore {
public:
    explicit ResourceStore(Database &database) : m_database(database) { }
    [[nodiscard]] domain::Result<std::vector<ResourceRow>> of(const QString &clinic);
    [[nodiscard]] domain::Result<> put(const ResourceRow &row); ///< everything but the cursor
    /// Forgets cursors: the next sync is a full one.
    [[nodiscard]] domain::Result<> forgetCursors(const QString &clinic);

private:
    Database &m_database;
};

class RunLog {
public:
    explicit RunLog(Database &database) : m_database(database) { }
    [[nodiscard]] domain::Result<qint64> begin(const RunRow &row);
    [[nodiscard]] domain::Result<> finish(const RunRow &row);
    /// Newest first. `clinic` empty: of all.
    [[nodiscard]] domain::Result<std::vector<RunRow>> latest(const QString &clinic, int limit);
    /// Runs left open by an engine that died are closed as failed "worker-died".
    [[nodiscard]] domain::Result<> closeOrphans(domain::Instant now);

private:
    Database &m_database;
};

class LagLog {
public:
    explicit LagLog(Database &database) : m_database(database) { }
    [[nodiscard]] domain::Result<> add(const std::vector<LagSample> &samples);
    /// Ascending by time. `resource` as in LagSample.
    [[nodiscard]] domain::Result<std::vector<LagSample>> since(const QString &clinic, domain::Instant from);

private:
    Database &m_database;
};

/// The inbox: consoles and commands write, the engine answers. Any process may write here.
class RequestBox {
public:
    explicit RequestBox(Database &database) : m_database(database) { }
    [[nodiscard]] domain::Result<qint64> submit(const RequestRow &row);
    [[nodiscard]] domain::Result<RequestRow> find(qint64 id);
    /// Oldest waiting first.
    [[nodiscard]] domain::Result<std::vector<RequestRow>> waiting();
    [[nodiscard]] domain::Result<> start(qint64 id);
    [[nodiscard]] domain::Result<> finish(qint64 id, QByteArrayView state, const QByteArray &outcome);
    /// Newest first.
    [[nodiscard]] domain::Result<std::vector<RequestRow>> latest(int limit);
    /// Waiting ones past their expiry become expired; finished ones older than a day go.
    [[nodiscard]] domain::Result<> tidy(domain::Instant now);

private:
    Database &m_database;
};

class Heartbeats {
public:
    explicit Heartbeats(Database &database) : m_database(database) { }
    [[nodiscard]] domain::Result<> beat(const HeartbeatRow &row);
    [[nodiscard]] domain::Result<std::vector<HeartbeatRow>> all();
    [[nodiscard]] domain::Result<> gone(const QString &worker);

private:
    Database &m_database;
};

struct AuditFilter {
    std::optional<domain::Instant> from;
    std::optional<domain::Instant> until;
    QString actor;
    QString action;
    QString record;
    int limit = 0; ///< 0: all
};

struct AuditVerdict {
    qint64 entries = 0;
    bool ok = true;
    QByteArray head; ///< hex of the tree's root
    std::optional<qint64> firstBad;
    QString reason;
};

/// Append-only. `append` makes a leaf durable (in the inbox of a reader, in `audit` of the engine); the engine's `seal` gives dense numbers and
/// grows the Merkle tree. Triggers refuse change; verify() proves it.
class AuditLog : private domain::AuditTicketIssuer {
public:
    explicit AuditLog(Database &database) : m_database(database) { }
    /// Durable when it returns. The ticket opens PHI.
    [[nodiscard]] domain::Result<domain::AuditTicket> append(const domain::AuditEntry &entry);
    /// Group commit: durable together, one sync.
    [[nodiscard]] domain::Result<> appendAll(const std::vector<domain::AuditEntry> &entries);
    /// The same with a ticket for each, in their order.
    [[nodiscard]] domain::Result<std::vector<domain::AuditTicket>> appendTogether(const std::vector<domain::AuditEntry> &entries);
    /// Takes waiting leaves of all inboxes in, in order of time; engine only. Returns how many.
    [[nodiscard]] domain::Result<int> seal();
    /// Sealed entries ascending by n; leaves not yet sealed are not listed.
    [[nodiscard]] domain::Result<std::vector<AuditRow>> list(const AuditFilter &filter);
    /// Recomputes everything. `expectedHead` (hex, may be empty): a head kept elsewhere; not ok if no prefix of the log has it.
    [[nodiscard]] domain::Result<AuditVerdict> verify(const QByteArray &expectedHead);

private:
    /// Durable when it returns; their canonical bytes.
    [[nodiscard]] domain::Result<std::vector<QByteArray>> keepLeaves(const std::vector<domain::AuditEntry> &entries);

    Database &m_database;
};

/// A civil day of the book, packed for capacity: what the capacity function needs of schedules and appointments touching that day. The database drops it in the
/// transaction in which one of those changes, so a day that is there is never stale.
struct PackedDay {
    int day = 0; ///< domain::dayNumber
    QByteArray bytes;
};

class DayStore {
public:
    explicit DayStore(Database &database) : m_database(database) { }
    [[nodiscard]] domain::Result<std::vector<PackedDay>> read(const QString &clinic, int firstDay, int lastDay);
    /// `records`: revision of the topic before the days were read. Refused "days-overtaken", and nothing stored, where records changed since.
    [[nodiscard]] domain::Result<> put(const QString &clinic, const std::vector<PackedDay> &days, qint64 records);
    /// Revision of the topic "records", to hand to put().
    [[nodiscard]] domain::Result<qint64> records();

private:
    Database &m_database;
};

/// Revision counters by topic, so that a reader knows what to read again: "records", "resources", "runs", "clinics", "requests", "heartbeats", "writes", "conflicts",
/// "audit".
class Topics {
public:
    explicit Topics(Database &database) : m_database(database) { }
    /// Cheap: PRAGMA data_version on SQLite, one row on PostgreSQL. Equal values: nothing was committed by others in between.
    [[nodiscard]] domain::Result<QByteArray> pulse();
    [[nodiscard]] domain::Result<QMap<QString, qint64>> revisions();

private:
    Database &m_database;
};

} // namespace articulator::warehouse
