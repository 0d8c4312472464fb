// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "domain/error.h"

namespace articulator::runtime {

/// An error as a person at a shell reads it.
struct ErrorWords {
    QString code;
    QString message; ///< what and where, one sentence
    QString remedy;  ///< what to do, one sentence
};

[[nodiscard]] ErrorWords wordsOf(const domain::Error &error);
/// {"error":{"code","message","remedy"}} of contract section 1; "kind" is there too.
[[nodiscard]] QJsonObject errorDocument(const domain::Error &error);

} // namespace articulator::runtime
