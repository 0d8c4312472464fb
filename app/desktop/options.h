// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "runtime/commonoptions.h"

namespace articulator::desktop {

/// What the command line of the console says.
struct Options {
    runtime::CommonOptions common;
    bool demo = false;
    QString language; ///< for this run; empty: as it was chosen in the console
    QString shots; ///< folder for pictures of every page; only with demo
};

/// Parsed, or the exit code to end with: 0 after --help and --version, 2 for wrong use.
struct Parsed {
    Options options;
    std::optional<int> exitCode;
};

[[nodiscard]] Parsed parse(int argc, char **argv);

} // namespace articulator::desktop
