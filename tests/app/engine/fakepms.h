// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <mutex>

#include "domain/clock.h"
#include "engine/adaptersource.h"

namespace articulator::test {

/// A clock that tests set.
class FakeClock final : public domain::Clock {
public:
    explicit FakeClock(domain::Instant now) : m_now(domain::toEpochMs(now)) { }
    [[nodiscard]] domain::Instant now() const override { return domain::fromEpochMs(m_now.load()); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now;
};

/// A PMS in memory: tables of rows, read in pages, failing when it is told to. Every pass reads a table whole. Shared by a test and the
/// engine's threads.
class FakePms {
public:
    using Fault = std::function<std::optional<domain::Error>(const contract::PullRequest &, int call)>;

    FakePms();
    /// The five core resources, each with so many rows made from a seed.
    void fill(int rows);
    void put(const QString &resource, const domain::Change &row);
    void take(const QString &resource, const QString &externalId);
    void plan(const contract::ResourcePlan &plan);
    void setPaging(int size, int overlap);
    /// Asked before every page, with the number of the call from 0.
    void setFault(Fault fault);
    /// A row that the adapter cannot understand: left out and counted.
    void setUnreadable(const QString &resource, const QStringList &externalIds);
    /// Promises more and stays where it is.
    void setStuck(const QString &resource);
    /// Every page takes this long, unless asked to stop.
    void setPace(std::chrono::milliseconds pace);
    void setHints(const QStringList &hints);
    void setClock(domain::Instant clock);
    [[nodiscard]] domain::Instant clock() const;
    /// What the office holds of one resource.
    [[nodiscard]] std::vector<domain::Change> rows(const QString &resource) const;
    /// Makes adapters of this PMS write; it lives as long as they do.
    void setWriter(contract::Writer *writer);
    [[nodiscard]] contract::Writer *writer() const;
    [[nodiscard]] int calls() const;
    [[nodiscard]] QStringList log() const; ///< resources in the order of their pages

    [[nodiscard]] domain::Result<contract::Probe> probe();
    [[nodiscard]] std::vector<contract::ResourcePlan> plans() const;
    [[nodiscard]] domain::Result<domain::Page> pull(const contract::PullRequest &request, std::stop_token stop);
    [[nodiscard]] QStringList hints();

private:
    [[nodiscard]] domain::Page page(const contract::PullRequest &request, qsizetype from);

    mutable std::mutex m_mutex;
    std::vector<contract::ResourcePlan> m_plans;
    std::map<QString, std::vector<domain::Change>> m_tables;
    int m_pageSize = 10;
    int m_overlap = 0;
    Fault m_fault;
    std::map<QString, QStringList> m_unreadable;
    QString m_stuck;
    std::chrono::milliseconds m_pace{0};
    QStringList m_hints;
    domain::Instant m_clock;
    contract::Writer *m_writer = nullptr;
    int m_calls = 0;
    QStringList m_log;
};

/// Offers the PMS "fake"; its settings are one secret "key" and one text "url".
class FakeSource final : public engine::AdapterSource {
public:
    explicit FakeSource(std::shared_ptr<FakePms> pms) : m_pms(std::move(pms)) { }
    [[nodiscard]] std::vector<contract::Manifest> installed() override;
    [[nodiscard]] domain::Result<domain::SettingsSchema> schema(const QString &pms) override;
    [[nodiscard]] domain::Result<std::unique_ptr<contract::Adapter>> create(const QString &pms, contract::AdapterSetup setup) override;

private:
    std::shared_ptr<FakePms> m_pms;
};

[[nodiscard]] domain::Change appointmentRow(int number, int minutes);
[[nodiscard]] domain::Change patientRow(int number);

} // namespace articulator::test
