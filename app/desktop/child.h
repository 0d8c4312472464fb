// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

#include "domain/secret.h"

namespace articulator::desktop {

/// A program that lies beside this one.
[[nodiscard]] QString besideUs(const QString &name);
/// Prepares a process that ends when this one does, however that happens. Its errors go where ours go.
void endWithUs(QProcess &process);
/// As endWithUs(), and the child reads `passphrase` from the pipe whose number is returned, for --passphrase-fd. Closed on our side by closePipe()
/// once the child runs. -1: no pipe could be made.
[[nodiscard]] int handPassphrase(QProcess &process, const domain::Secret &passphrase);
void closePipe(int descriptor);
/// As endWithUs(), for a child that opens the vault by itself.
void handNothing(QProcess &process);

} // namespace articulator::desktop
