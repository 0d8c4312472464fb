// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/preconditions.h"

namespace articulator::ui {

QString Preconditions::roleWords(domain::Role role)
{
    switch (role) {
    case domain::Role::Manager: return tr("Manager");
    case domain::Role::Integrator: return tr("Integrator");
    case domain::Role::Support: return tr("Support");
    case domain::Role::Admin: return tr("Admin");
    }
    return {};
}

Precondition Preconditions::signedIn()
{
    return [](const WorkState &state) { return state.isOpen ? QString() : tr("Sign in first"); };
}

Precondition Preconditions::clinicInView()
{
    return [](const WorkState &state) { return state.clinic ? QString() : tr("Connect a clinic first"); };
}

Precondition Preconditions::allowed(const QByteArray &action)
{
    return [action](const WorkState &state) {
        if (!state.role || domain::mayDo(*state.role, action))
            return QString();
        QStringList others;
        for (const domain::Role role : domain::allRoles) {
            if (domain::mayDo(role, action))
                others << roleWords(role);
        }
        return tr("Your role, %1, does not allow this; these roles do: %2", "role, roles").arg(roleWords(*state.role), others.join(QStringLiteral(", ")));
    };
}

Precondition Preconditions::copying()
{
    return [](const WorkState &state) { return state.clinic && state.clinic->paused ? tr("Copying is paused; resume it first") : QString(); };
}

Precondition Preconditions::paused()
{
    return [](const WorkState &state) { return state.clinic && !state.clinic->paused ? tr("Copying is not paused") : QString(); };
}

Precondition Preconditions::nothingAsked()
{
    return [](const WorkState &state) { return state.isAsking ? tr("A request is already on its way") : QString(); };
}

Precondition Preconditions::maskedRecord()
{
    return [](const WorkState &state) {
        if (!state.record)
            return tr("Choose a record on the Records page first");
        if (!state.recordHoldsPhi)
            return tr("Nothing of this record is masked");
        return state.recordIsRevealed ? tr("It is revealed already") : QString();
    };
}

Precondition Preconditions::revealedRecord()
{
    return [](const WorkState &state) { return state.record && state.recordIsRevealed ? QString() : tr("No record is revealed"); };
}

Precondition Preconditions::lockable()
{
    return [](const WorkState &state) { return state.canLock ? QString() : tr("A demonstration has no passphrase to open it again"); };
}

Precondition Preconditions::notVerifying()
{
    return [](const WorkState &state) { return state.isVerifying ? tr("The log is being verified") : QString(); };
}

} // namespace articulator::ui
