// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/desktopnews.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace articulator::desktop {

namespace {

constexpr auto portal = "org.freedesktop.portal.Desktop";
constexpr auto portalPath = "/org/freedesktop/portal/desktop";
constexpr auto settings = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto colourScheme = "color-scheme";
constexpr uint prefersDark = 1; ///< 0: no preference, 2: light

/// The portal's older call wraps the value twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopNews::DesktopNews(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const std::pair<const char *, const char *> savers[]{{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
                                                        {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"}};
    for (const auto &[name, path] : savers) {
        bus.connect(QString(), QLatin1String(path), QLatin1String(name), QStringLiteral("ActiveChanged"), this, SLOT(takeScreen(bool)));
    }
    bus.connect(QLatin1String(portal), QLatin1String(portalPath), QLatin1String(settings), QStringLiteral("SettingChanged"), this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    askScheme();
}

void DesktopNews::askScheme()
{
    QDBusMessage ask = QDBusMessage::createMethodCall(QLatin1String(portal), QLatin1String(portalPath), QLatin1String(settings), QStringLiteral("Read"));
    ask << QString::fromLatin1(appearance) << QString::fromLatin1(colourScheme);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takeScheme(reply.value().variant());
        watcher->deleteLater();
    });
}

void DesktopNews::takeScreen(bool isLocked)
{
    if (isLocked)
        Q_EMIT screenLocked();
}

void DesktopNews::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == QLatin1String(appearance) && key == QLatin1String(colourScheme))
        takeScheme(value.variant());
}

void DesktopNews::takeScheme(const QVariant &value)
{
    bool isNumber = false;
    const uint wish = unwrapped(value).toUInt(&isNumber);
    if (isNumber)
        Q_EMIT schemeWished(wish == prefersDark ? ui::Scheme::Dark : ui::Scheme::Light);
}

} // namespace articulator::desktop
