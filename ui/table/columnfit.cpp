// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/columnfit.h"

#include <cstddef>

namespace articulator::ui {

std::vector<bool> columnsThatFit(const std::vector<ColumnWish> &columns, int room)
{
    std::vector<bool> shown;
    int width = 0, count = 0;
    for (const ColumnWish &column : columns) {
        shown.push_back(column.choice != ColumnChoice::Never);
        width += shown.back() ? column.width : 0;
        count += shown.back() ? 1 : 0;
    }
    while (width > room && count > 1) {
        std::size_t least = columns.size();
        bool isFirst = true;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!shown[i])
                continue;
            const bool mayGo = !isFirst && columns[i].choice == ColumnChoice::ByRoom;
            isFirst = false;
            if (mayGo && (least == columns.size() || columns[i].rank >= columns[least].rank))
                least = i;
        }
        if (least == columns.size())
            break;
        shown[least] = false;
        width -= columns[least].width;
        --count;
    }
    return shown;
}

} // namespace articulator::ui
