// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QString>
#include <QTemporaryDir>

namespace articulator::testsupport {

/// A private PostgreSQL for one test program: own folder, unix socket only, started at first use and stopped by its own process id.
class PgCluster {
public:
    /// The program's cluster; null where it could not be started (said on standard error).
    [[nodiscard]] static PgCluster *instance();
    ~PgCluster();
    PgCluster(const PgCluster &) = delete;
    PgCluster &operator=(const PgCluster &) = delete;

    [[nodiscard]] QString socketFolder() const { return m_folder.path(); }
    [[nodiscard]] QString user() const { return QStringLiteral("articulator"); }
    /// Makes an empty database and gives its address, as --warehouse takes it.
    [[nodiscard]] QString newDatabase();

private:
    PgCluster() = default;
    [[nodiscard]] bool start();
    [[nodiscard]] bool run(const QStringList &command) const;

    QTemporaryDir m_folder;
    int m_databases = 0;
    bool m_running = false;
};

} // namespace articulator::testsupport
