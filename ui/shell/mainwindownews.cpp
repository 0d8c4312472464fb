// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/commandbook.h"
#include "ui/pages/queuepage.h"
#include "ui/shell/bannerarea.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tray.h"

/// What the window tells those who do not look at it.
namespace articulator::ui {

void MainWindow::buildTray()
{
    m_tray = new Tray(m_book->find("lock")->action(), this);
    connect(m_tray, &Tray::openWanted, this, &MainWindow::comeForward);
    connect(m_tray, &Tray::queueWanted, this, &MainWindow::showQueue);
    connect(m_tray, &Tray::quitWanted, this, &QWidget::close);
    connect(m_banners, &BannerArea::queueWanted, this, &MainWindow::showQueue);
}

void MainWindow::comeForward()
{
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::showQueue()
{
    comeForward();
    if (!m_isLocked)
        goTo(PageId::Queue);
}

// The notice stands in the window, too: not every desktop has a tray, and not everybody looks there.
void MainWindow::showNews()
{
    m_tray->show(TrayFace::of(m_overview));
    if (!m_overview)
        return;
    const qint64 awaiting = m_tray->face().awaiting;
    const bool mayApprove = m_role && domain::mayDo(*m_role, "write.approve");
    if (const std::optional<qint64> fresh = m_news.take({awaiting, isActiveWindow(), mayApprove}, m_overview->at)) {
        m_newWrites += *fresh;
        m_tray->tell(tr("Articulator"), TrayFace::waitingWords(*fresh));
    }
    if (m_page == PageId::Queue && isActiveWindow())
        m_newWrites = 0;
    m_newWrites = std::min(m_newWrites, awaiting);
    m_banners->showNewWrites(m_newWrites);
}

} // namespace articulator::ui
