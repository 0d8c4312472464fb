// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "domain/result.h"
#include "domain/secret.h"

/// The worker's secret as a file of its owner alone, outside the data folder: a copied data folder then opens nothing.
namespace articulator::vault {

/// The path made absolute, with links of its folder resolved. InvalidInput "key-file-inside-data", "key-file-folder".
[[nodiscard]] domain::Result<QString> placeOfKeyFile(const QString &dataFolder, const QString &path);
/// Never over an existing file: Refused "key-file-exists", "key-file-not-written"; DiskFull.
[[nodiscard]] domain::Result<> writeKeyFile(const QString &path, const domain::Secret &secret);
/// Locked "key-file-missing", "key-file-open-to-others", "key-file-damaged".
[[nodiscard]] domain::Result<domain::Secret> readKeyFile(const QString &path);

} // namespace articulator::vault
