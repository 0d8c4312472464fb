// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "domain/error.h"

namespace articulator::ui {

/// What went wrong and what a person can do about it, in two sentences.
struct Trouble {
    QString what;
    QString remedy;
};

/// Words for every kind of error and every code that the console can meet. A code without words of its own is told by its kind.
class ErrorWords final {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::ErrorWords)

public:
    ErrorWords() = delete;

    [[nodiscard]] static Trouble of(const domain::Error &error);
    /// Where only the stable code was kept, as in a run's row. Kind names count as codes, too.
    [[nodiscard]] static Trouble ofCode(const QByteArray &code);
    /// Two to four words for a tag: "Key refused".
    [[nodiscard]] static QString tagOf(const QByteArray &code);
    /// Why a worker that this console started ended, from its exit code (contract section 1).
    [[nodiscard]] static QString workerEnded(int exitCode);
    [[nodiscard]] static Trouble ofKind(domain::Error::Kind kind);
    [[nodiscard]] static QString shortOf(domain::Error::Kind kind);
    /// Codes that have words of their own; a test asks for each.
    [[nodiscard]] static QList<QByteArray> knownCodes();
};

} // namespace articulator::ui
