// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/console.h"

#include <QApplication>
#include <QDir>
#include <QFile>

#include "ui/shell/signindialog.h"

namespace articulator::desktop {

using ui::SignInDialog;

void Console::openAgain()
{
    if (m_passphrase.isEmpty())
        ask();
    else
        m_desk.open(m_passphrase.clone());
}

void Console::startWorker()
{
    if (m_worker.needsPassphrase())
        askForWorker();
    else
        m_worker.startNow();
}

/// The passphrase was cleared when the first worker had it, and there is no worker slot: the person at the desk gives it again.
void Console::askForWorker()
{
    m_dialog = new SignInDialog(SignInDialog::Purpose::SignIn, m_options.common.user, m_options.common.dataFolder, m_window.get());
    connect(m_dialog, &QDialog::rejected, m_dialog, &QObject::deleteLater);
    connect(m_dialog, &SignInDialog::given, this, [this] {
        m_worker.setUser(m_dialog->user());
        m_worker.setPassphrase(m_dialog->takePassphrase());
        m_dialog->deleteLater();
        m_worker.startNow();
    });
    m_dialog->open();
}

void Console::comeForward()
{
    m_window->show();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void Console::lock()
{
    if (m_options.demo || m_desk.state() != desk::Desk::State::Open)
        return;
    m_idle.end();
    m_desk.close();
    m_passphrase.wipe();
    m_onlyGiven = false;
    m_window->showLocked();
    ask();
}

void Console::lockWithScreen()
{
    if (m_memory.lockRules().withScreen)
        lock();
}

void Console::actAs(const QString &user)
{
    m_options.common.user = user;
    m_desk.setUser(user);
    m_worker.setUser(user);
}

void Console::ask()
{
    if (m_dialog)
        return;
    const bool fresh = !QFile::exists(QDir(m_options.common.dataFolder).filePath(QStringLiteral("keys.json")));
    const auto purpose = fresh ? SignInDialog::Purpose::SetUp : SignInDialog::Purpose::SignIn;
    m_dialog = new SignInDialog(purpose, m_options.common.user, m_options.common.dataFolder, m_window.get());
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_dialog->deleteLater();
        if (!m_window->isLocked())
            QCoreApplication::quit();
    });
    connect(m_dialog, &SignInDialog::given, this, [this, fresh] {
        m_passphrase = m_dialog->takePassphrase();
        if (!fresh)
            actAs(m_dialog->user());
        if (fresh)
            setUp();
        else
            open(m_passphrase.clone());
    });
    m_dialog->open();
}

} // namespace articulator::desktop
