// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>

#include "domain/change.h"

namespace articulator::desk {

/// The PMS's clock now: this computer's and the difference that its last answer showed.
[[nodiscard]] inline domain::Instant pmsNow(const QMap<QString, QString> &facts, domain::Instant pcNow)
{
    const double seconds = facts.value(QString::fromLatin1(domain::fact::clockOffset)).toDouble();
    return pcNow + std::chrono::milliseconds(qRound64(seconds * 1000));
}

} // namespace articulator::desk
