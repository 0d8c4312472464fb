// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "domain/result.h"

namespace articulator::contract {

/// What a plug-in says of itself, read from its metadata before any of its code is loaded.
struct Manifest {
    QString pms;  ///< as `clinic add --pms` names it
    QString name; ///< as people call it
    int contract = 0;
};

/// SchemaMismatch "adapter-contract" for another contract version, Malformed "adapter-manifest" for anything that is no manifest.
[[nodiscard]] domain::Result<Manifest> judge(const QJsonObject &pluginMetaData);

} // namespace articulator::contract
