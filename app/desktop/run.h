// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QApplication;

namespace articulator::desktop {

struct Options;

/// Opens the console, runs the event loop and gives the program's exit code.
[[nodiscard]] int run(QApplication &application, const Options &options);

} // namespace articulator::desktop
