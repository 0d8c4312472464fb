// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/desk.h"

namespace articulator::ui {

class MainWindow;

/// Ties a window to a desk: values go to the window, wishes to the desk. Both must outlive the other's signals; the window is the context.
void bind(desk::Desk &desk, MainWindow &window);

} // namespace articulator::ui
