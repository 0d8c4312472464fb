// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QActionGroup>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include "ui/commands/commandbook.h"
#include "ui/commands/gotopage.h"
#include "ui/commands/moveincapacity.h"
#include "ui/look/icons.h"
#include "ui/look/timewords.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/capacitypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/recordspage.h"
#include "ui/pages/syncpage.h"
#include "ui/pages/writepages.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/setuppages.h"
#include "ui/shell/bannerarea.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidenav.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undobar.h"

/// How the window is put together; what it does stands in mainwindow.cpp.
namespace articulator::ui {

using namespace std::chrono_literals;

MainWindow::MainWindow(ShellFacts facts, Theme &theme, QWidget *parent)
    : QWidget(parent), m_facts(std::move(facts)), m_theme(theme), m_view(new QMenu(this)),
      m_book(std::make_unique<CommandBook>(static_cast<Workplace &>(*this)))
{
    m_writes = new WritePages(*m_book, m_trail, this);
    m_setup = new SetupPages(*m_book, m_theme, this);
    setWindowTitle(tr("Articulator"));
    setWindowIcon(icons::program());
    buildMenu();
    buildFrame();
    connectFrame();
    connectSetup();
    buildTray();
    m_book->addKeysTo(this);
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
    for (int i = 0; i < pageCount; ++i) {
        m_nav->addEntry(ui::nameOf(PageId(i)), GoToPage::textOf(PageId(i)));
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
    m_undo = new UndoBar(m_trail, *m_book);
    middle->addWidget(m_undo);
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
    m_book->bind(m_top->findButton(), "palette");
    m_book->bind(m_top->syncButton(), "clinic.sync");
    m_book->bind(m_top->lockButton(), "lock");
    connect(m_banners, &BannerArea::workerStartWanted, this, &MainWindow::workerStartWanted);
    connect(m_banners, &BannerArea::retryWanted, this, &MainWindow::retryWanted);
    connect(m_writes, &WritePages::workChanged, this, [this] {
        m_undo->tick();
        m_book->judge();
    });
    connect(&m_trail, &UndoTrail::changed, this, [this] { m_book->judge(); });
    connect(m_writes, &WritePages::queueWanted, this, [this](qint64 write) {
        goTo(PageId::Queue);
        m_writes->openWrite(write);
    });
}

void MainWindow::buildMenu()
{
    auto *group = new QActionGroup(m_view);
    const std::pair<const char *, Theme::Wish> wishes[]{
        {"appearance.system", Theme::Wish::System}, {"appearance.light", Theme::Wish::Light}, {"appearance.dark", Theme::Wish::Dark}};
    m_view->addSection(tr("Appearance"));
    for (const auto &[id, wish] : wishes) {
        QAction *action = m_book->find(id)->action();
        action->setCheckable(true);
        action->setChecked(m_theme.wish() == wish);
        group->addAction(action);
        m_view->addAction(action);
    }
    m_view->addSeparator();
    for (const char *id : {"palette", "keys", "lock"})
        m_view->addAction(m_book->find(id)->action());
    m_view->setToolTipsVisible(true);
}

MainWindow::~MainWindow() = default;

Page *MainWindow::buildPage(PageId page)
{
    switch (page) {
    case PageId::Overview: return m_overviewPage ? m_overviewPage : buildOverview();
    case PageId::Capacity: return m_capacityPage ? m_capacityPage : buildCapacity();
    case PageId::Sync: return m_syncPage ? m_syncPage : buildSync();
    case PageId::Queue:
    case PageId::Conflicts:
    case PageId::FindTime: return buildWriting(page);
    case PageId::Records: return m_recordsPage ? m_recordsPage : buildRecords();
    case PageId::Audit: return m_auditPage ? m_auditPage : buildAudit();
    case PageId::Settings: return buildSettings();
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
    m_book->bind(m_overviewPage->connectButton(), "clinic.connect");
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
    connect(m_capacityPage, &CapacityPage::recordWanted, this, &MainWindow::showRecord);
    connect(m_capacityPage, &CapacityPage::findTimeWanted, this, [this] { goTo(PageId::FindTime); });
    for (const CapacityMove move : capacityMoves)
        m_book->addKeysOf(MoveInCapacity::idOf(move), m_capacityPage);
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
    m_syncPage = new SyncPage(*m_book);
    install(PageId::Sync, m_syncPage);
    connect(m_syncPage, &SyncPage::fullCopyWanted, this, &MainWindow::fullCopyWanted);
    m_syncPage->setClinic(clinicValue());
    if (m_sync && m_sync->clinic == m_clinic)
        m_syncPage->show(*m_sync);
    return m_syncPage;
}

RecordsPage *MainWindow::buildRecords()
{
    m_recordsPage = new RecordsPage(*m_book);
    connect(m_recordsPage, &RecordsPage::asked, this, &MainWindow::recordsAsked);
    connect(m_recordsPage, &RecordsPage::recordWanted, this, &MainWindow::recordWanted);
    connect(m_recordsPage, &RecordsPage::tableMade, this, [this] { restoreLooks(*m_recordsPage); });
    connect(m_recordsPage, &RecordsPage::cardChanged, this, [this] { m_book->judge(); });
    install(PageId::Records, m_recordsPage);
    m_recordsPage->setRole(m_role);
    m_recordsPage->setClinic(clinicValue());
    return m_recordsPage;
}

Page *MainWindow::buildSettings()
{
    Page *widget = m_setup->page();
    if (static_cast<QScrollArea *>(m_stack->widget(int(PageId::Settings)))->widget() == nullptr)
        install(PageId::Settings, widget);
    return widget;
}

void MainWindow::connectSetup()
{
    connect(m_setup, &SetupPages::clinicChosen, this, &MainWindow::chooseClinic);
    connect(m_setup, &SetupPages::workerStartWanted, this, &MainWindow::workerStartWanted);
    connect(m_setup, &SetupPages::wishChosen, this, &MainWindow::setWish);
    connect(m_setup, &SetupPages::languageChosen, this, &MainWindow::languageWanted);
    connect(m_setup, &SetupPages::lockRulesChosen, this, &MainWindow::lockRulesChanged);
    connect(m_setup, &SetupPages::connected, this, [this](const QString &clinic) {
        chooseClinic(clinic);
        goTo(PageId::Sync);
    });
    connect(m_top, &TopBar::connectWanted, m_book->find("clinic.connect"), &Command::run);
}

AuditPage *MainWindow::buildAudit()
{
    m_auditPage = new AuditPage(*m_book);
    connect(m_auditPage, &AuditPage::asked, this, &MainWindow::auditAsked);
    connect(m_auditPage, &AuditPage::exportWanted, this, &MainWindow::exportWanted);
    install(PageId::Audit, m_auditPage);
    const std::optional<desk::ClinicLine> clinic = clinicValue();
    m_auditPage->setZone(clinic ? TimeWords::zoneOf(clinic->zone) : domain::Zone::utc());
    return m_auditPage;
}

} // namespace articulator::ui
