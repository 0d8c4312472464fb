// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "domain/result.h"

/// Who may do what. One table, asked by the engine, by commands and by the desk: a button that is off only says beforehand what the model would say.
namespace articulator::domain {

enum class Role { Manager, Integrator, Support, Admin };

inline constexpr std::array allRoles{Role::Manager, Role::Integrator, Role::Support, Role::Admin};

/// "manager", "integrator", "support", "admin".
[[nodiscard]] QString roleWord(Role role);
[[nodiscard]] std::optional<Role> roleNamed(QStringView word);

/// `action` as requests and audit entries name it: "sync", "record.reveal", "clinic.add", "write.approve". What the table does not know only an admin may do.
[[nodiscard]] bool mayDo(Role role, QByteArrayView action);

/// Refused "not-allowed" where the role does not reach; `role` absent: the actor is no user of this vault, or was disabled.
[[nodiscard]] Result<> checkAllowed(std::optional<Role> role, QByteArrayView action);

/// Every action the table knows, for tests and for people who read it.
[[nodiscard]] QList<QByteArray> knownActions();

} // namespace articulator::domain
