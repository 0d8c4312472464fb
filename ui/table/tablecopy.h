// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include <QMimeData>

#include "desk/tablemodel.h"

namespace articulator::ui {

/// The rows as tab-separated text and as an HTML table, both with headers; what spreadsheets and letters take.
[[nodiscard]] std::unique_ptr<QMimeData> copyOf(const desk::TableModel &model, const std::vector<int> &rows, const std::vector<int> &columns);

} // namespace articulator::ui
