// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/label.h"

namespace articulator::ui {

/// A value in a list of facts: wraps between its words, and is cut with dots where one word alone is too long for any line. The caller's to place.
[[nodiscard]] Label *factLabel(const QString &value);

} // namespace articulator::ui
