// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/rolewords.h"

namespace articulator::ui {

QString RoleWords::may(domain::Role role)
{
    switch (role) {
    case domain::Role::Manager: return tr("see patients, approve writes, resolve conflicts");
    case domain::Role::Integrator: return tr("connect and set up clinics; sees no patient");
    case domain::Role::Support: return tr("as a manager, and pause clinics");
    case domain::Role::Admin: return tr("everything, users and removing clinics too");
    }
    return {};
}

} // namespace articulator::ui
