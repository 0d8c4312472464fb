// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace articulator::ui {

/// How a column is drawn; what it holds is the model's business.
struct ColumnLook {
    enum class Weight { Normal, Strong, Faint, Code }; ///< Code: fixed width
    QByteArray id; ///< of the model's column
    int width = 120;
    Weight weight = Weight::Normal;
    enum class At { Shown, Hidden } at = At::Shown; ///< at first, until somebody chooses
    int rank = 0; ///< where room is short the highest goes first, of equal ones the last; the first column stays
};

} // namespace articulator::ui
