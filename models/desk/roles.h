// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

namespace articulator::desk {

/// What a cell of a TableModel answers besides Qt's own roles (DisplayRole: words; TextAlignmentRole; AccessibleTextRole: in column 0 the row as one
/// sentence, in others "title: words").
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< what the column sorts by: qlonglong, or the text; invalid where the cell is empty
    KeyRole,                     ///< quint64: the row's stable key
    StateRole,                   ///< int: the code of a State cell
    SeverityRole,                ///< int: Severity of a State cell
    InstantRole,                 ///< qlonglong: milliseconds since 1970 of an Instant cell
    SparklineRole,               ///< QList<int> of a Sparkline cell
    LoadingRole                  ///< bool: the row is announced but its values are still on their way
};

/// How much a state asks for attention; `ui` gives each a shape and a colour.
enum class Severity { None, Good, Busy, Warning, Bad };

} // namespace articulator::desk
