// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace articulator::scenarios {

/// A simulated Open Dental office: the simulator as a child process, and its control port. Ends with this object.
class Office {
public:
    /// Blocks until the simulator listens. `isOpen` is false where it did not start.
    explicit Office(const QStringList &arguments);
    ~Office();
    /// The same program again, on other ports; with --store it is the same office.
    void startAgain();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// True when it ended within so long.
    bool waitForEnd(int limitMs) { return !isRunning() || m_process.waitForFinished(limitMs); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] bool isOpen() const { return !m_address.isEmpty(); }
    [[nodiscard]] QString address() const { return m_address; }
    /// POST to the control port; the answer's document.
    QJsonDocument control(const QString &path, const QJsonObject &body = {});
    QJsonDocument state(const QString &path);
    void forgetFaults();

private:
    QJsonDocument exchange(const QByteArray &verb, const QString &path, const QByteArray &body);
    void start();
    QStringList m_arguments;
    QProcess m_process;
    QString m_address;
    QString m_control;
};

/// Keys of the simulated office.
inline constexpr auto developerKey = "dEvKey7Q2ZxW41Lp";
inline constexpr auto customerKey = "cUsKey9R8TbN36Vm";

} // namespace articulator::scenarios
