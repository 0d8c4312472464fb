// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// What two spellings must share to be found by each other. Every rule here is part of what is stored: changing one means a new version.
namespace articulator::vault {

inline constexpr quint64 normaliserVersion = 1;

/// Letters and digits only, without marks, case folded, compatibility forms joined: "O'Brien-Müller" and "obrien muller" are one.
[[nodiscard]] QString normalisedName(QStringView text);
/// The last ten digits, without an extension: national form is enough to find a patient. Empty below seven digits.
[[nodiscard]] QString normalisedPhone(QStringView text);

} // namespace articulator::vault
