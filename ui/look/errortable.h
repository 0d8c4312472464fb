// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace articulator::ui {

/// One code with its tag, its sentence and what to do; all three in English, as keys of the translation.
struct ErrorEntry {
    const char *code;
    const char *tag;
    const char *what;
    const char *remedy;
};

/// Every kind of error by its name first, then the codes that deserve words of their own.
[[nodiscard]] std::span<const ErrorEntry> errorTable();

} // namespace articulator::ui
