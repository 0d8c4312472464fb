// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/child.h"
#include "desktop/console.h"
#include "ui/shell/signindialog.h"

namespace articulator::desktop {

namespace {

domain::Error initError(int exitCode)
{
    if (exitCode == 1)
        return {domain::Error::Kind::Refused, "already-initialised", {}};
    return {exitCode == -1 ? domain::Error::Kind::Internal : domain::Error::Kind::Unreachable, exitCode == 3 ? "unreachable" : "internal", {}};
}

} // namespace

/// `articulatorctl init` makes folder, warehouse and user; its passphrase goes through a pipe like the worker's.
void Console::setUp()
{
    auto *process = new QProcess(this);
    const int pipe = handPassphrase(*process, m_passphrase);
    const auto done = [this, process, pipe](int code) {
        closePipe(pipe);
        process->deleteLater();
        if (code == 0)
            open(m_passphrase.clone());
        else if (m_dialog)
            m_dialog->showRefusal(initError(code));
    };
    connect(process, &QProcess::finished, this, done);
    connect(process, &QProcess::errorOccurred, this, [done](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            done(-1);
    });
    QStringList arguments{QStringLiteral("--data"), m_options.common.dataFolder, QStringLiteral("--user"), m_options.common.user,
                          QStringLiteral("--passphrase-fd"), QString::number(pipe)};
    if (!m_options.common.warehouseUrl.isEmpty())
        arguments << QStringLiteral("--warehouse") << m_options.common.warehouseUrl;
    process->start(besideUs(QStringLiteral("articulatorctl")), arguments << QStringLiteral("init"));
}

} // namespace articulator::desktop
