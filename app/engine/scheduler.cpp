// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/scheduler.h"

#include <algorithm>

namespace articulator::engine {

using namespace std::chrono_literals;
using domain::Instant;

namespace {
constexpr auto skippedRest = 15min;
constexpr auto longestWait = 48h; ///< further away than this only after a jump of the computer's clock
} // namespace

Scheduler::Scheduler(std::vector<contract::ResourcePlan> plans, std::chrono::seconds clinicInterval, std::shared_ptr<const domain::Clock> clock,
                     Chance chance)
    : m_plans(std::move(plans)), m_interval(clinicInterval), m_clock(std::move(clock)), m_hold(chance)
{
    for (std::size_t i = 0; i < m_plans.size(); ++i)
        m_states.emplace(m_plans[i].name, State{&m_plans[i], i, m_clock->now(), {}, 0, 0s, 1.0, Backoff(chance)});
}

void Scheduler::restore(const QString &resource, Instant readAt)
{
    if (const auto found = m_states.find(resource); found != m_states.end())
        found->second.readAt = readAt;
}

std::optional<QString> Scheduler::next() const
{
    const Instant now = m_clock->now();
    const State *copied = nullptr;
    const State *firstCopy = nullptr;
    for (const auto &[name, state] : m_states) {
        const State *&best = state.readAt ? copied : firstCopy;
        if (due(state, now) && (!best || isBetter(state, *best, now)))
            best = &state;
    }
    const State *chosen = copied && (!firstCopy || m_firstCopyServed) ? copied : firstCopy;
    return chosen ? std::optional(chosen->plan->name) : std::nullopt;
}

bool Scheduler::isBetter(const State &a, const State &b, Instant now) const
{
    if (!a.readAt)
        return a.order < b.order;
    const double ia = index(a, now);
    const double ib = index(b, now);
    return ia != ib ? ia > ib : a.order < b.order;
}

void Scheduler::served(const QString &resource)
{
    m_firstCopyServed = !of(resource).readAt;
}

QStringList Scheduler::allDue() const
{
    const Instant now = m_clock->now();
    QStringList names;
    for (const contract::ResourcePlan &plan : m_plans) {
        if (due(of(plan.name), now))
            names.append(plan.name);
    }
    return names;
}

double Scheduler::index(const State &state, Instant now) const
{
    // One change is presumed in an interval before anything was seen, so that no resource starts with a rate of nothing.
    const double seconds = double((state.watched + interval(state)).count());
    const double rate = double(state.changes + 1) / seconds;
    const double age = std::chrono::duration<double>(now - *state.readAt).count();
    return state.plan->weight * rate * age * age / state.cost;
}

bool Scheduler::due(const State &state, Instant now) const
{
    return state.due <= now || state.due > now + longestWait;
}

std::optional<Instant> Scheduler::wakeAt() const
{
    std::optional<Instant> earliest;
    const Instant now = m_clock->now();
    for (const auto &[name, state] : m_states) {
        const Instant at = due(state, now) ? std::min(state.due, now) : state.due;
        earliest = earliest ? std::min(*earliest, at) : at;
    }
    return earliest;
}

bool Scheduler::isDue(const QString &resource) const
{
    return due(of(resource), m_clock->now());
}

Instant Scheduler::dueAt(const QString &resource) const
{
    return of(resource).due;
}

std::chrono::seconds Scheduler::intervalOf(const QString &resource) const
{
    return interval(of(resource));
}

std::chrono::seconds Scheduler::interval(const State &state) const
{
    return state.plan->interval > 0s ? state.plan->interval : m_interval;
}

void Scheduler::completed(const QString &resource, Instant startedAt, qint64 changed, int calls)
{
    State &state = of(resource);
    if (state.readAt && startedAt > *state.readAt) {
        state.changes += changed;
        state.watched += std::chrono::floor<std::chrono::seconds>(startedAt - *state.readAt);
        state.cost = 0.7 * state.cost + 0.3 * std::max(1, calls);
    } else {
        state.cost = 1.0;
    }
    state.readAt = startedAt;
    // From the beginning of the pass, so that a slow pass does not stretch the interval.
    state.due = std::max(startedAt + interval(state), m_clock->now());
    state.backoff.succeeded();
}

void Scheduler::failed(const QString &resource)
{
    State &state = of(resource);
    state.due = m_clock->now() + state.backoff.failed();
}

void Scheduler::again(const QString &resource, std::chrono::milliseconds rest)
{
    State &state = of(resource);
    state.due = m_clock->now() + rest;
    state.backoff.succeeded();
}

void Scheduler::skipped(const QString &resource)
{
    State &state = of(resource);
    state.due = m_clock->now() + std::max<std::chrono::seconds>(interval(state), skippedRest);
    state.backoff.succeeded();
}

void Scheduler::hurry(const QString &resource)
{
    if (const auto found = m_states.find(resource); found != m_states.end())
        found->second.due = std::min(found->second.due, m_clock->now());
}

void Scheduler::hurryAll()
{
    for (auto &[name, state] : m_states)
        state.due = std::min(state.due, m_clock->now());
}

void Scheduler::holdAll()
{
    const Instant until = m_clock->now() + m_hold.failed();
    for (auto &[name, state] : m_states)
        state.due = std::max(state.due, until);
}

Scheduler::State &Scheduler::of(const QString &resource)
{
    return m_states.at(resource);
}

const Scheduler::State &Scheduler::of(const QString &resource) const
{
    return m_states.at(resource);
}

} // namespace articulator::engine
