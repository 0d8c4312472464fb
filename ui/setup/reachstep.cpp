// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/reachstep.h"

#include <utility>

#include <QVBoxLayout>

#include "ui/parts/resultstrip.h"
#include "ui/setup/settingsform.h"

namespace articulator::ui {

using desk::RequestProgress;
using desk::WorkerPresence;
using State = RequestProgress::State;
using namespace std::chrono_literals;

ReachStep::ReachStep(QWidget *parent) : QWidget(parent), m_form(new SettingsForm), m_strip(new ResultStrip)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(14);
    column->addWidget(m_form);
    column->addWidget(m_strip);
    column->addStretch(1);
    m_strip->hide();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ReachStep::countSeconds);
    connect(m_strip, &ResultStrip::helpWanted, this, &ReachStep::workerStartWanted);
    connect(m_form, &SettingsForm::changed, this, &ReachStep::forget);
}

void ReachStep::showTesting(quint64 token, const QString &pms)
{
    m_report.reset();
    m_token = token;
    m_pms = pms;
    m_wasTaken = false;
    m_since.start();
    m_second.start();
    countSeconds();
    Q_EMIT changed();
}

void ReachStep::countSeconds()
{
    if (!isTesting())
        return;
    const QString so = tr("%Ln s so far", nullptr, int(m_since.elapsed() / 1000));
    if (m_worker == WorkerPresence::Absent && m_wasTaken) {
        // Whatever it found out is lost with it.
        end();
        show({{Tone::Bad, tr("Worker stopped"), {}}, tr("The worker ended during the test."), {tr("Nothing was stored. Start it and test again.")}});
        m_strip->offer(tr("Start &worker"));
        Q_EMIT changed();
    } else if (m_worker == WorkerPresence::Absent) {
        show({{Tone::Warn, tr("Waiting for the worker"), {}}, tr("No worker is running; the test begins when there is one."), {so}});
        m_strip->offer(tr("Start &worker"));
    } else {
        show({{Tone::Info, tr("Testing…"), {}}, tr("The worker asks the practice system who it is and what the key may do."), {so}});
    }
}

void ReachStep::showRequest(const RequestProgress &progress)
{
    if (m_token == 0 || progress.token != m_token)
        return;
    m_wasTaken = m_wasTaken || progress.state == State::Running;
    const bool isOver = progress.state == State::Done || progress.state == State::Failed || progress.state == State::Expired;
    if (!isOver) {
        countSeconds();
        return;
    }
    end();
    const std::optional<desk::ProbeReport> report = desk::probeReport(progress.outcome);
    if (progress.state == State::Expired) {
        show({{Tone::Bad, tr("No worker took it"), {}}, tr("No worker took the test in time."), {tr("Start the worker and test again.")}});
        m_strip->offer(tr("Start &worker"));
    } else if (progress.error) {
        show(ProbeWords::ofError(*progress.error));
    } else if (report) {
        m_report = report;
        show(ProbeWords::of(*report, m_pms));
    }
    Q_EMIT changed();
}

void ReachStep::setWorker(WorkerPresence worker)
{
    if (std::exchange(m_worker, worker) != worker)
        countSeconds();
}

void ReachStep::end()
{
    m_token = 0;
    m_second.stop();
}

void ReachStep::forget()
{
    end();
    m_report.reset();
    m_strip->hide();
    Q_EMIT changed();
}

void ReachStep::showNote(const TagFace &face, const QString &sentence) { show({face, sentence, {}}); }

void ReachStep::show(const ProbeWordsOf &words)
{
    m_strip->setResult(words.face, words.sentence, words.more);
    m_strip->show();
}

} // namespace articulator::ui
