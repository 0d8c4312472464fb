// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

/// A data folder as a console finds it: keys of `owner`, one clinic and so many visits over the years, written as the engine writes them.
namespace startupstore {

inline constexpr char passphrase[] = "correct horse battery";

/// False where it could not be made; why is on standard error.
[[nodiscard]] bool make(const QString &folder, int visits);

} // namespace startupstore
