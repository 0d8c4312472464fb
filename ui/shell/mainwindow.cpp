// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include <algorithm>
#include <utility>

#include <QCloseEvent>
#include <QStackedWidget>

#include "ui/commands/commandbook.h"
#include "ui/look/timewords.h"
#include "ui/look/words.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/capacitypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/recordspage.h"
#include "ui/pages/syncpage.h"
#include "ui/pages/writepages.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/setuppages.h"
#include "ui/shell/bannerarea.h"
#include "ui/shell/lockcover.h"
#include "ui/shell/palette.h"
#include "ui/shell/sidenav.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undobar.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

using domain::Freshness;
using namespace std::chrono_literals;

void MainWindow::show(const desk::OverviewSnapshot &overview)
{
    const bool isFirst = !m_overview;
    m_overview = overview;
    m_age.start();
    if (m_clinic.isEmpty() && !m_clinicBefore.isEmpty())
        chooseClinic(std::exchange(m_clinicBefore, {}));
    if (!clinicLine() && !overview.clinics.empty())
        chooseClinic(overview.clinics.front().id);
    if (isFirst && m_auditPage && m_page == PageId::Audit)
        m_auditPage->ask();
    m_top->setClinics(overview.clinics, m_clinic);
    m_status->setClinics(int(overview.clinics.size()));
    m_status->setWarehouse(tr("Warehouse: %1 · %Ln records", nullptr, int(overview.records)).arg(m_facts.warehouse));
    m_banners->showWorker(overview.worker);
    m_setup->setWorker(overview.worker);
    if (m_overviewPage)
        m_overviewPage->show(overview);
    giveClinicToPages();
    showBadges();
    showBudget();
    showNews();
    tick();
}

void MainWindow::show(const desk::SyncSnapshot &sync)
{
    m_sync = sync;
    if (m_syncPage && sync.clinic == m_clinic)
        m_syncPage->show(sync);
}

void MainWindow::show(const desk::CapacitySnapshot &capacity)
{
    m_capacity = capacity;
    if (m_capacityPage && capacity.question.clinic == m_clinic)
        m_capacityPage->show(capacity);
}

void MainWindow::showWhy(const desk::WhyAnswer &answer)
{
    if (m_capacityPage)
        m_capacityPage->showWhy(answer);
}

void MainWindow::showRequest(const desk::RequestProgress &progress)
{
    using State = desk::RequestProgress::State;
    m_status->setNote(Words::request(progress));
    const bool ended = progress.state == State::Done || progress.state == State::Failed || progress.state == State::Expired;
    if (progress.state == State::Done)
        m_noteGone.start(6s);
    else
        m_noteGone.stop();
    if (m_syncPage)
        m_syncPage->showRequest(progress);
    m_writes->showRequest(progress);
    m_setup->showRequest(progress);
    m_isAsking = !ended;
    showState();
}

void MainWindow::giveClinicToPages()
{
    const std::optional<desk::ClinicLine> clinic = clinicValue();
    if (m_capacityPage)
        m_capacityPage->setClinic(clinic);
    if (m_syncPage)
        m_syncPage->setClinic(clinic);
    if (m_recordsPage)
        m_recordsPage->setClinic(clinic);
    if (m_auditPage)
        m_auditPage->setZone(clinic ? TimeWords::zoneOf(clinic->zone) : domain::Zone::utc());
    m_writes->setClinic(clinic, m_overview ? m_overview->worker : desk::WorkerPresence::Alive);
    m_setup->setClinic(m_clinic);
}

Page *MainWindow::shownPage() const
{
    switch (m_page) {
    case PageId::Overview: return m_overviewPage;
    case PageId::Capacity: return m_capacityPage;
    case PageId::Sync: return m_syncPage;
    case PageId::Queue: return m_writes->queue();
    case PageId::Conflicts: return m_writes->conflicts();
    case PageId::FindTime: return m_writes->findTime();
    case PageId::Records: return m_recordsPage;
    case PageId::Audit: return m_auditPage;
    case PageId::Settings: return m_setup->page();
    }
    return nullptr;
}

void MainWindow::showError(const std::optional<domain::Error> &error) { m_banners->showError(error); }

void MainWindow::showWorkerFailure(const QString &what) { m_banners->showWorkerFailure(what); }

void MainWindow::goTo(PageId page)
{
    m_page = page;
    m_nav->setCurrent(int(page));
    Page *widget = buildPage(page);
    m_stack->setCurrentIndex(int(page));
    widget->tick(m_overview ? m_overview->at + age() : domain::Instant{});
    m_book->judge();
    m_top->setConnectBarred(m_book->find("clinic.connect")->whyNot());
}

void MainWindow::showDay(const QString &clinic, domain::CivilDate day)
{
    chooseClinic(clinic);
    goTo(PageId::Capacity);
    m_capacityPage->setDay(day);
}

void MainWindow::chooseClinic(const QString &clinic)
{
    if (clinic == m_clinic)
        return;
    m_clinic = clinic;
    if (m_overview)
        m_top->setClinics(m_overview->clinics, m_clinic);
    giveClinicToPages();
    showBudget();
    tick();
    Q_EMIT clinicChanged(clinic);
}

void MainWindow::setWish(Theme::Wish wish)
{
    m_theme.setWish(wish);
    m_setup->showLook();
    Q_EMIT wishChanged(wish);
}

void MainWindow::setLooks(const QMap<QString, QByteArray> &looks)
{
    m_looks = looks;
    restoreLooks(*this);
}

QMap<QString, QByteArray> MainWindow::looks() const
{
    QMap<QString, QByteArray> looks = m_looks;
    for (const TableView *table : findChildren<TableView *>()) {
        if (!table->objectName().isEmpty())
            looks.insert(table->objectName(), table->saveLook());
    }
    return looks;
}

void MainWindow::restoreLooks(const QWidget &within) const
{
    for (TableView *table : within.findChildren<TableView *>()) {
        if (m_looks.contains(table->objectName()))
            table->restoreLook(m_looks.value(table->objectName()));
    }
}

std::chrono::milliseconds MainWindow::age() const { return std::chrono::milliseconds(m_age.isValid() ? m_age.elapsed() : 0); }

void MainWindow::tick()
{
    if (!m_overview)
        return;
    if (Page *page = shownPage())
        page->tick(m_overview->at + age());
    m_undo->tick();
    showState();
}

void MainWindow::showState()
{
    m_book->judge();
    const desk::ClinicLine *clinic = clinicLine();
    if (!m_overview || !clinic) {
        m_top->setState({});
        m_status->setClock({});
        return;
    }
    m_top->setState(stateFace());
    const domain::Zone zone = TimeWords::zoneOf(clinic->zone);
    const domain::Instant there = clinic->pmsNow == domain::Instant{} ? m_overview->at + age() : clinic->pmsNow + age();
    m_status->setClock(tr("Clinic time %1").arg(TimeWords::clockAndZone(there, zone)));
}

TagFace MainWindow::stateFace() const
{
    const desk::ClinicLine &clinic = *clinicLine();
    TagFace face = Words::of(clinic);
    if (!clinic.read.lag || clinic.paused)
        return face;
    const QString ago = TimeWords::ago(*clinic.read.lag + std::chrono::duration_cast<std::chrono::seconds>(age()));
    face.text = clinic.read.state == Freshness::Current ? tr("Synced %1", "how long ago").arg(ago)
                                                        : tr("%1 · as of %2", "state, how long ago").arg(face.text, ago);
    return face;
}

void MainWindow::showBudget()
{
    const desk::ClinicLine *clinic = clinicLine();
    if (!clinic || clinic->requestGapMs <= 0) {
        m_status->setBudget({}, {});
        return;
    }
    m_status->setBudget(tr("API budget %1 of %2 requests this minute").arg(clinic->callsLastMinute).arg(60000 / clinic->requestGapMs),
                        tr("The key of this clinic allows %1.").arg(Words::pace(clinic->requestGapMs)));
}

void MainWindow::showBadges()
{
    const int person = int(std::count_if(m_overview->clinics.begin(), m_overview->clinics.end(), Words::needsPerson));
    m_nav->setBadge(int(PageId::Overview), person, Tone::Bad, tr("%Ln clinics need you", nullptr, person));
    int awaiting = 0, failed = 0, conflicts = 0;
    for (const desk::ClinicLine &clinic : m_overview->clinics) {
        awaiting += int(clinic.writesAwaiting);
        failed += int(clinic.writesFailed);
        conflicts += int(clinic.conflicts);
    }
    m_nav->setBadge(int(PageId::Queue), awaiting + failed, failed > 0 ? Tone::Bad : Tone::Info, tr("%Ln writes need a decision", nullptr, awaiting + failed));
    m_nav->setBadge(int(PageId::Conflicts), conflicts, Tone::Bad, tr("%Ln conflicts to resolve", nullptr, conflicts));
    m_status->setWaiting(awaiting + failed);
}

const desk::ClinicLine *MainWindow::clinicLine() const
{
    if (!m_overview)
        return nullptr;
    const auto found = std::find_if(m_overview->clinics.begin(), m_overview->clinics.end(),
                                    [this](const desk::ClinicLine &line) { return line.id == m_clinic; });
    return found == m_overview->clinics.end() ? nullptr : &*found;
}

std::optional<desk::ClinicLine> MainWindow::clinicValue() const
{
    const desk::ClinicLine *line = clinicLine();
    return line ? std::optional<desk::ClinicLine>(*line) : std::nullopt;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT aboutToClose();
    event->accept();
}

} // namespace articulator::ui
