// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "warehouse/writes.h"

namespace articulator::warehouse {

class Statement;

/// How a write stands in its table: the columns in one order for reading and for storing.
namespace writerow {

/// Whether the sealed half is read too.
enum class Half { Both, Clear };
/// SELECT of all columns; `tail` brings WHERE and ORDER.
[[nodiscard]] QString select(const QString &tail, Half half = Half::Both);
[[nodiscard]] QString insert();
/// Ends in WHERE number = ? AND revision = ?, both bound after bind().
[[nodiscard]] QString update();
[[nodiscard]] WriteRow read(const Statement &row);
/// Everything but number and revision.
void bind(Statement &statement, const WriteRow &row);

/// One name after the other as a JSON array, so that any character may stand in it.
[[nodiscard]] QString printed(const QStringList &names);
[[nodiscard]] QStringList parsed(const QString &text);

} // namespace writerow
} // namespace articulator::warehouse
