// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "domain/result.h"
#include "warehouse/location.h"
#include "warehouse/rows.h"

namespace articulator::warehouse {

inline constexpr int schemaVersion = 4;

class ClinicStore;
class RecordStore;
class ResourceStore;
class RunLog;
class RequestBox;
class Heartbeats;
class AuditLog;
class DayStore;
class Topics;
class FactStore;
class LagLog;
class WriteStore;
class ConflictStore;
class Database;

/// ReadOnly: any number, in any process; may also append to the inbox (requests, audit leaves).
/// Engine: the one writer; needs the EngineLock.
enum class Access { ReadOnly, Engine };

struct MigrationOutcome {
    int from = 0;
    int to = 0;
};

/// One thread's connections to one warehouse, and the stores over them. Create, use and destroy on the same thread.
class Warehouse {
public:
    /// Makes an empty warehouse at today's schema. Refused "already-initialised" where there is one.
    [[nodiscard]] static domain::Result<> create(const Location &location);
    [[nodiscard]] static bool exists(const Location &location);
    /// Brings an older schema forward after a backup beside the files (embedded). SchemaMismatch "schema-newer" leaves a newer one untouched.
    [[nodiscard]] static domain::Result<MigrationOutcome> migrate(const Location &location, bool dryRun);
    /// NotFound "no-warehouse"; SchemaMismatch "schema-newer" or "schema-older" (run migrate); Integrity "warehouse-damaged" where a file is
    /// not a database or corrupt (SQLITE_CORRUPT, SQLITE_NOTADB; never because it is busy): it stays where it is, untouched.
    [[nodiscard]] static domain::Result<std::unique_ptr<Warehouse>> open(const Location &location, Access access);
    ~Warehouse();

    [[nodiscard]] const Location &location() const;
    [[nodiscard]] ClinicStore &clinics();
    [[nodiscard]] FactStore &facts();
    [[nodiscard]] RecordStore &records();
    [[nodiscard]] ResourceStore &resources();
    [[nodiscard]] RunLog &runs();
    [[nodiscard]] LagLog &lags();
    [[nodiscard]] RequestBox &requests();
    [[nodiscard]] Heartbeats &heartbeats();
    [[nodiscard]] AuditLog &audit();
    [[nodiscard]] DayStore &days();
    [[nodiscard]] Topics &topics();
    [[nodiscard]] WriteStore &writes();
    [[nodiscard]] ConflictStore &conflicts();
    /// The connections below the stores; for this library's own bulk paths.
    [[nodiscard]] Database &database();

private:
    struct Parts;
    explicit Warehouse(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m;
};

/// Held by whoever is the engine of a data folder or database; gone with the process, however it ends.
class EngineLock {
public:
    /// Busy "engine-lives" where another engine holds it.
    [[nodiscard]] static domain::Result<EngineLock> acquire(const Location &location);
    /// Whether it is still held. Unreachable "engine-lock-lost" where the server has dropped it with its connection: another engine may work there.
    [[nodiscard]] domain::Result<> check();
    EngineLock(EngineLock &&) noexcept;
    EngineLock &operator=(EngineLock &&) noexcept;
    ~EngineLock();

private:
    struct Parts;
    explicit EngineLock(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m;
};

} // namespace articulator::warehouse
