// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <set>
#include <stop_token>

#include "engine/adaptersource.h"
#include "engine/ask.h"
#include "engine/clinicreading.h"
#include "engine/clinicrun.h"
#include "engine/credentials.h"
#include "engine/dispatcher.h"

namespace articulator::engine {

/// What every clinic's worker works with.
struct ClinicWorld {
    /// OnSchedule: pulls by itself. OnOrder: only what is ordered.
    enum class Drive { OnSchedule, OnOrder };

    warehouse::Location location;
    std::shared_ptr<AdapterSource> adapters;
    std::shared_ptr<Credentials> credentials;
    std::shared_ptr<WriterThread> writer;
    std::shared_ptr<const domain::Clock> clock;
    Drive drive = Drive::OnSchedule;
};

/// Gets the outcome of what was asked, exactly once; on the thread that did it.
using Answer = std::function<void(domain::Result<QJsonObject>)>;

/// A sync that somebody asked for.
struct SyncOrder {
    QString actor;
    bool full = false;
    ProgressCallback progress;
    Answer answer;
};

/// Keeps one clinic's copy fresh: decides with Scheduler what to read, reads it page by page with Puller, and writes down how it went; between two
/// pages the Dispatcher sends one write. Lives wholly on one thread of the fleet, where its adapter lives too; a step is at most one page or one write, so
/// that clinics share a thread fairly.
class ClinicWorker {
public:
    ClinicWorker(ClinicWorld world, warehouse::ClinicRow clinic);
    ~ClinicWorker();

    /// When step() has something to do; absent: nothing until something is asked.
    [[nodiscard]] std::optional<domain::Instant> wakeAt() const;
    void step(std::stop_token stop);

    /// Joins the run that goes on, or begins one; answered when the run ends. Refused "clinic-paused" at once.
    void order(SyncOrder order);
    [[nodiscard]] domain::Result<contract::Probe> probe(std::stop_token stop);
    /// Something in the clinic's queue of writes was added or changed by a person: look at once.
    void writesMoved();
    /// New settings, name or pause; what goes on is brought to an end first, and everything is due.
    void configure(warehouse::ClinicRow clinic);
    /// Ends what goes on; orders are answered.
    void close();

private:
    [[nodiscard]] domain::Result<> prepare();
    [[nodiscard]] domain::Result<> prepareReading();
    [[nodiscard]] domain::Result<> prepareWriting();
    /// True where a write took the turn.
    [[nodiscard]] bool write(std::stop_token stop);
    [[nodiscard]] domain::Result<std::unique_ptr<contract::Adapter>> makeAdapter() const;
    void take(const SyncOrder &order);
    void demandAllDue();
    void begin();
    void listenForHints(std::stop_token stop);
    void readPage(const QString &resource, std::stop_token stop);
    void passEnded(Pass pass);
    void passFailed(Pass &pass, const domain::Error &error);
    void tellProgress(const Pass &pass) const;
    void abort(const domain::Error &error);
    void finish();
    void packDays();
    [[nodiscard]] domain::Instant now() const { return m_world.clock->now(); }

    ClinicWorld m_world;
    warehouse::ClinicRow m_clinic;
    std::unique_ptr<ClinicReading> m_reading;
    std::unique_ptr<Dispatcher> m_dispatcher; ///< works with what m_reading holds
    bool m_wroteLast = false;
    std::optional<ClinicRun> m_run;
    std::set<QString> m_todo; ///< what the run still has to try before it ends
    std::vector<SyncOrder> m_orders;
    domain::Instant m_orderedAt{};
    Backoff m_setUpBackoff;
    domain::Instant m_setUpAgainAt{};
    bool m_isFirstRun = true;
    bool m_bookMoved = true; ///< days may have to be packed; nobody knows after a restart
};

} // namespace articulator::engine
