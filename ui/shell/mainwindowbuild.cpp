// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QActionGroup>
#include <QGridLayout>
#include <QMenu>
#include <QMessageBox>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include "ui/look/icons.h"
#include "ui/pages/capacitypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/syncpage.h"
#include "ui/pages/writepages.h"
#include "ui/shell/bannerarea.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidenav.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/topbar.h"

/// How the window is put together; what it does stands in mainwindow.cpp.
namespace articulator::ui {

using namespace std::chrono_literals;

MainWindow::MainWindow(ShellFacts facts, Theme &theme, QWidget *parent)
    : QWidget(parent), m_facts(std::move(facts)), m_theme(theme), m_view(new QMenu(this)), m_writes(new WritePages(this))
{
    setWindowTitle(tr("Articulator"));
    setWindowIcon(icons::program());
    buildMenu();
    buildFrame();
    connectFrame();
    buildKeys();
    goTo(PageId::Overview);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &MainWindow::tick);
    m_second.start();
    m_noteGone.setSingleShot(true);
    connect(&m_noteGone, &QTimer::timeout, this, [this] { m_status->setNote({}); });
    showState();
}

void MainWindow::buildFrame()
{
    m_top = new TopBar(m_facts.user, m_view);
    m_nav = new SideNav;
    m_banners = new BannerArea;
    m_stack = new QStackedWidget;
    m_status = new StatusStrip(m_facts.version);
    m_status->setWarehouse(tr("Warehouse: %1").arg(m_facts.warehouse));
    m_nav->addEntry(QStringLiteral("overview"), tr("&Overview"));
    m_nav->addEntry(QStringLiteral("capacity"), tr("&Capacity"));
    m_nav->addEntry(QStringLiteral("sync"), tr("S&ync"));
    m_nav->addEntry(QStringLiteral("queue"), tr("&Write queue"));
    m_nav->addEntry(QStringLiteral("conflicts"), tr("Con&flicts"));
    m_nav->addEntry(QStringLiteral("findtime"), tr("Find a &time"));
    for (int i = 0; i < pageCount; ++i) {
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        m_stack->addWidget(scroll);
    }
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_banners);
    middle->addWidget(m_stack, 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_top, 0, 0, 1, 2);
    grid->addWidget(m_nav, 1, 0);
    grid->addLayout(middle, 1, 1);
    grid->addWidget(m_status, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    setMinimumSize(900, 560);
}

void MainWindow::connectFrame()
{
    connect(m_nav, &SideNav::chosen, this, [this](int index) { goTo(PageId(index)); });
    connect(m_top, &TopBar::clinicChosen, this, &MainWindow::chooseClinic);
    connect(m_top, &TopBar::syncWanted, this, [this] { Q_EMIT syncWanted(m_clinic); });
    connect(m_banners, &BannerArea::workerStartWanted, this, &MainWindow::workerStartWanted);
    connect(m_banners, &BannerArea::retryWanted, this, &MainWindow::retryWanted);
    connect(m_writes, &WritePages::queueWanted, this, [this](qint64 write) {
        goTo(PageId::Queue);
        m_writes->openWrite(write);
    });
}

void MainWindow::buildMenu()
{
    auto *group = new QActionGroup(m_view);
    const auto add = [this, group](const QString &text, Theme::Wish wish) {
        QAction *action = m_view->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_theme.wish() == wish);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, wish] { setWish(wish); });
    };
    m_view->addSection(tr("Appearance"));
    add(tr("As the &system"), Theme::Wish::System);
    add(tr("&Light"), Theme::Wish::Light);
    add(tr("&Dark"), Theme::Wish::Dark);
    m_view->addSeparator();
    QAction *keys = m_view->addAction(tr("&Keys…"));
    keys->setShortcut(QKeySequence(tr("Ctrl+/")));
    addAction(keys);
    connect(keys, &QAction::triggered, this, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Keys"), tr("Keys"), QMessageBox::Close, this);
        box->setInformativeText(tr("Ctrl+1 Overview · Ctrl+2 Capacity · Ctrl+3 Sync · Ctrl+4 Write queue · Ctrl+5 Conflicts · Ctrl+6 Find a time\nF5 sync the clinic in view now\n"
                                   "Alt+letter presses the button with that letter\n"
                                   "In tables: Ctrl+F filter, Ctrl+C copy with headers, Enter open\n"
                                   "In the write queue: A approve, Shift+A approve all shown, R reject, H hold, T try again, U undo, Ctrl+Z stop what was just approved, Ctrl+R show names\n"
                                   "In conflicts: P keep the practice system's, O take ours, Ctrl+Enter apply, Ctrl+R show names\n"
                                   "On the day picture: arrows move, Ctrl by the hour, Shift by five minutes, Enter asks why\n"
                                   "On the date: left and right by a day, Page Up and Page Down by a week"));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void MainWindow::buildKeys()
{
    for (int i = 0; i < pageCount; ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] { goTo(PageId(i)); });
    }
    auto *sync = new QShortcut(QKeySequence(Qt::Key_F5), this);
    connect(sync, &QShortcut::activated, this, [this] {
        const desk::ClinicLine *clinic = clinicLine();
        if (clinic && !clinic->paused)
            Q_EMIT syncWanted(m_clinic);
    });
}

Page *MainWindow::buildPage(PageId page)
{
    switch (page) {
    case PageId::Overview: return m_overviewPage ? m_overviewPage : buildOverview();
    case PageId::Capacity: return m_capacityPage ? m_capacityPage : buildCapacity();
    case PageId::Sync: return m_syncPage ? m_syncPage : buildSync();
    case PageId::Queue:
    case PageId::Conflicts:
    case PageId::FindTime: return buildWriting(page);
    }
    return nullptr;
}

void MainWindow::install(PageId page, Page *widget)
{
    restoreLooks(*widget);
    static_cast<QScrollArea *>(m_stack->widget(int(page)))->setWidget(widget);
}

OverviewPage *MainWindow::buildOverview()
{
    m_overviewPage = new OverviewPage;
    install(PageId::Overview, m_overviewPage);
    connect(m_overviewPage, &OverviewPage::clinicWanted, this, [this](const QString &clinic) {
        chooseClinic(clinic);
        goTo(PageId::Sync);
    });
    connect(m_overviewPage, &OverviewPage::dayWanted, this, &MainWindow::showDay);
    if (m_overview)
        m_overviewPage->show(*m_overview);
    return m_overviewPage;
}

CapacityPage *MainWindow::buildCapacity()
{
    m_capacityPage = new CapacityPage;
    install(PageId::Capacity, m_capacityPage);
    connect(m_capacityPage, &CapacityPage::asked, this, &MainWindow::capacityAsked);
    connect(m_capacityPage, &CapacityPage::whyAsked, this, &MainWindow::whyAsked);
    m_capacityPage->setClinic(clinicValue());
    if (m_capacity && m_capacity->question.clinic == m_clinic)
        m_capacityPage->show(*m_capacity);
    return m_capacityPage;
}

Page *MainWindow::buildWriting(PageId page)
{
    Page *widget = page == PageId::Queue ? m_writes->queue() : page == PageId::Conflicts ? m_writes->conflicts() : m_writes->findTime();
    if (static_cast<QScrollArea *>(m_stack->widget(int(page)))->widget() == nullptr)
        install(page, widget);
    return widget;
}

SyncPage *MainWindow::buildSync()
{
    m_syncPage = new SyncPage;
    install(PageId::Sync, m_syncPage);
    connect(m_syncPage, &SyncPage::syncWanted, this, &MainWindow::syncWanted);
    connect(m_syncPage, &SyncPage::pauseWanted, this, &MainWindow::pauseWanted);
    connect(m_syncPage, &SyncPage::resumeWanted, this, &MainWindow::resumeWanted);
    connect(m_syncPage, &SyncPage::fullCopyWanted, this, &MainWindow::fullCopyWanted);
    m_syncPage->setClinic(clinicValue());
    if (m_sync && m_sync->clinic == m_clinic)
        m_syncPage->show(*m_sync);
    return m_syncPage;
}

} // namespace articulator::ui
