// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace articulator::ctl {

/// Reads the command line, does what it says and gives the exit code. Needs a QCoreApplication.
[[nodiscard]] int run(int argc, char **argv);

} // namespace articulator::ctl
