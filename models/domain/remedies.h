// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "domain/error.h"

namespace articulator::domain {

/// What to do about an error, one English sentence as scripts and logs get it: by its code where that has its own, else by its kind. The console has words of its
/// own, in the reader's language.
[[nodiscard]] QString remedyOf(const Error &error);

} // namespace articulator::domain
