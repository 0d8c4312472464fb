// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctlrun.h"

namespace articulator::tests {

namespace {

constexpr int patienceMs = 90'000;

} // namespace

QJsonObject Ran::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QString Ran::errorCode() const
{
    const QJsonObject error = json().value(QLatin1String("error")).toObject();
    const bool isWhole = !error.value(QLatin1String("message")).toString().isEmpty() && !error.value(QLatin1String("remedy")).toString().isEmpty();
    return isWhole ? error.value(QLatin1String("code")).toString() : QString();
}

void CtlRun::prepare(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("ARTICULATOR_DATA"));
    environment.remove(QStringLiteral("ARTICULATOR_PASSPHRASE"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    if (m_passphrase)
        environment.insert(QStringLiteral("ARTICULATOR_PASSPHRASE"), *m_passphrase);
    for (auto it = m_variables.begin(); it != m_variables.end(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(ARTICULATOR_BIN_DIR "/articulatorctl"));
    process.setArguments(QStringList{QStringLiteral("--data"), folder()} + arguments);
    process.setStandardInputFile(QProcess::nullDevice());
}

Ran CtlRun::operator()(const QStringList &arguments) const
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    if (!process.waitForFinished(patienceMs))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

std::unique_ptr<QProcess> CtlRun::begin(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    prepare(*process, arguments);
    process->start();
    return process;
}

} // namespace articulator::tests
