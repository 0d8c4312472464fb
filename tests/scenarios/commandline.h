// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace articulator::scenarios {

/// What a command did.
struct Outcome {
    int exitCode = -1;
    QJsonObject document;
    QByteArray output;
    QByteArray errors;
};

/// A data folder and articulatorctl on it, as a script at somebody's desk would use them.
class CommandLine {
public:
    CommandLine();
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void setWarehouse(const QString &url, const QByteArray &password);
    [[nodiscard]] Outcome run(const QStringList &arguments, int limitMs = 120000) const;
    /// Started, not waited for; the caller kills or waits.
    void start(QProcess &process, const QStringList &arguments) const;
    /// init, and a clinic "maple" over the address with the simulator's keys.
    [[nodiscard]] bool connectClinic(const QString &address, const QStringList &more = {}) const;
    /// Everything the warehouse holds of the clinic, revealed, without what differs from copy to copy (id, version, seenAt); one line a record.
    [[nodiscard]] QStringList contents(const QString &clinic = QStringLiteral("maple")) const;

private:
    void prepare(QProcess &process, const QStringList &arguments) const;
    QTemporaryDir m_folder;
    QString m_warehouse;
    QByteArray m_password;
};

} // namespace articulator::scenarios
