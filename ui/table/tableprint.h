// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "desk/tablemodel.h"

class QPagedPaintDevice;

namespace articulator::ui {

/// What stands at the top and the foot of each printed page.
struct PrintWords {
    QString title;
    QString asOf;
    QString page; ///< "Page %1 of %2"
};

/// Prints the shown rows and these columns, the widths shared out as they are on the screen, titles repeated on each page. False: the device does not
/// take a page.
[[nodiscard]] bool printTable(QPagedPaintDevice &device, const desk::TableModel &model, const std::vector<int> &columns, const std::vector<int> &widths,
                              const PrintWords &words);

} // namespace articulator::ui
