// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "domain/result.h"
#include "domain/secret.h"

/// Where a passphrase may come from; never from an argument: contract section 1, "Unlocking".
namespace articulator::runtime {

/// Of the variable; it is wiped, so that no child inherits it. Absent where it is not set; set but empty is an empty secret.
[[nodiscard]] std::optional<domain::Secret> passphraseFromEnvironment(const char *variable = "ARTICULATOR_PASSPHRASE");
/// Up to the end of what the descriptor gives, without one trailing newline; the descriptor is closed. InvalidInput "bad-descriptor" where it cannot be
/// read, or gives more than 64 KiB.
[[nodiscard]] domain::Result<domain::Secret> passphraseFromDescriptor(int descriptor);
/// True where standard input and standard error are a terminal.
[[nodiscard]] bool terminalCanAsk();
/// Asked on standard error, read without echo. Absent at the end of input.
[[nodiscard]] std::optional<domain::Secret> askPassphrase(const QString &prompt);

} // namespace articulator::runtime
