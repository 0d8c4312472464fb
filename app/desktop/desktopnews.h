// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QObject>

#include "ui/look/tokens.h"

class QDBusMessage;

namespace articulator::desktop {

/// What the desktop tells over D-Bus, where there is one: that the screen was locked, and whether it wants light or dark. Silent elsewhere.
class DesktopNews final : public QObject {
    Q_OBJECT

public:
    explicit DesktopNews(QObject *parent = nullptr);

Q_SIGNALS:
    void screenLocked();
    void schemeWished(articulator::ui::Scheme scheme);

private Q_SLOTS:
    void takeScreen(bool isLocked);
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askScheme();
    void takeScheme(const QVariant &value);
};

} // namespace articulator::desktop
