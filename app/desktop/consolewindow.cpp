// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/console.h"
#include "ui/look/errorwords.h"
#include "ui/shell/deskbinding.h"

/// The console's window: made at the start, and made anew when the language changes.
namespace articulator::desktop {

using desk::Desk;
using ui::MainWindow;

namespace {

QString placeWords(const runtime::CommonOptions &where)
{
    return where.warehouseUrl.isEmpty() ? ui::ErrorWords::tr("this computer") : where.warehouseUrl.section(u'@', -1);
}

} // namespace

std::unique_ptr<MainWindow> Console::makeWindow()
{
    auto window = std::make_unique<MainWindow>(ui::ShellFacts{QStringLiteral(ARTICULATOR_VERSION), m_options.common.user, placeWords(m_options.common)}, m_theme);
    ui::bind(m_desk, *window);
    window->setLockable(!m_options.demo);
    connect(window.get(), &MainWindow::workerStartWanted, this, &Console::startWorker);
    connect(window.get(), &MainWindow::retryWanted, this, &Console::openAgain);
    connect(window.get(), &MainWindow::lockWanted, this, &Console::lock);
    connect(window.get(), &MainWindow::unlockWanted, this, &Console::ask);
    connect(window.get(), &MainWindow::wishChanged, this, [this](ui::Theme::Wish wish) { m_memory.keepWish(wish); });
    // Later: the wish comes from inside the window that has to go.
    connect(window.get(), &MainWindow::languageWanted, this, &Console::changeLanguage, Qt::QueuedConnection);
    window->setLockRules(m_memory.lockRules());
    connect(window.get(), &MainWindow::lockRulesChanged, this, [this](const ui::LockRules &rules) {
        m_memory.keepLockRules(rules);
        m_idle.setPatience(std::chrono::minutes(rules.idleMinutes));
    });
    connect(window.get(), &MainWindow::aboutToClose, this, &Console::keepWindow);
    return window;
}

void Console::changeLanguage(const QString &code)
{
    const QString before = m_theme.language().current();
    m_memory.keepLanguage(code);
    m_theme.language().choose(code);
    if (m_theme.language().current() != before)
        replaceWindow();
}

/// The new window stands where the old one stood, on the same page and clinic, and is shown before the old one goes.
void Console::replaceWindow()
{
    const std::unique_ptr<MainWindow> before = std::exchange(m_window, makeWindow());
    m_window->resize(before->size());
    m_window->restoreGeometry(before->saveGeometry());
    m_window->setLooks(before->looks());
    if (m_desk.state() == Desk::State::Open)
        m_window->setUser(m_desk.place().user, m_desk.role());
    m_window->showError(m_desk.error());
    m_window->chooseClinic(before->clinic());
    if (m_desk.overview())
        m_window->show(*m_desk.overview());
    if (m_desk.sync())
        m_window->show(*m_desk.sync());
    m_window->goTo(before->page());
    m_window->show();
    m_window->activateWindow();
    m_desk.refresh();
}

} // namespace articulator::desktop
