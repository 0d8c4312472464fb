// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

#include "domain/secret.h"
#include "runtime/commonoptions.h"

namespace articulator::desktop {

/// The worker that this console started: watched, started again with growing pauses, ended with the console. GUI thread.
class WorkerChild final : public QObject {
    Q_OBJECT

public:
    explicit WorkerChild(runtime::CommonOptions where, QObject *parent = nullptr);
    /// Ends the child by its own process id, politely first.
    ~WorkerChild() override;

    /// Whose passphrase it is.
    void setUser(const QString &user) { m_where.user = user; }
    /// Handed to the next child through a pipe and cleared. Without one a child opens by the worker slot or the environment.
    void setPassphrase(domain::Secret passphrase) { m_passphrase = std::move(passphrase); }
    /// The last child found no way to open the vault: only a person can give it one.
    [[nodiscard]] bool needsPassphrase() const { return m_passphrase.isEmpty() && m_foundLocked; }
    /// Nothing where it runs, or is about to be started again.
    void start();
    /// As start(), but at once and with the pauses forgotten.
    void startNow();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

Q_SIGNALS:
    /// -1: could not be started at all.
    void ended(int exitCode);

private:
    void launch();
    void clearPassphrase();
    void takeEnd(int exitCode);

    runtime::CommonOptions m_where;
    domain::Secret m_passphrase;
    QProcess m_process;
    QTimer m_again;
    QElapsedTimer m_life;
    std::chrono::seconds m_pause{1};
    int m_pipe = -1;
    bool m_gaveUp = false;
    bool m_foundLocked = false;
};

} // namespace articulator::desktop
