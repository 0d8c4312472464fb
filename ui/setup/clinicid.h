// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace articulator::ui {

/// An id for a clinic of that name that nobody has yet: "maple-street" for "Maple Street"; "clinic" where the name has no Latin letters.
[[nodiscard]] QString suggestedClinicId(const QString &name, const QStringList &taken);
/// 1 to 64 lower-case letters, digits and dashes, the first no dash.
[[nodiscard]] bool isClinicId(const QString &id);

} // namespace articulator::ui
