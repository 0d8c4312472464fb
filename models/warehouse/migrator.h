// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>

#include "domain/result.h"
#include "warehouse/part.h"
#include "warehouse/warehouse.h"

namespace articulator::warehouse {

class Database;

/// Brings the parts of a warehouse to a schema version by numbered SQL files (0001_name.sql), one folder for each database and part. A part's
/// version stands beside its tables and changes in the same transaction; `operations` goes last, so it tells whether making was finished.
class Migrator {
public:
    /// The folder holds sqlite/PART and postgresql/PART.
    explicit Migrator(Location location, QString folder = QStringLiteral(":/warehouse/migrations"), int target = schemaVersion);

    [[nodiscard]] domain::Result<> create() const;
    [[nodiscard]] bool exists() const;
    [[nodiscard]] domain::Result<MigrationOutcome> migrate(bool dryRun) const;
    /// The older of the parts' versions. SchemaMismatch "schema-newer" beyond the target; Integrity where a part is empty beside full ones.
    [[nodiscard]] domain::Result<int> versionOf(Database &database) const;

private:
    [[nodiscard]] domain::Result<> createFiles() const;
    [[nodiscard]] domain::Result<> createOnServer() const;
    [[nodiscard]] domain::Result<> apply(Database &database, Part part, int from) const;
    [[nodiscard]] domain::Result<> backUp(Database &database, int from) const;
    [[nodiscard]] QMap<int, QString> files(Part part) const;

    Location m_location;
    QString m_folder;
    int m_target;
};

} // namespace articulator::warehouse
