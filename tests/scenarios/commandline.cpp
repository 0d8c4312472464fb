// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "scenarios/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QProcessEnvironment>

#include "scenarios/office.h"

namespace articulator::scenarios {

CommandLine::CommandLine() { m_folder.setAutoRemove(true); }

void CommandLine::prepare(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (m_passphrase.isEmpty())
        environment.remove(QStringLiteral("ARTICULATOR_PASSPHRASE"));
    else
        environment.insert(QStringLiteral("ARTICULATOR_PASSPHRASE"), QString::fromUtf8(m_passphrase));
    environment.insert(QStringLiteral("ARTICULATOR_DATA"), m_folder.path());
    environment.insert(QStringLiteral("TEST_DEV_KEY"), QLatin1String(developerKey));
    environment.insert(QStringLiteral("TEST_CUSTOMER_KEY"), QLatin1String(customerKey));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(ARTICULATOR_BIN_DIR "/articulatorctl"));
    process.setArguments(m_warehouse.isEmpty() ? arguments : QStringList{QStringLiteral("--warehouse"), m_warehouse} + arguments);
}

void CommandLine::start(QProcess &process, const QStringList &arguments) const
{
    prepare(process, arguments);
    process.start();
    process.waitForStarted();
}

Outcome CommandLine::run(const QStringList &arguments, int limitMs) const
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.closeWriteChannel();
    if (!process.waitForFinished(limitMs)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    Outcome outcome{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, {}, process.readAllStandardOutput(),
                    process.readAllStandardError()};
    outcome.document = QJsonDocument::fromJson(outcome.output).object();
    return outcome;
}

bool CommandLine::connectClinic(const QString &address, const QString &mode) const
{
    if (run({QStringLiteral("init"), QStringLiteral("--json")}).exitCode != 0)
        return false;
    const Outcome added = run({QStringLiteral("clinic"), QStringLiteral("add"), QStringLiteral("maple"), QStringLiteral("--name"),
                                          QStringLiteral("Maple Street Dental"), QStringLiteral("--pms"), QStringLiteral("opendental"),
                                          QStringLiteral("--zone"), QStringLiteral("America/Chicago"), QStringLiteral("--set"),
                                          QStringLiteral("mode=") + mode, QStringLiteral("--set"), QStringLiteral("min-gap-ms=0"), QStringLiteral("--set"), QStringLiteral("url=") + address,
                                          QStringLiteral("--secret"), QStringLiteral("developer-key=env:TEST_DEV_KEY"), QStringLiteral("--secret"),
                                          QStringLiteral("customer-key=env:TEST_CUSTOMER_KEY"), QStringLiteral("--json")});
    return added.exitCode == 0;
}

bool CommandLine::useWorkerSlot()
{
    const Outcome made = run({QStringLiteral("key"), QStringLiteral("worker-slot"), QStringLiteral("--file"), m_keys.filePath(QStringLiteral("worker.key")),
                              QStringLiteral("--json")});
    setPassphrase({});
    return made.exitCode == 0;
}

QStringList CommandLine::contents(const QString &clinic) const
{
    QStringList lines;
    for (const char *kind : {"patient", "provider", "operatory", "appointment", "schedule", "appointmentType", "recall", "treatment", "coverage"}) {
        const Outcome shown = run({QStringLiteral("show"), clinic, QLatin1String(kind), QStringLiteral("--reveal"), QStringLiteral("--json")});
        if (shown.exitCode != 0)
            return {QStringLiteral("show %1 ended with %2").arg(QLatin1String(kind)).arg(shown.exitCode)};
        for (const QJsonValue &value : shown.document.value(QLatin1String("records")).toArray()) {
            QJsonObject record = value.toObject();
            for (const char *changing : {"id", "version", "seenAt"})
                record.remove(QLatin1String(changing));
            lines += QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact));
        }
    }
    lines.sort();
    return lines;
}

} // namespace articulator::scenarios
