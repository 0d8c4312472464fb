// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <set>

#include "engine/copystate.h"
#include "engine/lagsampler.h"
#include "engine/scheduler.h"

namespace articulator::engine {

/// Everything a clinic's worker needs to read, made together and dropped together: the adapter, what is held in memory of the warehouse, and
/// the passes that go on. Lives on the clinic's thread.
class ClinicReading {
public:
    struct Sources {
        QString clinic;
        std::chrono::seconds interval{60};
        std::unique_ptr<contract::Adapter> adapter;
        vault::ClinicCipher cipher;
        warehouse::Location location;
        WriterThread &writer;
        std::shared_ptr<const domain::Clock> clock;
        Chance chance;
    };
    /// Reads what the warehouse holds, over a connection of its own that is closed again.
    [[nodiscard]] static domain::Result<std::unique_ptr<ClinicReading>> open(Sources sources);

    [[nodiscard]] contract::Adapter &adapter() { return *m_sources.adapter; }
    [[nodiscard]] Scheduler &scheduler() { return m_scheduler; }
    [[nodiscard]] CopyState &copy() { return m_copy; }
    [[nodiscard]] Puller &puller() { return m_puller; }
    [[nodiscard]] warehouse::Mirror &mirror() { return *m_mirror; }
    [[nodiscard]] vault::ClinicCipher &cipher() { return m_sources.cipher; }
    [[nodiscard]] QStringList order() const;

    /// The pass that goes on, or a new one.
    /// One that failed is taken up where it stands.
    [[nodiscard]] Pass &passOf(const QString &resource);
    /// The pass is over.
    void dropPass(const QString &resource) { m_passes.erase(resource); }
    /// The pass counts for nothing: the next one begins where it began.
    void repeatPass(const QString &resource);
    /// Every resource is read anew from the beginning.
    void readAllAnew();
    /// Nothing of a pass stays shown as going on.
    void comeToRest();

    /// Keeps the facts of a whole pass in mind (they were stored with its pages) and writes down the PMS's clock offset where the adapter does not
    /// tell it.
    void learn(const Pass &pass);
    [[nodiscard]] domain::Instant pmsNow() const;
    [[nodiscard]] std::chrono::seconds clockOffset() const;
    void sampleLag();
    [[nodiscard]] domain::Instant sampleAt() const { return m_sampler.dueAt(); }

private:
    struct Held {
        std::unique_ptr<warehouse::Mirror> mirror;
        std::vector<warehouse::ResourceRow> rows;
        QMap<QString, QString> facts;
    };
    ClinicReading(Sources sources, Held held);

    Sources m_sources;
    std::unique_ptr<warehouse::Mirror> m_mirror;
    QMap<QString, QString> m_facts;
    Scheduler m_scheduler;
    CopyState m_copy;
    Puller m_puller;
    LagSampler m_sampler;
    std::map<QString, Pass> m_passes;
    std::set<QString> m_perhapsInTheMiddle;
    std::set<QString> m_anew;
};

} // namespace articulator::engine
