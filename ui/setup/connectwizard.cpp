// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/connectwizard.h"

#include <algorithm>

#include <QPushButton>
#include <QStackedWidget>

#include "ui/look/probewords.h"
#include "ui/parts/resultstrip.h"
#include "ui/setup/copystep.h"
#include "ui/setup/pmsstep.h"
#include "ui/setup/reachstep.h"
#include "ui/setup/settingeditor.h"
#include "ui/setup/settingsform.h"
#include "ui/setup/summarystep.h"

namespace articulator::ui {

using State = desk::RequestProgress::State;
using Group = SettingWords::Group;

namespace {
constexpr int bodyHeight = 404;
} // namespace

ConnectWizard::ConnectWizard(const SetupActions &actions, QWidget *window)
    : Sheet(tr("Connect a clinic"), bodyHeight, window), m_actions(actions), m_steps(new QStackedWidget), m_pms(new PmsStep), m_reach(new ReachStep),
      m_copy(new CopyStep), m_summary(new SummaryStep), m_test(addAside(tr("&Test connection"))), m_skip(addAside(tr("Skip the t&est"))),
      m_cancel(addButton(tr("Cance&l"))), m_back(addButton(tr("&Back"))), m_next(addButton(tr("&Next")))
{
    buildSteps();
    buildButtons();
    goTo(Step::Pms);
}

void ConnectWizard::buildSteps()
{
    for (QWidget *step : std::initializer_list<QWidget *>{m_pms, m_reach, m_copy, m_summary})
        m_steps->addWidget(step);
    setContent(m_steps);
    connect(m_pms, &PmsStep::pmsChanged, this, &ConnectWizard::drawForms);
    connect(m_pms, &PmsStep::workerStartWanted, this, &ConnectWizard::workerStartWanted);
    connect(m_reach, &ReachStep::workerStartWanted, this, &ConnectWizard::workerStartWanted);
    connect(m_reach, &ReachStep::changed, this, &ConnectWizard::showButtons);
    connect(m_summary->strip(), &ResultStrip::helpWanted, this, &ConnectWizard::workerStartWanted);
}

void ConnectWizard::buildButtons()
{
    setPrimary(m_next);
    connect(m_test, &QPushButton::clicked, this, &ConnectWizard::test);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        if (m_reach->form()->check())
            goTo(Step::Copy);
    });
    connect(m_cancel, &QPushButton::clicked, this, &ConnectWizard::close);
    connect(m_back, &QPushButton::clicked, this, &ConnectWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ConnectWizard::next);
}

ConnectWizard::Step ConnectWizard::step() const { return Step(m_steps->currentIndex()); }

void ConnectWizard::goTo(Step step)
{
    if (step == Step::Copy)
        m_copy->offerZones(m_reach->report());
    if (step == Step::Summary)
        summarise();
    m_steps->setCurrentIndex(int(step));
    // Only the step in view counts for how tall the content is.
    for (int i = 0; i < stepCount; ++i)
        m_steps->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == int(step) ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    showButtons();
    if (!isVisible())
        return;
    if (step == Step::Summary)
        m_next->setFocus(Qt::OtherFocusReason); // nothing is left to fill in
    else
        focusFirst();
}

void ConnectWizard::showButtons()
{
    const QString titles[stepCount]{tr("Which practice system"), tr("How we reach %1").arg(m_pms->pmsName()), tr("Time zone and copying"), tr("Ready to connect")};
    setSubtitle(tr("Step %1 of %2 · %3", "number, of how many, what it is about").arg(int(step()) + 1).arg(stepCount).arg(titles[int(step())]));
    const bool isReach = step() == Step::Reach;
    const bool isAdding = m_adding != 0;
    m_test->setVisible(isReach);
    m_test->setEnabled(!m_reach->isTesting());
    m_skip->setVisible(isReach && !m_reach->isReached() && !m_reach->isTesting() && m_reach->strip()->isVisibleTo(m_reach));
    m_skip->setToolTip(tr("Goes on although the practice system was not reached; the zone is then chosen by hand."));
    m_back->setEnabled(step() != Step::Pms && !isAdding);
    m_cancel->setEnabled(!isAdding);
    m_next->setText(step() == Step::Summary ? tr("&Connect") : tr("&Next"));
    m_next->setEnabled(!isAdding && !(isReach && m_reach->isTesting()));
    m_next->setToolTip(isReach && !m_reach->isReached() ? tr("Tests the connection first") : QString());
}

void ConnectWizard::next()
{
    switch (step()) {
    case Step::Pms:
        if (m_pms->check())
            goTo(Step::Reach);
        break;
    case Step::Reach:
        if (m_reach->isReached())
            goTo(Step::Copy);
        else
            test();
        break;
    case Step::Copy:
        if (m_copy->check())
            goTo(Step::Summary);
        break;
    case Step::Summary: add(); break;
    }
}

void ConnectWizard::back() { goTo(Step(std::max(0, int(step()) - 1))); }

void ConnectWizard::propose(const desk::ClinicForm &form)
{
    m_pms->setName(form.name);
    m_reach->form()->setValues(form.settings, {});
    for (const auto &[key, secret] : form.secrets) {
        if (SettingEditor *editor = m_reach->form()->editor(key))
            editor->setValue(QString::fromUtf8(secret.view()));
    }
}

void ConnectWizard::test()
{
    if (m_reach->isTesting() || !m_reach->form()->check())
        return;
    desk::ClinicForm form = this->form();
    form.zone.clear(); // the wall clock tells it
    m_reach->showTesting(m_actions.tryClinic(std::move(form)), m_pms->pms());
}

void ConnectWizard::add()
{
    m_summary->strip()->setResult({Tone::Info, tr("Connecting…"), {}}, tr("The worker stores the clinic."), {});
    m_summary->strip()->show();
    m_adding = m_actions.addClinic(form());
    showButtons();
}

desk::ClinicForm ConnectWizard::form() const
{
    desk::ClinicForm form;
    form.id = m_pms->id();
    form.name = m_pms->name();
    form.pms = m_pms->pms();
    form.zone = m_copy->zone();
    form.settings = m_reach->form()->settings();
    form.settings.insert(m_copy->form()->settings());
    form.secrets = m_reach->form()->secrets();
    return form;
}

void ConnectWizard::setSettings(const desk::SettingsSnapshot &settings)
{
    m_settings = settings;
    m_pms->show(settings);
    drawForms();
    showButtons();
}

void ConnectWizard::drawForms()
{
    const auto found = std::ranges::find(m_settings.adapters, m_pms->pms(), &desk::AdapterForm::pms);
    if (found == m_settings.adapters.end() || m_drawnFor == found->pms)
        return;
    m_drawnFor = found->pms;
    m_reach->form()->setSchema(found->schema, {Group::Connection});
    m_copy->form()->setSchema(found->schema, {Group::Copying});
    m_reach->forget();
}

void ConnectWizard::summarise()
{
    const desk::ClinicForm form = this->form();
    const auto shown = [](const SettingsForm *of, const char *key) {
        const SettingEditor *editor = of->editor(QLatin1String(key));
        return !editor ? QString() : editor->value().isEmpty() ? editor->standard() : editor->value();
    };
    std::vector<std::pair<QString, QString>> facts{{tr("Clinic"), form.name}, {tr("Id"), form.id}, {tr("Practice system"), m_pms->pmsName()}};
    if (const QString address = shown(m_reach->form(), "url"); !address.isEmpty())
        facts.emplace_back(tr("Address"), address);
    if (const auto &report = m_reach->report())
        facts.emplace_back(tr("Connection"), ProbeWords::of(*report, form.pms).face.text);
    else
        facts.emplace_back(tr("Connection"), tr("Not tested"));
    facts.emplace_back(tr("Time zone"), QString::fromUtf8(form.zone));
    if (const QString days = shown(m_copy->form(), "days-ahead"); !days.isEmpty())
        facts.emplace_back(tr("Copied"), tr("%1 days back, %2 days ahead, every %3 s").arg(shown(m_copy->form(), "days-back"), days, shown(m_copy->form(), "interval-s")));
    m_summary->show(facts);
    m_summary->strip()->hide();
}

void ConnectWizard::setWorker(desk::WorkerPresence worker)
{
    m_reach->setWorker(worker);
    if (m_adding == 0 || worker != desk::WorkerPresence::Absent)
        return;
    m_summary->strip()->setResult({Tone::Warn, tr("Waiting for the worker"), {}}, tr("No worker is running; the clinic is stored when there is one."), {});
    m_summary->strip()->offer(tr("Start &worker"));
}

void ConnectWizard::showRequest(const desk::RequestProgress &progress)
{
    m_reach->showRequest(progress);
    if (m_adding != 0 && progress.token == m_adding)
        takeAdded(progress);
}

void ConnectWizard::takeAdded(const desk::RequestProgress &progress)
{
    const bool isOver = progress.state == State::Done || progress.state == State::Failed || progress.state == State::Expired;
    if (!isOver)
        return;
    m_adding = 0;
    showButtons();
    if (progress.state == State::Done) {
        close();
        Q_EMIT connected(progress.clinic);
        return;
    }
    const domain::Error error = progress.error.value_or(domain::Error{domain::Error::Kind::TimedOut, "expired", {}});
    if (error.code == "clinic-exists") {
        goTo(Step::Pms);
        m_pms->showIdFault(tr("There is a clinic with this id already."));
        return;
    }
    const ProbeWordsOf words = ProbeWords::ofError(error);
    m_summary->strip()->setResult(words.face, words.sentence, words.more);
    if (error.code == "expired" || error.code == "worker-died")
        m_summary->strip()->offer(tr("Start &worker"));
}

void ConnectWizard::lock()
{
    if (!isVisible())
        return;
    m_adding = 0;
    m_reach->forget();
    m_reach->form()->clearSecrets();
    if (step() != Step::Pms)
        goTo(Step::Reach);
    suspend();
}

void ConnectWizard::unlock()
{
    if (!isSuspended())
        return;
    resume();
    if (step() == Step::Reach)
        m_reach->showNote({Tone::Warn, tr("Keys cleared"), {}}, tr("The console was locked; give the keys once more."));
    showButtons();
}

} // namespace articulator::ui
