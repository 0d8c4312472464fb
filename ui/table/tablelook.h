// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QJsonObject>

#include "desk/tablemodel.h"
#include "ui/table/columnfit.h"
#include "ui/table/columnlook.h"

class QHeaderView;

/// How the columns of a table look, and how that is kept between sessions: as JSON by column id, so that a table that gained columns still fits.
namespace articulator::ui {

/// One look per column of the model, in its order.
[[nodiscard]] std::vector<ColumnLook> looksFor(const std::vector<desk::TableColumn> &columns, const std::vector<ColumnLook> &given);
[[nodiscard]] std::vector<ColumnLook::Weight> weightsOf(const std::vector<ColumnLook> &looks);
[[nodiscard]] std::vector<ColumnChoice> choicesOf(const std::vector<ColumnLook> &looks);
/// Order and width as the looks say.
void applyColumns(QHeaderView &header, const std::vector<ColumnLook> &looks);

/// What a look holds of the columns besides the order, which the header holds.
struct ColumnState {
    std::vector<ColumnChoice> choices; ///< by column of the model
    std::vector<int> widths;           ///< those wished for, also of columns that are not shown now
};
/// Without the width of a last column that takes what room the window leaves: in another window it would be wrong.
[[nodiscard]] QJsonObject lookToJson(const QHeaderView &header, const desk::TableModel &model, const ColumnState &state);
/// Arranges the header and returns the sort keys. Unknown columns and what cannot be read change nothing.
[[nodiscard]] std::vector<desk::SortKey> lookFromJson(const QJsonObject &look, QHeaderView &header, const desk::TableModel &model, ColumnState &state);

} // namespace articulator::ui
