// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/bannerarea.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/look/errorwords.h"
#include "ui/look/style.h"
#include "ui/parts/banner.h"

namespace articulator::ui {

using desk::WorkerPresence;

BannerArea::BannerArea(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(18, 14, 18, 0);
    m_column->setSpacing(8);
    hide();
}

void BannerArea::showWorker(std::optional<WorkerPresence> presence)
{
    if (presence == m_worker)
        return;
    m_worker = presence;
    rebuild();
}

void BannerArea::showWorkerFailure(const QString &what)
{
    if (what == m_workerFailure)
        return;
    m_workerFailure = what;
    rebuild();
}

void BannerArea::showError(const std::optional<domain::Error> &error)
{
    if (error == m_error)
        return;
    m_error = error;
    rebuild();
}

void BannerArea::showNewWrites(qint64 count)
{
    if (count == m_newWrites)
        return;
    m_newWrites = count;
    rebuild();
}

int BannerArea::count() const { return m_column->count(); }

void BannerArea::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_error) {
        const Trouble trouble = ErrorWords::of(*m_error);
        auto *banner = new Banner({Tone::Bad, tr("Warehouse: %1").arg(ErrorWords::tagOf(m_error->code).toLower()), {}},
                                  tr("%1 %2", "what happened, what to do").arg(trouble.what, trouble.remedy));
        QPushButton *retry = banner->addButton(tr("Try again"), tr("Opens the warehouse again"));
        connect(retry, &QPushButton::clicked, this, &BannerArea::retryWanted);
        m_column->addWidget(banner);
    }
    if (m_worker == WorkerPresence::Absent) {
        const QString sentence = m_workerFailure.isEmpty()
            ? tr("Nothing is copied and no request is answered until one runs. What is shown stays as it was.")
            : m_workerFailure;
        auto *banner = new Banner({Tone::Warn, tr("No worker is running"), {}}, sentence);
        QPushButton *start = banner->addButton(tr("Start the &worker"), tr("Starts the worker as part of this console"));
        Style::setRole(start, ButtonRole::Primary);
        connect(start, &QPushButton::clicked, this, &BannerArea::workerStartWanted);
        m_column->addWidget(banner);
    } else if (m_worker == WorkerPresence::OtherVersion) {
        m_column->addWidget(new Banner({Tone::Warn, tr("Worker of another version"), {}},
                                       tr("The worker that runs is of another version than this console. Update the older one; until then some "
                                          "things may not be understood.")));
    } else if (m_worker == WorkerPresence::Late) {
        m_column->addWidget(new Banner({Tone::Warn, tr("The worker is silent"), {}},
                                       tr("It has not reported for a while. If this stays, end it and start it again; nothing is lost.")));
    }
    if (m_newWrites > 0) {
        auto *banner = new Banner({Tone::Info, tr("New writes"), {}}, tr("%Ln writes came while you were away and wait for a decision.", nullptr, int(m_newWrites)));
        connect(banner->addButton(tr("Open the &queue"), tr("Shows the write queue")), &QPushButton::clicked, this, &BannerArea::queueWanted);
        m_column->addWidget(banner);
    }
    setVisible(m_column->count() > 0);
}

} // namespace articulator::ui
