// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "desk/tablemodel.h"
#include "ui/table/columnlook.h"

class QHeaderView;

/// How the columns of a table look, and how that is kept between sessions: as JSON by column id, so that a table that gained columns still fits.
namespace articulator::ui {

/// One look per column of the model, in its order.
[[nodiscard]] std::vector<ColumnLook> looksFor(const std::vector<desk::TableColumn> &columns, const std::vector<ColumnLook> &given);
[[nodiscard]] std::vector<ColumnLook::Weight> weightsOf(const std::vector<ColumnLook> &looks);
/// Order, width and choice as the looks say.
void applyColumns(QHeaderView &header, const std::vector<ColumnLook> &looks);

/// Without the width of a last column that takes what room the window leaves: in another window it would be wrong.
[[nodiscard]] QByteArray lookToJson(const QHeaderView &header, const desk::TableModel &model);
/// Arranges the header and returns the sort keys. Unknown columns and unreadable JSON change nothing.
[[nodiscard]] std::vector<desk::SortKey> lookFromJson(const QByteArray &json, QHeaderView &header, const desk::TableModel &model);

} // namespace articulator::ui
