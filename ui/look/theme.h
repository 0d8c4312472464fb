// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "ui/look/language.h"
#include "ui/look/tokens.h"

class QApplication;

namespace articulator::ui {

/// Which scheme the person wants, and which holds now. Lives on the GUI thread; one per program, made before the first window.
class Theme final : public QObject {
    Q_OBJECT

public:
    enum class Wish { System, Light, Dark };
    Q_ENUM(Wish)

    /// Installs style, font, palette and words in the application. `system`: what the desktop prefers.
    explicit Theme(QApplication &application, Scheme system);

    [[nodiscard]] Wish wish() const { return m_wish; }
    [[nodiscard]] Scheme scheme() const;
    void setWish(Wish wish);
    /// The desktop's preference changed.
    void setSystem(Scheme system);

    [[nodiscard]] Language &language() { return m_language; }

    /// What the desktop prefers, as far as its palette tells before ours is installed.
    [[nodiscard]] static Scheme systemScheme();

Q_SIGNALS:
    void changed(articulator::ui::Scheme scheme);

private:
    void apply();

    QApplication &m_application;
    Scheme m_system;
    Language m_language;
    Wish m_wish = Wish::System;
};

} // namespace articulator::ui
