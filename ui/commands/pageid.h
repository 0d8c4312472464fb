// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace articulator::ui {

/// The console's pages, in the order of the navigation.
enum class PageId { Overview, Capacity, Sync, Queue, Conflicts, FindTime, Records, Audit, Settings };
inline constexpr int pageCount = 9;

/// The name that a screenshot, an icon or a setting gives the page: "overview".
[[nodiscard]] QString nameOf(PageId page);

} // namespace articulator::ui
