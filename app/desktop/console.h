// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QPointer>

#include "desk/desk.h"
#include "desktop/idlewatch.h"
#include "desktop/options.h"
#include "desktop/workerchild.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmemory.h"

namespace articulator::ui {
class SignInDialog;
}

namespace articulator::desktop {

/// The window, the desk behind it and the worker beside it.
class Console final : public QObject {
    Q_OBJECT

public:
    Console(const Options &options, ui::Theme &theme);

    /// Opens with what the environment gave (the only thing tried), or asks.
    void begin(std::optional<domain::Secret> given);
    /// A second console was started.
    void comeForward();
    /// Forgets the keys and what was shown; nothing where nobody is signed in.
    void lock();
    /// The desktop's screen was locked: the same, unless the person wants it otherwise.
    void lockWithScreen();
    /// Another one after the language changed.
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] desk::Desk &desk() { return m_desk; }

private:
    [[nodiscard]] std::unique_ptr<ui::MainWindow> makeWindow();
    void changeLanguage(const QString &code);
    void replaceWindow();
    void open(domain::Secret passphrase);
    void openAgain();
    void takeState(desk::Desk::State state);
    void ask();
    void startWorker();
    void askForWorker();
    void setUp();
    void keepWindow();
    void actAs(const QString &user);

    Options m_options;
    ui::WindowMemory m_memory;
    desk::Desk m_desk;
    ui::Theme &m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
    WorkerChild m_worker;
    QPointer<ui::SignInDialog> m_dialog;
    IdleWatch m_idle;
    domain::Secret m_passphrase; ///< only until the desk is open
    bool m_onlyGiven = false;
};

} // namespace articulator::desktop
