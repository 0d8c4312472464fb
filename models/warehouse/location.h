// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "domain/result.h"

namespace articulator::warehouse {

/// Where a warehouse is. A value.
struct Location {
    enum class Kind { Embedded, Shared };
    Kind kind = Kind::Embedded;
    QString dataFolder; ///< always set: keys and locks; for Embedded also the databases
    QString host;       ///< of Shared; a folder is a unix socket
    int port = 5432;
    QString user;
    QString database;

    /// `url` empty: embedded in the folder. InvalidInput "bad-warehouse-url" otherwise where it is not postgresql://user@host:port/database.
    /// The password comes from PGPASSWORD or the pgpass file, never from the URL (refused).
    [[nodiscard]] static domain::Result<Location> parse(const QString &dataFolder, const QString &url);
    /// For people and logs.
    [[nodiscard]] QString printable() const;
};

} // namespace articulator::warehouse
