// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/icons.h"

#include "ui/look/tintedicon.h"

namespace articulator::ui::icons {

QIcon named(const QString &name) { return QIcon(new TintedIcon(QStringLiteral(":/icons/%1.svg").arg(name))); }

QIcon program() { return QIcon(QStringLiteral(":/icons/articulator.svg")); }

} // namespace articulator::ui::icons
