// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace articulator::desk {

/// Which warehouse a console looks at, and who is looking. A value.
struct DeskPlace {
    QString dataFolder;                       ///< keys; for the embedded warehouse also its databases
    QString warehouseUrl;                     ///< empty: embedded in the data folder
    QString user = QStringLiteral("owner");   ///< who acts: the actor of requests
    QString version;                          ///< of this program; a worker of another one is OtherVersion
};

} // namespace articulator::desk
