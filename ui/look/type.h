// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

/// The few sizes of text. Noto Sans has tabular digits by itself, so columns of figures stand straight.
namespace articulator::ui::type {

[[nodiscard]] QFont body();   ///< 13 px
[[nodiscard]] QFont strong(); ///< 13 px, bold
[[nodiscard]] QFont small();  ///< 12 px
[[nodiscard]] QFont tiny();   ///< 11 px
[[nodiscard]] QFont heading(); ///< 18 px, bold
[[nodiscard]] QFont lead();   ///< 15 px
[[nodiscard]] QFont figure(); ///< 22 px, bold
[[nodiscard]] QFont mono();   ///< 12 px, for cursors and ids

} // namespace articulator::ui::type
