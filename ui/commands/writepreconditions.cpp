// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/writepreconditions.h"

#include "ui/commands/gotopage.h"
#include "ui/commands/writeactions.h"

namespace articulator::ui {

namespace {

QString whyNotMasked(WriteWork::Names names, const QString &none)
{
    if (names == WriteWork::Names::Masked)
        return {};
    return names == WriteWork::Names::Revealed ? WritePreconditions::tr("Names and notes are shown already.") : none;
}

} // namespace

Precondition WritePreconditions::onPage(PageId page)
{
    return [page](const WorkState &state) {
        return state.page == page ? QString() : tr("Open the page “%1” first.").arg(GoToPage::textOf(page).remove(u'&'));
    };
}

Precondition WritePreconditions::chosenFit(desk::RequestAction action)
{
    return [action](const WorkState &state) { return WriteActions::whyNot(action, state.writes.chosen); };
}

Precondition WritePreconditions::approvableShown()
{
    return [](const WorkState &state) { return state.writes.showsApprovable ? QString() : tr("Nothing that is shown waits for approval."); };
}

Precondition WritePreconditions::maskedWrite()
{
    return [](const WorkState &state) { return whyNotMasked(state.writes.writeNames, tr("Nothing of this write is hidden.")); };
}

Precondition WritePreconditions::openConflict()
{
    return [](const WorkState &state) { return state.writes.hasConflict ? QString() : tr("Choose a conflict in the list first."); };
}

Precondition WritePreconditions::choicesMade()
{
    return [](const WorkState &state) { return state.writes.decidedConflicts > 0 ? QString() : tr("Decide every field of a conflict first."); };
}

Precondition WritePreconditions::maskedConflict()
{
    return [](const WorkState &state) { return whyNotMasked(state.writes.conflictNames, tr("Nothing of this conflict is hidden.")); };
}

Precondition WritePreconditions::timeChosen()
{
    return [](const WorkState &state) {
        if (!state.writes.hasTime)
            return tr("Choose a time in the table first.");
        if (!state.writes.hasPatient)
            return tr("Find the patient first.");
        return state.writes.isBooking ? tr("The last one is on its way.") : QString();
    };
}

Precondition WritePreconditions::somethingToUndo()
{
    return [](const WorkState &state) { return state.undo.isEmpty() ? tr("There is nothing to take back") : QString(); };
}

} // namespace articulator::ui
