// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QList>
#include <QString>

#include "desk/capacityvalues.h"
#include "domain/book.h"
#include "domain/capacity.h"
#include "domain/status.h"

/// What the pages show, as values read in one go from the warehouse. Words and colours are made in `ui`.
namespace articulator::desk {

enum class WorkerPresence { Alive, Late, Absent, OtherVersion };

struct ClinicLine {
    QString id;
    QString name;
    QString pms; ///< "opendental"
    QString pmsVersion;
    QByteArray zone;
    bool paused = false;
    domain::ClinicFreshness read;
    int firstCopyPercent = -1; ///< while the first copy goes on; -1 otherwise
    QByteArray errorCode;      ///< of the last run, where it failed or was partial
    QString error;
    std::optional<domain::Instant> lastSync;
    std::vector<int> lagS24h;  ///< for the sparkline, oldest first; -1: no sample
    int freshPerMille24h = -1; ///< share of samples inside target; -1: none yet
    int requestGapMs = 0;      ///< pace of the key; 0: not limited
    int callsLastMinute = 0;
    std::optional<int> openTodayMinutes; ///< chair time open today, any provider; absent: not known
    bool closedToday = false; ///< nobody is scheduled to work today, so no time can be open
    std::vector<std::optional<int>> openDays; ///< minutes by the next 10 working days
    std::vector<domain::CivilDate> openDates; ///< those days
    qint64 records = 0;
    domain::Instant pmsNow{};
    qint64 writesAwaiting = 0; ///< somebody must decide
    qint64 writesSending = 0;  ///< on their way
    qint64 writesFailed = 0;
    qint64 conflicts = 0;
};

struct NewsLine {
    domain::Instant at{};
    QString clinic; ///< name
    QByteArray what; ///< "copied", "failed", "partial", "waited", "first-copy", "request"
    qint64 changed = 0;
    qint64 deleted = 0;
    int waits = 0;
    QString detail;
    int times = 1; ///< how often the same failure came one after the other; `at` is the last
    QByteArray code = {}; ///< of the failure
};

struct OverviewSnapshot {
    std::vector<ClinicLine> clinics;
    std::vector<NewsLine> news; ///< newest first
    WorkerPresence worker = WorkerPresence::Absent;
    qint64 records = 0;
    domain::Instant at{};
    friend bool operator==(const OverviewSnapshot &, const OverviewSnapshot &) { return false; }
};

struct ResourceLine {
    QString resource;
    QByteArray state; ///< "done", "failed", "skipped", "reading", "never"
    QString reason;
    QString cursor; ///< printable: the PMS clock it stands at
    std::optional<domain::Instant> asOf;
    std::optional<domain::Instant> lastRun;
    std::optional<domain::Instant> nextDue;
    int tookMs = 0;
    int calls = 0;
    int waits = 0;
    qint64 seen = 0, changed = 0, deleted = 0, failed = 0;
    std::vector<int> lagS24h;
};

struct RunLine {
    qint64 id = 0;
    domain::Instant startedAt{};
    QString why;
    QByteArray outcome;
    int tookMs = 0;
    int calls = 0;
    int waits = 0;
    qint64 rows = 0, changed = 0, deleted = 0;
    QByteArray errorCode;
    QString error;
};

struct SyncSnapshot {
    QString clinic;
    int intervalS = 60;
    bool paused = false;
    std::vector<ResourceLine> resources;
    std::vector<RunLine> runs; ///< newest first, 200 at most
};

} // namespace articulator::desk
