// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace articulator::tests {

/// What a run of the program came to.
struct Ran {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    /// Empty where standard output is not exactly one JSON document.
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString errorCode() const;
};

/// The real articulatorctl as a child process on a data folder of its own.
class CtlRun {
public:
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString beside(const QString &name) const { return m_folder.filePath(name); }
    void setPassphrase(const std::optional<QString> &passphrase) { m_passphrase = passphrase; }
    void setVariable(const QString &name, const QString &value) { m_variables.insert(name, value); }

    /// With --data; --json is the test's to give.
    [[nodiscard]] Ran operator()(const QStringList &arguments) const;
    [[nodiscard]] Ran json(const QStringList &arguments) const { return (*this)(arguments + QStringList{QStringLiteral("--json")}); }
    /// A child that goes on until it is ended.
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QStringList &arguments) const;

private:
    void prepare(QProcess &process, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    std::optional<QString> m_passphrase = QStringLiteral("open sesame");
    QMap<QString, QString> m_variables;
};

} // namespace articulator::tests
