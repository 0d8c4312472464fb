// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/ask.h"

namespace articulator::engine {

QString secretContext(const QString &clinic, const QString &key)
{
    return QStringLiteral("clinic/%1/%2").arg(clinic, key);
}

} // namespace articulator::engine
