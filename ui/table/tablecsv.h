// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "desk/tablemodel.h"

namespace articulator::ui {

/// The shown rows and these columns as UTF-8 CSV (RFC 4180: CRLF, quotes doubled): a record that says when it was so, the titles, the rows. A cell that
/// a spreadsheet would run as a formula gets an apostrophe before it.
[[nodiscard]] QByteArray csvOf(const desk::TableModel &model, const std::vector<int> &columns, const QString &asOf);

} // namespace articulator::ui
