// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/errandplace.h"
#include "desk/settingsvalues.h"

/// Settings for the console, on the reader thread. What fails is told in the value.
namespace articulator::desk {

/// Clinics without their secrets, what the worker can connect, who may sign in.
[[nodiscard]] SettingsSnapshot readSettings(const ErrandPlace &place);
/// Audited as "user.add", also where it is refused; the vault refuses all but an admin.
[[nodiscard]] UserOutcome addUser(const ErrandPlace &place, const QString &name, domain::Role role, const domain::Secret &passphrase);
[[nodiscard]] UserOutcome disableUser(const ErrandPlace &place, const QString &name);

} // namespace articulator::desk
