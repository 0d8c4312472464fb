// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace articulator::vault {

/// Where a sealed value lives. Together with format version and key epoch it is the associated data of the seal, so a value put anywhere
/// else, or an older one put back beside a newer row version, does not open.
struct Place {
    QByteArray clinic;
    QByteArray kind;   ///< contract's word: "patient"
    QByteArray column; ///< "phi"
    QByteArray record; ///< external id
    qint64 rowVersion = 0;
};

} // namespace articulator::vault
