// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QMap>

#include "domain/records.h"

/// What an adapter hands over: normalised rows, and how far it has read.
namespace articulator::domain {

/// Names of facts about a clinic's PMS that an adapter learns and rules read.
namespace fact {
inline constexpr auto pmsVersion = "pms-version";               ///< "25.3.12"
inline constexpr auto unassignedProvider = "unassigned-provider"; ///< external id; owns operatories without a default
inline constexpr auto confirmations = "confirmations";          ///< words a visit may be confirmed with, a JSON array; absent: not known
inline constexpr auto patternIsLength = "pattern-is-length";    ///< "true" in Open Dental: no pattern, no cells
inline constexpr auto clockOffset = "clock-offset-s";           ///< PMS clock minus this computer's clock, seconds
inline constexpr auto syncedFrom = "synced-from";               ///< first civil date of the schedule window read, YYYY-MM-DD
inline constexpr auto syncedUntil = "synced-until";             ///< last civil date of it
inline constexpr auto requestGap = "request-gap-ms";            ///< pace of the key in use
inline constexpr auto lastProbe = "last-probe";               ///< JSON document of the last probe, with "at"
inline constexpr auto lastGrants = "last-grants";             ///< the same of the last one that the PMS answered
inline constexpr auto adapters = "adapters";                  ///< of no clinic: the adapters that the last worker had, as JSON
inline constexpr auto writeAsOf = "write-as-of";                ///< our clock when nothing was due to be sent, or something was proven
} // namespace fact

/// One row as the PMS has it now, or the news that it is gone.
struct Change {
    QString externalId;
    std::optional<RecordBody> body; ///< absent: deleted in the PMS
    RecordKind kind = RecordKind::Appointment;
    friend bool operator==(const Change &, const Change &) = default;
};

/// Rows of one kind that were read completely: what we hold inside it and did not see in this pass is gone.
struct Covered {
    RecordKind kind = RecordKind::Schedule;
    std::optional<CivilDate> from;  ///< by civil date of the record's start, inclusive; absent: no lower bound
    std::optional<CivilDate> until; ///< inclusive
    friend bool operator==(const Covered &, const Covered &) = default;
};

/// One step of reading a resource. Applying a page twice changes nothing the second time.
struct Page {
    std::vector<Change> changes;
    QByteArray cursor;             ///< opaque to everyone but the adapter; stored with the page, given back to the next pull
    bool more = false;             ///< ask again at once; false: the pass is complete
    bool opensPass = false;        ///< the ids seen for `covered` count from this page on
    std::vector<Covered> covered;  ///< given with the last page of a complete pass
    std::optional<Instant> pmsClock; ///< the PMS's clock when the pass began, as an instant
    QMap<QString, QString> facts;  ///< what the office's set-up says and rules need; see fact::
    int calls = 0;                 ///< requests spent on this page
    int waits = 0;                 ///< times the PMS asked for fewer requests, or was given time
    int failed = 0;                ///< rows that could not be understood and were left out, in this pass or one before; told once a pass
    QString failure;               ///< for the first of them, without PHI: its external id and what was wrong
};

} // namespace articulator::domain
