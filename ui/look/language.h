// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QObject>
#include <QTranslator>

namespace articulator::ui {

/// The language that people read: its words, Qt's own words, and the way of dates and numbers. What was built before a change keeps its old words, so
/// windows are built anew after changed(). Lives on the GUI thread; one per program, held by the theme.
class Language final : public QObject {
    Q_OBJECT

public:
    struct Known {
        QString code; ///< "es"
        QString name; ///< in its own words: "Español"
    };

    /// English until something is chosen.
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    [[nodiscard]] static const std::vector<Known> &known();
    [[nodiscard]] static bool isKnown(const QString &code);
    /// The first of the desktop's languages that is known; English where none is.
    [[nodiscard]] static QString system();

    /// Empty, or a code that is not known: as the desktop has it.
    void choose(const QString &code);
    /// What was chosen; empty: as the desktop has it.
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    /// The code of the language that holds now.
    [[nodiscard]] const QString &current() const { return m_current; }

Q_SIGNALS:
    /// Another language holds now.
    void changed();

private:
    void install(const QString &code);

    QTranslator m_words;
    QTranslator m_qtWords;
    QString m_chosen;
    QString m_current;
};

} // namespace articulator::ui
