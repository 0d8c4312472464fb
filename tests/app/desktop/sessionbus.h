// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QTemporaryDir>

/// A session bus of its own for this process, and on it a desktop that locks its screen and wants light or dark. Make it before anything asks for the bus.
class SessionBus final {
public:
    SessionBus();
    ~SessionBus();
    [[nodiscard]] bool isOpen() const { return !m_address.isEmpty(); }
    [[nodiscard]] QString address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// What the desktop's portal answers about colours.
class FakePortal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(const QString &address);
    ~FakePortal() override;
    [[nodiscard]] bool isRegistered() const { return m_isRegistered; }
    /// Tells everybody who listens.
    void wish(uint scheme);
    void lockScreen(const QString &interface, const QString &path, bool isLocked);

public Q_SLOTS:
    // Named as on the bus.
    QDBusVariant Read(const QString &group, const QString &key); // NOLINT

private:
    QDBusConnection m_bus;
    uint m_scheme = 0;
    bool m_isRegistered = false;
};
