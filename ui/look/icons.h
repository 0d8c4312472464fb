// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace articulator::ui::icons {

/// A drawing of ours from the resources, in the ink of the palette it is painted with: "back", "forth", "overview", "capacity", "sync", "close".
[[nodiscard]] QIcon named(const QString &name);
/// The program's own icon, in its colours.
[[nodiscard]] QIcon program();

} // namespace articulator::ui::icons
