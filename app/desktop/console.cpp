// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/console.h"

#include <cstdio>

#include <QApplication>
#include <QDir>

#include "desktop/child.h"
#include "ui/look/errorwords.h"
#include "ui/shell/signindialog.h"

namespace articulator::desktop {

using desk::Desk;
using ui::SignInDialog;

namespace {

constexpr int lockedExit = 4;

} // namespace

Console::Console(const Options &options, ui::Theme &theme)
    : m_options(options), m_memory(options.demo ? QString() : options.common.dataFolder),
      m_desk({options.common.dataFolder, options.common.warehouseUrl, options.common.user, QStringLiteral(ARTICULATOR_VERSION)}), m_theme(theme),
      m_window(makeWindow()), m_worker(options.common), m_idle(std::chrono::minutes(m_memory.lockRules().idleMinutes))
{
    m_window->resize(1440, 900);
    if (!options.demo) {
        m_window->restoreGeometry(m_memory.geometry());
        m_window->setLooks(m_memory.looks());
        m_window->chooseClinic(m_memory.clinic());
        m_window->goTo(ui::MainWindow::PageId(std::clamp(m_memory.page(), 0, ui::MainWindow::pageCount - 1)));
    }
    connect(&m_desk, &Desk::stateChanged, this, &Console::takeState);
    connect(&m_desk, &Desk::overviewChanged, this, [this](const desk::OverviewSnapshot &overview) {
        if (overview.worker == desk::WorkerPresence::Absent)
            m_worker.start();
        else if (overview.worker == desk::WorkerPresence::Alive)
            m_window->showWorkerFailure({});
    });
    connect(&m_worker, &WorkerChild::ended, this, [this](int code) { m_window->showWorkerFailure(ui::ErrorWords::workerEnded(code)); });
    connect(&m_idle, &IdleWatch::idle, this, &Console::lock);
}

void Console::keepWindow()
{
    if (m_options.demo)
        return;
    m_memory.keepWindow(m_window->saveGeometry(), int(m_window->page()), m_window->clinic());
    m_memory.keepLooks(m_window->looks());
}

void Console::begin(std::optional<domain::Secret> given)
{
    m_window->show();
    m_onlyGiven = given.has_value();
    if (given)
        open(std::move(*given));
    else
        ask();
}

void Console::open(domain::Secret passphrase)
{
    m_passphrase = passphrase.clone();
    m_worker.setPassphrase(passphrase.clone());
    m_desk.open(std::move(passphrase));
}

void Console::takeState(Desk::State state)
{
    if (state == Desk::State::Open) {
        m_passphrase.wipe();
        m_window->showUnlocked();
        if (!m_options.demo)
            m_idle.begin();
        if (m_dialog)
            m_dialog->deleteLater();
    }
    if (state != Desk::State::Failed || !m_desk.error())
        return;
    const domain::Error error = *m_desk.error();
    if (m_dialog)
        m_dialog->showRefusal(error);
    else if (m_onlyGiven && error.kind == domain::Error::Kind::Locked) {
        std::fputs(qPrintable(ui::ErrorWords::of(error).what + u'\n'), stderr);
        QCoreApplication::exit(lockedExit);
    } else if (error.code == "schema-older") {
        m_worker.start(); // a worker brings the warehouse forward
    }
}

} // namespace articulator::desktop
