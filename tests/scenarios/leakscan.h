// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace articulator::scenarios {

/// Files below the folder that hold one of the secrets in clear or thinly wrapped: UTF-8, UTF-16 in both orders, base64 at each of its three
/// alignments, hexadecimal. Every file is read: databases, write-ahead logs, journals, logs, temporary files. Answers "file: how" without the secret.
[[nodiscard]] QStringList leaks(const QString &folder, const QStringList &secrets);

} // namespace articulator::scenarios
