// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <memory>

#include <QSqlDatabase>

#include "domain/result.h"
#include "warehouse/location.h"
#include "warehouse/part.h"
#include "warehouse/warehouse.h"

namespace articulator::warehouse {

/// The connections of one thread to the four parts of one warehouse: four of SQLite, one of PostgreSQL that serves all.
class Database {
public:
    /// Opens what is there; looks at no schema version.
    [[nodiscard]] static domain::Result<std::unique_ptr<Database>> open(const Location &location, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const Location &location() const { return m_location; }
    [[nodiscard]] bool isShared() const { return m_location.kind == Location::Kind::Shared; }
    [[nodiscard]] bool isEngine() const { return m_access == Access::Engine; }
    /// Refused "read-only" unless this is the engine, or the part is the inbox.
    [[nodiscard]] domain::Result<> requireWriter(Part part) const;
    [[nodiscard]] const QSqlDatabase &connection(Part part) const { return m_connections[std::size_t(part)]; }

private:
    friend class Transaction;
    struct Nesting {
        int depth = 0;
        bool doomed = false;
    };

    Database(Location location, Access access);
    [[nodiscard]] domain::Result<> openFiles();
    [[nodiscard]] domain::Result<> openServer();
    /// Parts of PostgreSQL share one connection, so they share a transaction too.
    [[nodiscard]] Nesting &nesting(Part part) { return m_nesting[isShared() ? 0 : std::size_t(part)]; }

    Location m_location;
    Access m_access;
    QStringList m_names;
    std::array<QSqlDatabase, 4> m_connections;
    std::array<Nesting, 4> m_nesting;
};

} // namespace articulator::warehouse
