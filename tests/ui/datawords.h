// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>

/// Which words of a window are data: names, codes and what people wrote, as the samples have them. They are the same in every language.
class DataWords final {
public:
    /// Reads the samples' sources beside the tests.
    DataWords();
    /// The words with Latin letters in `text` that are no data.
    [[nodiscard]] QStringList othersIn(const QString &text) const;

private:
    [[nodiscard]] bool isData(const QString &word, bool isCut) const;
    [[nodiscard]] static QString withoutPmsWords(const QString &text);

    QSet<QString> m_words;
};
