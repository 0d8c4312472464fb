// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/requestwatch.h"

#include <algorithm>

#include "desk/outcomeerror.h"
#include "warehouse/stores.h"

namespace articulator::desk {

using domain::Result;
using State = RequestProgress::State;
using namespace std::chrono_literals;

namespace {

/// For a worker to take it. Who tests a connection sits and waits.
std::chrono::seconds patienceFor(RequestAction action) { return action == RequestAction::TryClinic || action == RequestAction::ProbeClinic ? 30s : 2min; }

QByteArray bodyOf(RequestAction action)
{
    switch (action) {
    case RequestAction::SyncNow: return R"({"full":false})";
    case RequestAction::CopyAgain: return R"({"full":true})";
    default: break;
    }
    return "{}";
}

State stateOf(const QByteArray &word)
{
    if (word == "running")
        return State::Running;
    if (word == "done")
        return State::Done;
    if (word == "failed")
        return State::Failed;
    return word == "expired" ? State::Expired : State::Waiting;
}

bool isEnd(State state)
{
    return state == State::Done || state == State::Failed || state == State::Expired;
}

} // namespace

QByteArray RequestWatch::actionOf(RequestAction action)
{
    switch (action) {
    case RequestAction::SyncNow:
    case RequestAction::CopyAgain: return "sync";
    case RequestAction::Pause: return "clinic.pause";
    case RequestAction::Resume: return "clinic.resume";
    case RequestAction::Approve: return "write.approve";
    case RequestAction::Reject: return "write.reject";
    case RequestAction::Hold: return "write.hold";
    case RequestAction::Retry: return "write.retry";
    case RequestAction::Undo: return "write.undo";
    case RequestAction::Submit: return "write.submit";
    case RequestAction::Resolve: return "conflict.resolve";
    case RequestAction::TryClinic: return "clinic.try";
    case RequestAction::AddClinic: return "clinic.add";
    case RequestAction::UpdateClinic: return "clinic.update";
    case RequestAction::RemoveClinic: return "clinic.remove";
    case RequestAction::ProbeClinic: return "clinic.probe";
    }
    return {};
}

RequestProgress RequestWatch::submit(warehouse::Warehouse &warehouse, const RequestAsk &ask, domain::Instant now)
{
    warehouse::RequestRow row;
    row.actor = m_actor;
    row.action = actionOf(ask.action);
    row.clinic = ask.clinic;
    row.body = ask.body.isEmpty() ? bodyOf(ask.action) : ask.body;
    row.askedAt = now;
    row.expires = now + patienceFor(ask.action);
    row.state = "waiting";
    RequestProgress progress{ask.token, ask.action, ask.clinic, State::Waiting, {}, {}};
    const Result<qint64> id = warehouse.requests().submit(row);
    if (id) {
        m_open.push_back({*id, progress, row.expires});
    } else {
        progress.state = State::Failed;
        progress.error = id.error();
    }
    return progress;
}

RequestProgress RequestWatch::progressOf(const Open &open, const warehouse::RequestRow &row)
{
    RequestProgress progress = open.told;
    progress.state = stateOf(row.state);
    progress.outcome = row.outcome;
    if (progress.state == State::Failed)
        progress.error = errorIn(row.outcome);
    return progress;
}

std::vector<RequestProgress> RequestWatch::look(warehouse::Warehouse &warehouse, domain::Instant now)
{
    std::vector<RequestProgress> moved;
    for (Open &open : m_open) {
        Result<warehouse::RequestRow> row = warehouse.requests().find(open.id);
        if (!row)
            continue;
        if (row->state == "waiting" && now > open.expires && warehouse.requests().finish(open.id, "expired", {}))
            row->state = "expired";
        if (stateOf(row->state) == open.told.state)
            continue;
        open.told = progressOf(open, *row);
        moved.push_back(open.told);
    }
    std::erase_if(m_open, [](const Open &open) { return isEnd(open.told.state); });
    return moved;
}

} // namespace articulator::desk
