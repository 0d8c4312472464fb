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
    /// A PostgreSQL warehouse, by its address.
    void setWarehouse(const QString &url) { m_warehouse = url; }
    /// Empty: embedded in the folder.
    [[nodiscard]] QString warehouse() const { return m_warehouse; }
    /// Empty: the variable is not set.
    void setPassphrase(const QByteArray &passphrase) { m_passphrase = passphrase; }
    [[nodiscard]] Outcome run(const QStringList &arguments, int limitMs = 120000) const;
    /// Started, not waited for; the caller kills or waits.
    void start(QProcess &process, const QStringList &arguments) const;
    /// init, and a clinic "maple" over the address with the simulator's keys.
    [[nodiscard]] bool connectClinic(const QString &address, const QString &mode = QStringLiteral("service")) const;
    /// From here on the folder is opened by a worker's key file, which takes no time to stretch; the passphrase is no longer given.
    [[nodiscard]] bool useWorkerSlot();
    /// Everything the warehouse holds of the clinic, revealed, without what differs from copy to copy (id, version, seenAt); one line a record.
    [[nodiscard]] QStringList contents(const QString &clinic = QStringLiteral("maple")) const;

private:
    void prepare(QProcess &process, const QStringList &arguments) const;
    QTemporaryDir m_folder;
    QTemporaryDir m_keys;
    QString m_warehouse;
    QByteArray m_passphrase = "a quiet brook runs deep";
};

} // namespace articulator::scenarios
