// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "sessionbus.h"

#include <QDBusMessage>
#include <QFile>

namespace {

constexpr auto portal = "org.freedesktop.portal.Desktop";
constexpr auto portalPath = "/org/freedesktop/portal/desktop";
constexpr auto settings = "org.freedesktop.portal.Settings";
constexpr auto connectionName = "desktop";

constexpr auto config = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=%1</listen>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/><allow user="*"/></policy></busconfig>)";

} // namespace

SessionBus::SessionBus()
{
    const QString file = m_folder.filePath(QStringLiteral("bus.conf"));
    QFile written(file);
    if (!written.open(QIODevice::WriteOnly) || written.write(QString::fromLatin1(config).arg(m_folder.path()).toUtf8()) < 0)
        return;
    written.close();
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + file, QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    while (m_daemon.state() != QProcess::NotRunning && !m_daemon.canReadLine() && m_daemon.waitForReadyRead(20'000)) { }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
}

SessionBus::~SessionBus()
{
    m_daemon.terminate();
    m_daemon.waitForFinished(10'000);
}

FakePortal::FakePortal(const QString &address) : m_bus(QDBusConnection::connectToBus(address, QLatin1String(connectionName)))
{
    m_isRegistered = m_bus.registerObject(QLatin1String(portalPath), this, QDBusConnection::ExportAllSlots) && m_bus.registerService(QLatin1String(portal));
}

FakePortal::~FakePortal()
{
    m_bus.unregisterObject(QLatin1String(portalPath));
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(QLatin1String(connectionName));
}

QDBusVariant FakePortal::Read(const QString &, const QString &)
{
    return QDBusVariant(QVariant::fromValue(QDBusVariant(m_scheme))); // wrapped twice, as the portal does it
}

void FakePortal::wish(uint scheme)
{
    m_scheme = scheme;
    QDBusMessage told = QDBusMessage::createSignal(QLatin1String(portalPath), QLatin1String(settings), QStringLiteral("SettingChanged"));
    told << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme") << QVariant::fromValue(QDBusVariant(scheme));
    m_bus.send(told);
}

void FakePortal::lockScreen(const QString &interface, const QString &path, bool isLocked)
{
    QDBusMessage told = QDBusMessage::createSignal(path, interface, QStringLiteral("ActiveChanged"));
    told << isLocked;
    m_bus.send(told);
}
