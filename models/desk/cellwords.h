// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QVariant>

#include "desk/tabledata.h"

/// What one stored cell says, in each of the ways a view may ask.
namespace articulator::desk {

[[nodiscard]] QString wordsOfCell(const TableData &data, const std::vector<TableColumn> &columns, quint32 row, std::size_t column);
[[nodiscard]] Severity severityOfCell(const TableData &data, const std::vector<TableColumn> &columns, quint32 row, std::size_t column);
/// For the roles that concern the cell's value; invalid for others.
[[nodiscard]] QVariant valueOfCell(const TableData &data, const std::vector<TableColumn> &columns, quint32 row, std::size_t column, int role);
/// For screen readers: of column 0 the whole row, titles and words joined; of others the title and the words.
[[nodiscard]] QString spokenCell(const TableData &data, const std::vector<TableColumn> &columns, quint32 row, std::size_t column);
[[nodiscard]] std::vector<ColumnKind> kindsOf(const std::vector<TableColumn> &columns);
[[nodiscard]] QHash<int, QByteArray> tableRoleNames();
/// Integers stand right, everything else left.
[[nodiscard]] QVariant alignmentOf(ColumnKind kind);
/// Different values of a column (of State: the code), most frequent first, at most `limit`.
[[nodiscard]] std::vector<Cell> frequentValues(const TableData &data, std::size_t column, std::size_t limit);

} // namespace articulator::desk
