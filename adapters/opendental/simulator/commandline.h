// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/settings.h"

class QCoreApplication;

namespace articulator::opendental::simulator {

/// What the program was started with.
struct CommandLine {
    Settings settings;
    quint16 port = 0;
    quint16 controlPort = 0;
    bool withParent = false;
    /// What is wrong with the arguments, or empty.
    QString problem;

    /// Ends the program itself for --help and --version, and for options that do not exist.
    [[nodiscard]] static CommandLine read(QCoreApplication &application);
};

} // namespace articulator::opendental::simulator
