// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/pageid.h"

namespace articulator::ui {

QString nameOf(PageId page)
{
    switch (page) {
    case PageId::Overview: return QStringLiteral("overview");
    case PageId::Capacity: return QStringLiteral("capacity");
    case PageId::Sync: return QStringLiteral("sync");
    case PageId::Queue: return QStringLiteral("queue");
    case PageId::Conflicts: return QStringLiteral("conflicts");
    case PageId::FindTime: return QStringLiteral("findtime");
    case PageId::Records: return QStringLiteral("records");
    case PageId::Audit: return QStringLiteral("audit");
    case PageId::Settings: return QStringLiteral("settings");
    }
    return {};
}

} // namespace articulator::ui
