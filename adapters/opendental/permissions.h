// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <QJsonArray>
#include <QStringList>

#include "opendental/options.h"

namespace articulator::opendental {

/// What GET /securityperms says the key may do.
struct Permissions {
    QStringList granted;
    QStringList missing;
    [[nodiscard]] static Permissions read(const QJsonArray &rows);
    [[nodiscard]] bool isEnterprise() const { return granted.contains(QLatin1String("ApiEnterprise")); }
};

/// The least time between two requests: the tier's interval with a margin (reference section 2.4). The setting min-gap-ms rules where it is given.
[[nodiscard]] std::chrono::milliseconds requestGap(const Options &options, const Permissions &permissions);
/// The most rows a request may ask for.
[[nodiscard]] int pageSize(const Options &options, const Permissions &permissions);

} // namespace articulator::opendental
