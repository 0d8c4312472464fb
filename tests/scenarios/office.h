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
    [[nodiscard]] bool isOpen() const { return !m_address.isEmpty(); }
    [[nodiscard]] QString address() const { return m_address; }
    /// POST to the control port; the answer's document.
    QJsonDocument control(const QString &path, const QJsonObject &body = {});
    QJsonDocument state(const QString &path);
    void forgetFaults();

private:
    QJsonDocument exchange(const QByteArray &verb, const QString &path, const QByteArray &body);
    QProcess m_process;
    QString m_address;
    QString m_control;
};

/// Keys of the simulated office.
inline constexpr auto developerKey = "dEvKey7Q2ZxW41Lp";
inline constexpr auto customerKey = "cUsKey9R8TbN36Vm";

} // namespace articulator::scenarios
