// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QSettings>
#include <QWidget>

#include "ui/look/theme.h"
#include "ui/shell/lockrules.h"

namespace articulator::ui {

/// Where the window stood, which page and clinic were in view, which appearance and language were chosen, and how the tables look: `window.ini` in the data folder.
class WindowMemory final {
public:
    /// An empty folder: nothing is kept.
    explicit WindowMemory(const QString &dataFolder);

    [[nodiscard]] QByteArray geometry() const { return m_settings.value(QStringLiteral("geometry")).toByteArray(); }
    [[nodiscard]] int page() const { return m_settings.value(QStringLiteral("page"), 0).toInt(); }
    [[nodiscard]] QString clinic() const { return m_settings.value(QStringLiteral("clinic")).toString(); }
    [[nodiscard]] Theme::Wish wish() const;
    void keepWindow(const QByteArray &geometry, int page, const QString &clinic);
    void keepWish(Theme::Wish wish);
    /// Empty: as the desktop has it.
    [[nodiscard]] QString language() const { return m_settings.value(QStringLiteral("language")).toString(); }
    void keepLanguage(const QString &code) { m_settings.setValue(QStringLiteral("language"), code); }
    /// What is out of range is taken as the standard.
    [[nodiscard]] LockRules lockRules() const;
    void keepLockRules(const LockRules &rules);
    /// How the columns of the tables look, by the tables' names.
    [[nodiscard]] QMap<QString, QByteArray> looks() const;
    void keepLooks(const QMap<QString, QByteArray> &looks);

private:
    QSettings m_settings;
};

} // namespace articulator::ui
