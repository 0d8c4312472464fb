// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctl/writestatus.h"

#include <algorithm>

#include "domain/change.h"
#include "domain/writestate.h"
#include "warehouse/writes.h"

namespace articulator::ctl {

using domain::fail;
using domain::Result;
using L = QLatin1String;

namespace {

constexpr std::chrono::seconds aliveFor{15}; ///< a heartbeat older than this is none

Result<bool> isWorkerAlive(warehouse::Warehouse &reader, domain::Instant now)
{
    const auto beats = reader.heartbeats().all();
    if (!beats)
        return fail(beats.error());
    return std::any_of(beats->begin(), beats->end(), [now](const auto &beat) { return now - beat.beatAt < aliveFor; });
}

Result<domain::WritingState> writingState(warehouse::Warehouse &reader, const warehouse::ClinicRow &clinic, const warehouse::QueueCounts &counts,
                                          domain::Instant now)
{
    const auto facts = reader.facts().of(clinic.id);
    const auto due = reader.writes().nextDue(clinic.id);
    const auto alive = isWorkerAlive(reader, now);
    if (!facts || !due || !alive)
        return fail(!facts ? facts.error() : !due ? due.error() : alive.error());
    domain::WritingState state;
    state.failed = counts.failed;
    state.everSent = counts.everSent;
    state.paused = clinic.paused;
    state.workerAlive = *alive;
    state.asOf = domain::parseInstant(facts->value(L(domain::fact::writeAsOf)));
    state.oldestDue = *due;
    return state;
}

} // namespace

Result<QJsonObject> writingStatus(warehouse::Warehouse &reader, const warehouse::ClinicRow &clinic, domain::Instant now)
{
    const auto counts = reader.writes().counts(clinic.id);
    const auto conflicts = reader.conflicts().count(clinic.id);
    if (!counts || !conflicts)
        return fail(counts ? conflicts.error() : counts.error());
    const auto state = writingState(reader, clinic, *counts, now);
    if (!state)
        return fail(state.error());
    QJsonObject write{{L("state"), domain::word(domain::judgeWriting(*state, now))}};
    if (state->asOf && state->everSent)
        write.insert(L("asOf"), domain::toText(domain::Instant(std::chrono::floor<std::chrono::seconds>(*state->asOf))));
    return QJsonObject{{L("write"), write},
                       {L("queue"), QJsonObject{{L("awaiting"), counts->awaiting}, {L("sending"), counts->sending}, {L("failed"), counts->failed}}},
                       {L("conflicts"), *conflicts}};
}

} // namespace articulator::ctl
