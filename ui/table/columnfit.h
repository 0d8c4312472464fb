// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace articulator::ui {

/// Whether a column is shown: where there is room for it, whatever the room, or not.
enum class ColumnChoice { ByRoom, Always, Never };

struct ColumnWish {
    ColumnChoice choice = ColumnChoice::ByRoom;
    int width = 0;
    int rank = 0; ///< ColumnLook::rank
};

/// Which columns are shown in a table that wide, so that it need not scroll sideways: by column, which are given in the order they stand in.
[[nodiscard]] std::vector<bool> columnsThatFit(const std::vector<ColumnWish> &columns, int room);

} // namespace articulator::ui
