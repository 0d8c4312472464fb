// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include "domain/auditentry.h"
#include "domain/records.h"
#include "domain/settings.h"

/// One plain struct per row of our own tables.
namespace articulator::warehouse {

struct ClinicRow {
    QString id;
    QString name;
    QString pms;
    QByteArray zone;
    bool paused = false;
    domain::Settings settings;
    QMap<QString, QByteArray> secrets; ///< sealed to the worker
    friend bool operator==(const ClinicRow &, const ClinicRow &) = default;
};

/// How far one resource was read, and how its last read went.
struct ResourceRow {
    QString clinic;
    QString resource;
    QByteArray cursor;
    std::optional<domain::Instant> asOf;      ///< PMS clock at the start of the last complete read
    std::optional<domain::Instant> lastRun;   ///< when it was last tried
    std::optional<domain::Instant> nextDue;
    int intervalS = 60;
    int tookMs = 0;
    int calls = 0;
    int waits = 0;
    qint64 seen = 0;
    qint64 changed = 0;
    qint64 deleted = 0;
    qint64 failed = 0;
    QByteArray state;  ///< "done", "failed", "skipped", "reading"
    QString reason;    ///< for failed and skipped, for people
    friend bool operator==(const ResourceRow &, const ResourceRow &) = default;
};

/// One pass over a clinic's due resources.
struct RunRow {
    qint64 id = 0;
    QString clinic;
    domain::Instant startedAt{};
    QString why;        ///< "schedule", "start", or "asked by NAME"
    QByteArray outcome; ///< "done", "partial", "failed"; empty while it goes on
    int tookMs = 0;
    int calls = 0;
    int waits = 0;
    qint64 seen = 0;
    qint64 changed = 0;
    qint64 deleted = 0;
    qint64 failed = 0;
    QByteArray errorCode;
    QString error;
    friend bool operator==(const RunRow &, const RunRow &) = default;
};

/// What a person asked the engine to do. Lives in the inbox until it has an outcome, and a while longer.
struct RequestRow {
    qint64 id = 0;
    QString actor;
    QByteArray action;  ///< "sync", "clinic.add", "clinic.pause", "clinic.probe", …
    QString clinic;
    QByteArray body;    ///< JSON, no PHI
    domain::Instant askedAt{};
    domain::Instant expires{};
    QByteArray state;   ///< "waiting", "running", "done", "failed", "expired"
    QByteArray outcome; ///< JSON document that the asker prints, or {"error":…}
    friend bool operator==(const RequestRow &, const RequestRow &) = default;
};

/// A worker that lives. `beatAt` older than 15 s: it does not.
struct HeartbeatRow {
    QString worker;
    domain::Instant startedAt{};
    domain::Instant beatAt{};
    QString version;
    qint64 processId = 0;
    QString host;
    friend bool operator==(const HeartbeatRow &, const HeartbeatRow &) = default;
};

/// Share of freshness: one sample of a clinic's lag, at most one a minute, kept for two days.
struct LagSample {
    QString clinic;
    QString resource; ///< empty: the clinic as a whole
    domain::Instant at{};
    int lagS = 0;
};

struct AuditRow {
    qint64 n = 0; ///< dense, from 0; given by the sealer
    domain::AuditEntry entry;
    QByteArray hash; ///< RFC 6962 leaf hash
};

} // namespace articulator::warehouse
