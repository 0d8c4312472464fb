// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/look/theme.h"
#include "ui/shell/lockrules.h"

class QCheckBox;
class QComboBox;

namespace articulator::ui {

/// How this console looks, speaks and locks.
class ConsoleSection final : public QWidget {
    Q_OBJECT

public:
    explicit ConsoleSection(QWidget *parent = nullptr);
    void setWish(Theme::Wish wish);
    /// The code that was chosen; empty: as the desktop has it.
    void setLanguage(const QString &code);
    void setLockRules(const LockRules &rules);
    /// A demonstration cannot be locked.
    void setLockable(bool canLock);

Q_SIGNALS:
    void wishChosen(articulator::ui::Theme::Wish wish);
    void languageChosen(const QString &code);
    void lockRulesChosen(const articulator::ui::LockRules &rules);

private:
    void tellLock();

    QComboBox *m_wish;
    QComboBox *m_language;
    QComboBox *m_idle;
    QCheckBox *m_screen;
};

} // namespace articulator::ui
