// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/workerchild.h"

#include <algorithm>

#include "desktop/child.h"

namespace articulator::desktop {

using namespace std::chrono_literals;

namespace {

constexpr auto longestPause = 60s;
constexpr int politeMs = 8000;

constexpr int lockedExit = 4;

/// Wrong use, locked and damaged do not get better by trying again.
bool isHopeless(int exitCode) { return exitCode == 2 || exitCode == lockedExit || exitCode == 5 || exitCode == -1; }

} // namespace

WorkerChild::WorkerChild(runtime::CommonOptions where, QObject *parent) : QObject(parent), m_where(std::move(where))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &WorkerChild::launch);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        takeEnd(status == QProcess::CrashExit ? 128 : code);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            takeEnd(-1);
    });
    connect(&m_process, &QProcess::started, this, &WorkerChild::clearPassphrase);
}

WorkerChild::~WorkerChild()
{
    m_process.disconnect(this);
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(politeMs)) {
        m_process.kill();
        m_process.waitForFinished(politeMs);
    }
}

void WorkerChild::start()
{
    if (!isRunning() && !m_again.isActive() && !m_gaveUp)
        launch();
}

void WorkerChild::startNow()
{
    m_gaveUp = false;
    m_pause = 1s;
    m_again.stop();
    start();
}

void WorkerChild::launch()
{
    QStringList arguments{QStringLiteral("--data"), m_where.dataFolder, QStringLiteral("--user"), m_where.user};
    if (m_passphrase.isEmpty())
        handNothing(m_process);
    else
        arguments << QStringLiteral("--passphrase-fd") << QString::number(m_pipe = handPassphrase(m_process, m_passphrase));
    if (!m_where.warehouseUrl.isEmpty())
        arguments << QStringLiteral("--warehouse") << m_where.warehouseUrl;
    arguments << QStringLiteral("worker");
    m_life.start();
    m_process.start(besideUs(QStringLiteral("articulatorctl")), arguments);
}

void WorkerChild::clearPassphrase()
{
    if (m_pipe >= 0)
        closePipe(m_pipe);
    m_pipe = -1;
    m_passphrase.wipe();
}

void WorkerChild::takeEnd(int exitCode)
{
    clearPassphrase();
    m_foundLocked = exitCode == lockedExit;
    if (m_life.elapsed() > 60000)
        m_pause = 1s;
    m_gaveUp = isHopeless(exitCode);
    if (!m_gaveUp) {
        m_again.start(m_pause);
        m_pause = std::min<std::chrono::seconds>(m_pause * 2, longestPause);
    }
    Q_EMIT ended(exitCode);
}

} // namespace articulator::desktop
