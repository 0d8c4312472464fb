// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>

#include "desk/opentime.h"
#include "desk/snapshots.h"
#include "domain/result.h"
#include "warehouse/rows.h"
#include "warehouse/warehouse.h"
#include "warehouse/writes.h"

namespace articulator::desk {

/// Reads what the overview shows, topic by topic, and judges it against the clock. Lives on the reader thread.
class OverviewReader {
public:
    explicit OverviewReader(const QString &version) : m_version(version) { }

    /// Reads again what the topics name.
    [[nodiscard]] domain::Result<> read(warehouse::Warehouse &warehouse, const QSet<QString> &topics, domain::Instant now);
    /// Compiles the book of one clinic whose records changed; false where none is due. One at a time, so that other answers do not wait for all.
    [[nodiscard]] domain::Result<bool> readNextBook(warehouse::Warehouse &warehouse, domain::Instant now);
    /// From what was read, as it is at `now`; no database.
    [[nodiscard]] OverviewSnapshot snapshot(domain::Instant now);

private:
    struct Clinic {
        warehouse::ClinicRow row;
        std::vector<warehouse::ResourceRow> resources;
        QMap<QString, QString> facts;
        std::vector<warehouse::LagSample> lags;
        std::vector<warehouse::RunRow> runs; ///< newest first
        qint64 records = 0;
        warehouse::QueueCounts queue;
        qint64 conflicts = 0;
        std::optional<domain::Capacity> capacity;
        OpenDays open;
        domain::Instant openAt{}; ///< when `open` was computed
        bool bookDue = true;
    };
    [[nodiscard]] domain::Result<> readClinics(warehouse::Warehouse &warehouse);
    [[nodiscard]] static domain::Result<> readParts(Clinic &clinic, warehouse::Warehouse &warehouse, const QSet<QString> &topics, domain::Instant now);
    [[nodiscard]] domain::Result<> readNews(warehouse::Warehouse &warehouse);
    [[nodiscard]] static bool isSilentAsExpected(const Clinic &clinic, domain::Instant pmsNow);
    [[nodiscard]] static ClinicLine line(Clinic &clinic, domain::Instant now);
    static void addRuns(ClinicLine &line, const Clinic &clinic, domain::Instant now);
    static void addOpenTime(ClinicLine &line, Clinic &clinic, domain::Instant now);

    QString m_version;
    std::vector<Clinic> m_clinics;
    std::vector<NewsLine> m_news;
    std::vector<warehouse::HeartbeatRow> m_beats;
};

} // namespace articulator::desk
