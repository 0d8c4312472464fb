// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace articulator::ui {

/// Sentences that engine and adapters keep for people (history of a write, why a resource was not read, why a decision was refused), in the language of the
/// console. They are stored in English, with names and numbers in them; one that is not known here stays as it is.
class StoredWords final {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::StoredWords)

public:
    StoredWords() = delete;

    /// One sentence, or several after one another.
    [[nodiscard]] static QString of(const QString &stored);
    /// Whether a sentence as it stands in the code is known.
    [[nodiscard]] static bool knows(const QString &sentence);
};

} // namespace articulator::ui
