// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace articulator::domain {

/// The only way into a log. Takes out what could identify a person or open a door: quoted text, digits in runs of seven or more, e-mail addresses, dates of
/// birth in the usual forms, `Authorization` values and keys; control characters become spaces. What is left is technical.
[[nodiscard]] QString redact(QStringView text);

} // namespace articulator::domain
