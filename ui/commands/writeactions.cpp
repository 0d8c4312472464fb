// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/writeactions.h"

#include <algorithm>
#include <numeric>

#include "domain/writestate.h"
#include "ui/look/writewords.h"

namespace articulator::ui {

using desk::RequestAction;
using domain::WriteState;

bool WriteActions::fits(RequestAction action, WriteState state)
{
    using domain::WriteAction;
    switch (action) {
    case RequestAction::Approve: return domain::stateAfter(WriteAction::Approve, state).has_value();
    case RequestAction::Reject: return domain::stateAfter(WriteAction::Reject, state).has_value();
    case RequestAction::Hold: return domain::stateAfter(WriteAction::Hold, state).has_value();
    // A conflict goes on by itself once it is decided on its own page.
    case RequestAction::Retry: return state != WriteState::Conflict && domain::stateAfter(WriteAction::Retry, state).has_value();
    case RequestAction::Undo: return domain::stateAfter(WriteAction::Undo, state).has_value();
    default: return false;
    }
}

std::vector<const desk::WriteLine *> WriteActions::fitting(RequestAction action, const std::vector<const desk::WriteLine *> &lines)
{
    std::vector<const desk::WriteLine *> fitting;
    std::ranges::copy_if(lines, std::back_inserter(fitting), [action](const desk::WriteLine *line) { return fits(action, line->state); });
    return fitting;
}

int WriteActions::fitting(RequestAction action, const WriteStates &chosen)
{
    int count = 0;
    for (std::size_t state = 0; state < chosen.size(); ++state)
        count += fits(action, WriteState(state)) ? chosen[state] : 0;
    return count;
}

QString WriteActions::whyNot(RequestAction action, const WriteStates &chosen)
{
    const int count = std::accumulate(chosen.begin(), chosen.end(), 0);
    if (count == 0)
        return tr("Choose a write in the table first.");
    if (fitting(action, chosen) > 0)
        return {};
    const auto only = std::ranges::find_if(chosen, [](int of) { return of > 0; });
    const QString state = count == 1 ? WriteWords::state(WriteState(only - chosen.begin())).text : QString();
    switch (action) {
    case RequestAction::Approve:
        return state.isEmpty() ? tr("None of the chosen writes waits for approval.") : tr("This write is not waiting for approval: %1.").arg(state.toLower());
    case RequestAction::Reject:
        return state.isEmpty() ? tr("None of the chosen writes can be rejected any more.") : tr("This write cannot be rejected any more: %1.").arg(state.toLower());
    case RequestAction::Hold:
        return state.isEmpty() ? tr("None of the chosen writes can be held.") : tr("Only what was not sent yet can be held; this write: %1.").arg(state.toLower());
    case RequestAction::Retry:
        return state.isEmpty() ? tr("None of the chosen writes has failed.") : tr("Only a failed write can be tried again; this one: %1.").arg(state.toLower());
    case RequestAction::Undo:
        return state.isEmpty() ? tr("None of the chosen writes can be undone.") : tr("There is nothing to undo; this write: %1.").arg(state.toLower());
    default: return {};
    }
}

QString WriteActions::done(RequestAction action, int count)
{
    switch (action) {
    case RequestAction::Approve: return tr("%Ln writes approved.", nullptr, count);
    case RequestAction::Reject: return tr("%Ln writes rejected.", nullptr, count);
    case RequestAction::Hold: return tr("%Ln writes held.", nullptr, count);
    case RequestAction::Retry: return tr("%Ln writes are tried again.", nullptr, count);
    case RequestAction::Undo: return tr("%Ln writes taken back.", nullptr, count);
    default: return {};
    }
}

QString WriteActions::refused(RequestAction action, const QStringList &whys)
{
    const int count = int(whys.size());
    const QString some = QStringList(whys.mid(0, 3)).join(QStringLiteral("; "));
    switch (action) {
    case RequestAction::Approve: return tr("%Ln writes were not approved: %1", nullptr, count).arg(some);
    case RequestAction::Reject: return tr("%Ln writes were not rejected: %1", nullptr, count).arg(some);
    case RequestAction::Hold: return tr("%Ln writes were not held: %1", nullptr, count).arg(some);
    case RequestAction::Retry: return tr("%Ln writes were not tried again: %1", nullptr, count).arg(some);
    case RequestAction::Undo: return tr("%Ln writes were not taken back: %1", nullptr, count).arg(some);
    default: return {};
    }
}

} // namespace articulator::ui
