// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/windowmemory.h"

#include <QDir>

namespace articulator::ui {

namespace {
constexpr QLatin1String tablesGroup("tables/");
} // namespace

WindowMemory::WindowMemory(const QString &dataFolder)
    : m_settings(dataFolder.isEmpty() ? QString() : QDir(dataFolder).filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
{
    m_settings.setFallbacksEnabled(false);
}

Theme::Wish WindowMemory::wish() const
{
    const QString word = m_settings.value(QStringLiteral("appearance")).toString();
    if (word == u"light")
        return Theme::Wish::Light;
    return word == u"dark" ? Theme::Wish::Dark : Theme::Wish::System;
}

void WindowMemory::keepWindow(const QByteArray &geometry, int page, const QString &clinic)
{
    m_settings.setValue(QStringLiteral("geometry"), geometry);
    m_settings.setValue(QStringLiteral("page"), page);
    m_settings.setValue(QStringLiteral("clinic"), clinic);
}

void WindowMemory::keepWish(Theme::Wish wish)
{
    const QString word = wish == Theme::Wish::Light ? QStringLiteral("light") : wish == Theme::Wish::Dark ? QStringLiteral("dark") : QStringLiteral("system");
    m_settings.setValue(QStringLiteral("appearance"), word);
}

LockRules WindowMemory::lockRules() const
{
    constexpr int longest = 60;
    LockRules rules;
    const int minutes = m_settings.value(QStringLiteral("lock-idle-minutes"), rules.idleMinutes).toInt();
    if (minutes >= 1 && minutes <= longest)
        rules.idleMinutes = minutes;
    rules.withScreen = m_settings.value(QStringLiteral("lock-with-screen"), rules.withScreen).toBool();
    return rules;
}

void WindowMemory::keepLockRules(const LockRules &rules)
{
    m_settings.setValue(QStringLiteral("lock-idle-minutes"), rules.idleMinutes);
    m_settings.setValue(QStringLiteral("lock-with-screen"), rules.withScreen);
}

QMap<QString, QByteArray> WindowMemory::looks() const
{
    QMap<QString, QByteArray> looks;
    for (const QString &key : m_settings.allKeys()) {
        if (key.startsWith(tablesGroup))
            looks.insert(key.mid(tablesGroup.size()), m_settings.value(key).toByteArray());
    }
    return looks;
}

void WindowMemory::keepLooks(const QMap<QString, QByteArray> &looks)
{
    for (auto look = looks.begin(); look != looks.end(); ++look)
        m_settings.setValue(tablesGroup + look.key(), look.value());
}

} // namespace articulator::ui
