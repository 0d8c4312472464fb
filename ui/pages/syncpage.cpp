// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/syncpage.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>

#include "ui/commands/commandbook.h"
#include "ui/look/style.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"
#include "ui/look/words.h"
#include "ui/pages/resourcelist.h"
#include "ui/pages/runlist.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/parts/tag.h"
#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

namespace {

constexpr int mostResources = 10; ///< more scroll inside the card

} // namespace

SyncPage::SyncPage(CommandBook &book, QWidget *parent)
    : Page(tr("Sync"), parent), m_book(book), m_sub(new Label({}, type::body(), softInkRole)), m_request(new Tag), m_pause(new QPushButton(tr("&Pause"))),
      m_full(new QPushButton(tr("Copy &all again…"))), m_now(new QPushButton(tr("Sync &now"))), m_resources(new TableView(tr("Resources"))),
      m_runs(new TableView(tr("Runs"))), m_resourceRows(new ResourceList(m_resources)), m_runRows(new RunList(m_runs))
{
    m_sub->allowCut();
    head()->addWidget(m_sub);
    head()->addStretch(1);
    head()->addWidget(m_request);
    buildButtons();
    buildTables();
    showButtons();
}

void SyncPage::buildButtons()
{
    Style::setRole(m_now, ButtonRole::Primary);
    for (QPushButton *button : {m_pause, m_full, m_now})
        head()->addWidget(button);
    m_book.bind(m_now, "clinic.sync");
    m_book.bind(m_full, "clinic.copy");
}

void SyncPage::buildTables()
{
    m_resources->setTable(m_resourceRows->model(), ResourceList::looks());
    m_resources->setFrameShape(QFrame::NoFrame);
    m_runs->setFrameShape(QFrame::NoFrame);
    m_resourceCard = new Card(Card::Inside::Flush);
    m_resourceCard->column()->addWidget(m_resources);
    column()->addWidget(m_resourceCard, 3);

    m_runs->setTable(m_runRows->model(), RunList::looks());
    m_runs->setMinimumHeight(124);
    m_runs->setEmptyWords(tr("No run yet."), tr("The worker begins one as soon as it knows the clinic."));
    m_runs->setNoMatchWords(tr("No run fits the filter."), tr("Escape in the filter field shows all again."));
    m_resources->setObjectName(QStringLiteral("resources"));
    m_runs->setObjectName(QStringLiteral("runs"));
    auto *runs = new Card(Card::Inside::Flush);
    runs->addHead(tr("Runs"), new FilterBar(m_runs, {"outcome"}));
    runs->column()->addWidget(m_runs);
    column()->addWidget(runs, 4);
}

void SyncPage::setClinic(const std::optional<desk::ClinicLine> &clinic)
{
    const bool other = !clinic || !m_clinic || clinic->id != m_clinic->id;
    m_clinic = clinic;
    if (other) {
        m_request->setFace({});
        show(desk::SyncSnapshot{});
    }
    showButtons();
}

void SyncPage::show(const desk::SyncSnapshot &sync)
{
    m_sync = sync;
    if (!m_clinic)
        m_resources->setEmptyWords(tr("No clinic is connected yet."), tr("Choose “Connect a clinic” in the list of clinics above; it takes two minutes."));
    else
        m_resources->setEmptyWords(tr("Nothing of this clinic was read yet."), tr("The worker begins as soon as it knows the clinic."));
    m_resourceRows->show(sync);
    m_runRows->show(sync, m_clinic ? TimeWords::zoneOf(m_clinic->zone) : domain::Zone::utc());
    const int rows = std::clamp(int(sync.resources.size()), 3, mostResources);
    m_resourceCard->setMaximumHeight(30 + 31 * rows + 16);
    m_resourceCard->setMinimumHeight(30 + 31 * std::min(rows, 6) + 16);
    showButtons();
}

void SyncPage::showButtons()
{
    m_pause->setText(m_sync.paused ? tr("&Resume") : tr("&Pause"));
    m_book.bind(m_pause, m_sync.paused ? "clinic.resume" : "clinic.pause");
    if (!m_clinic)
        m_sub->setText({});
    else if (m_sync.paused)
        m_sub->setText(tr("%1 · paused").arg(m_clinic->name));
    else
        m_sub->setText(tr("%1 · every %2 s, and on demand").arg(m_clinic->name).arg(m_sync.intervalS));
}

void SyncPage::showRequest(const desk::RequestProgress &progress)
{
    if (m_clinic && progress.clinic == m_clinic->id)
        m_request->setFace(Words::request(progress));
}

void SyncPage::tick(domain::Instant now) { m_resourceRows->setNow(now); }

void SyncPage::confirmFullCopy()
{
    if (!m_clinic)
        return;
    const QString clinic = m_clinic->id;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Copy all again"), tr("Copy everything of %1 again?").arg(m_clinic->name),
                                QMessageBox::Cancel, this);
    box->setInformativeText(tr("%1 records are read again, at the pace the key allows. What is here stays and stays usable meanwhile.")
                                .arg(TimeWords::count(m_clinic->records)));
    QPushButton *yes = box->addButton(tr("Copy all again"), QMessageBox::AcceptRole);
    Style::setRole(yes, ButtonRole::Primary);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this, clinic] { Q_EMIT fullCopyWanted(clinic); });
    box->open();
}

} // namespace articulator::ui
