// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QObject>

class QLocalServer;

namespace articulator::desktop {

/// One console for each data folder and person: the second one raises the first and ends.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True where another console has this folder open; it was asked to come forward. Waits at most half a second.
    [[nodiscard]] bool isSecond();

Q_SIGNALS:
    /// A second one was started.
    void raiseWanted();

private:
    void listen();

    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace articulator::desktop
