// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "warehouse/part.h"

namespace articulator::warehouse {

class Database;

/// A transaction on one part; rolled back when it goes without commit. Inside another of the same part it joins that one: if it goes without
/// commit the outer one cannot commit either.
class Transaction {
public:
    enum class Intent { Read, Write };
    /// Refused "read-only" for writing where this connection may not.
    [[nodiscard]] static domain::Result<Transaction> begin(Database &database, Part part, Intent intent);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] domain::Result<> commit();

private:
    Transaction(Database &database, Part part) : m_database(&database), m_part(part) { }
    Database *m_database;
    Part m_part;
};

/// Runs `work` (returning a Result) in a write transaction and commits where it succeeded.
template <typename Work> [[nodiscard]] auto writing(Database &database, Part part, Work work) -> decltype(work())
{
    auto transaction = Transaction::begin(database, part, Transaction::Intent::Write);
    if (!transaction)
        return domain::fail(transaction.error());
    auto result = work();
    if (!result)
        return result;
    if (auto committed = transaction->commit(); !committed)
        return domain::fail(committed.error());
    return result;
}

} // namespace articulator::warehouse
