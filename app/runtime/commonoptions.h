// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "runtime/logging.h"

namespace CLI {
class App;
}

namespace articulator::runtime {

/// What console and command line understand alike.
struct CommonOptions {
    QString dataFolder;   ///< absolute
    QString warehouseUrl; ///< empty: embedded in the data folder
    QString user = QStringLiteral("owner");
    std::optional<LogLevel> logLevel;
    std::optional<int> passphraseFd; ///< a pipe on which the console hands its passphrase to its child
};

/// Adds --data, --warehouse, --user, --log-level and --passphrase-fd; they are understood before and after a verb if the verbs fall through.
void addCommonOptions(CLI::App &parser, CommonOptions &into);

} // namespace articulator::runtime
