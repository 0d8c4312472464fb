// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

/// A language in which every Latin letter of a sentence is a Cyrillic one: what shows Latin letters did not go through tr(), or is data.
class PseudoWords final : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    /// Places for values, and the patterns of dates and times, stay.
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};
