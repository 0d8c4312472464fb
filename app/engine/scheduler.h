// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>

#include "contract/adapter.h"
#include "domain/clock.h"
#include "engine/backoff.h"

namespace articulator::engine {

/// Which resource of one clinic to read next, and when. Decides only; knows no thread, no PMS and no store.
///
/// Resources that were read whole before go first, by the index rule: the largest weight × rate × age² ÷ cost, with the rate of change and the
/// cost in calls learned from what was seen. A first copy goes in the adapter's order and takes every second page, so that it and today's book
/// both move while it goes on.
class Scheduler {
public:
    Scheduler(std::vector<contract::ResourcePlan> plans, std::chrono::seconds clinicInterval, std::shared_ptr<const domain::Clock> clock, Chance chance);

    Scheduler(const Scheduler &) = delete;
    Scheduler &operator=(const Scheduler &) = delete;

    /// What is known from before: read whole, up to then.
    void restore(const QString &resource, domain::Instant readAt);
    /// The due resource that is worth most; absent while nothing is due.
    [[nodiscard]] std::optional<QString> next() const;
    /// A page of it is being read.
    void served(const QString &resource);
    [[nodiscard]] QStringList allDue() const;
    /// When something will be due; in the past where something is. Absent without resources.
    [[nodiscard]] std::optional<domain::Instant> wakeAt() const;
    [[nodiscard]] bool isDue(const QString &resource) const;
    [[nodiscard]] domain::Instant dueAt(const QString &resource) const;
    [[nodiscard]] std::chrono::seconds intervalOf(const QString &resource) const;
    [[nodiscard]] const std::vector<contract::ResourcePlan> &plans() const { return m_plans; }

    /// A whole pass that began at `startedAt`.
    void completed(const QString &resource, domain::Instant startedAt, qint64 changed, int calls);
    void failed(const QString &resource);
    /// It answered, but not whole: tried again after `rest`.
    void again(const QString &resource, std::chrono::milliseconds rest);
    /// Not offered: asked again seldom, because permissions and versions change.
    void skipped(const QString &resource);
    /// The PMS says it has changed, or its copy is known to be incomplete.
    void hurry(const QString &resource);
    /// Somebody asks: everything is due, whatever held it back.
    void hurryAll();
    /// Nothing is due for a while: the whole PMS does not answer.
    void holdAll();
    void released() { m_hold.succeeded(); }

private:
    struct State {
        const contract::ResourcePlan *plan = nullptr;
        std::size_t order = 0;
        domain::Instant due{};
        std::optional<domain::Instant> readAt; ///< start of the last whole pass
        qint64 changes = 0;                    ///< seen since the first copy
        std::chrono::seconds watched{0};       ///< time those changes took to come
        double cost = 1.0;                     ///< calls of a pass, smoothed
        Backoff backoff;
    };
    [[nodiscard]] bool isBetter(const State &a, const State &b, domain::Instant now) const;
    [[nodiscard]] double index(const State &state, domain::Instant now) const;
    [[nodiscard]] bool due(const State &state, domain::Instant now) const;
    [[nodiscard]] std::chrono::seconds interval(const State &state) const;
    [[nodiscard]] State &of(const QString &resource);
    [[nodiscard]] const State &of(const QString &resource) const;

    std::vector<contract::ResourcePlan> m_plans;
    std::chrono::seconds m_interval;
    std::shared_ptr<const domain::Clock> m_clock;
    std::map<QString, State> m_states;
    Backoff m_hold;
    bool m_firstCopyServed = false; ///< the last page was of a first copy
};

} // namespace articulator::engine
