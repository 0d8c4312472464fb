// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <future>
#include <vector>

#include "domain/result.h"
#include "warehouse/pagerow.h"
#include "warehouse/part.h"

struct sqlite3;

namespace articulator::warehouse {

class Database;

/// The bulk paths below Mirror, one file for each database, over the driver's native handle. The functions work inside the caller's transaction.
namespace sqlitepage {

/// No transaction is open on the part.
[[nodiscard]] bool isIdle(Database &database, Part part);

/// Writes the sealed halves in a transaction of its own, on a thread of its own. As long as it lives nobody else uses the connection to `phi`, and
/// the rows stay.
class PhiCommit {
public:
    PhiCommit(Database &database, const QString &clinic, const std::vector<PageRow> &rows);
    ~PhiCommit();
    PhiCommit(const PhiCommit &) = delete;
    PhiCommit &operator=(const PhiCommit &) = delete;
    /// Durable when it answers without an error.
    [[nodiscard]] domain::Result<> wait();

private:
    Database &m_database;
    std::future<domain::Result<>> m_outcome;
};

[[nodiscard]] domain::Result<> writePhi(Database &database, const QString &clinic, const std::vector<PageRow> &rows);
[[nodiscard]] domain::Result<> writePhi(sqlite3 *db, const QByteArray &clinic, const std::vector<PageRow> &rows);
[[nodiscard]] domain::Result<> writeRecords(Database &database, const QString &clinic, const std::vector<PageRow> &rows, qint64 seenAt);

} // namespace sqlitepage

namespace postgrespage {

[[nodiscard]] domain::Result<> writePhi(Database &database, const QString &clinic, const std::vector<PageRow> &rows);
[[nodiscard]] domain::Result<> writeRecords(Database &database, const QString &clinic, const std::vector<PageRow> &rows, qint64 seenAt);

} // namespace postgrespage
} // namespace articulator::warehouse
