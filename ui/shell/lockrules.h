// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace articulator::ui {

/// When the console locks by itself.
struct LockRules {
    int idleMinutes = 5;
    bool withScreen = true; ///< when the desktop's screen locks
    friend bool operator==(const LockRules &, const LockRules &) = default;
};

} // namespace articulator::ui
