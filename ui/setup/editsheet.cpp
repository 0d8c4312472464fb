// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/editsheet.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/look/probewords.h"
#include "ui/parts/formrow.h"
#include "ui/parts/resultstrip.h"
#include "ui/parts/rule.h"
#include "ui/setup/copystep.h"
#include "ui/setup/reachstep.h"
#include "ui/setup/settingsform.h"

namespace articulator::ui {

using State = desk::RequestProgress::State;
using Group = SettingWords::Group;

namespace {
constexpr int bodyHeight = 520;
constexpr int longestName = 200;
} // namespace

EditSheet::EditSheet(const SetupActions &actions, const desk::ClinicSettings &clinic, const domain::SettingsSchema &schema, QWidget *window)
    : Sheet(tr("Settings of a clinic"), bodyHeight, window), m_actions(actions), m_clinic(clinic), m_name(new QLineEdit), m_nameRow(new FormRow(tr("Clinic &name"), m_name)),
      m_reach(new ReachStep), m_copy(new CopyStep), m_rest(new SettingsForm), m_strip(new ResultStrip), m_test(addAside(tr("&Test connection")))
{
    setSubtitle(clinic.name);
    build(schema);
    m_name->setMaxLength(longestName);
    m_name->setText(clinic.name);
    m_copy->setZone(clinic.zone);
    for (SettingsForm *form : {m_reach->form(), m_copy->form(), m_rest})
        form->setValues(clinic.settings, clinic.secrets);
    QPushButton *cancel = addButton(tr("Cance&l"));
    m_save = addButton(tr("&Save"));
    setPrimary(m_save);
    connect(cancel, &QPushButton::clicked, this, &EditSheet::close);
    connect(m_test, &QPushButton::clicked, this, &EditSheet::test);
    connect(m_save, &QPushButton::clicked, this, &EditSheet::save);
    connect(m_reach, &ReachStep::workerStartWanted, this, &EditSheet::workerStartWanted);
    connect(m_reach, &ReachStep::changed, this, [this] { m_test->setEnabled(!m_reach->isTesting()); });
}

void EditSheet::build(const domain::SettingsSchema &schema)
{
    m_reach->form()->setSchema(schema, {Group::Connection});
    m_copy->form()->setSchema(schema, {Group::Copying});
    m_rest->setSchema(schema, {Group::Writing, Group::More});
    m_rest->setContentsMargins(20, 18, 20, 18);
    m_nameRow->setContentsMargins(20, 18, 20, 0);
    m_strip->setContentsMargins(20, 0, 20, 0);
    m_strip->hide();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_strip, m_nameRow, m_reach, new Rule, m_copy, new Rule, m_rest})
        column->addWidget(part);
    column->addStretch(1);
    setContent(content);
}

desk::ClinicForm EditSheet::form() const
{
    desk::ClinicForm form;
    form.id = m_clinic.id;
    form.name = m_name->text().simplified();
    form.zone = m_copy->zone();
    for (const SettingsForm *part : std::initializer_list<const SettingsForm *>{m_reach->form(), static_cast<const SettingsForm *>(m_copy->form()), static_cast<const SettingsForm *>(m_rest)}) {
        form.settings.insert(part->settings());
        form.cleared += part->cleared(m_clinic.settings);
    }
    form.secrets = m_reach->form()->secrets();
    return form;
}

bool EditSheet::check()
{
    m_nameRow->showFault(m_name->text().simplified().isEmpty() ? tr("A clinic needs a name.") : QString());
    if (!m_nameRow->fault().isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return m_reach->form()->check() && m_copy->check() && m_rest->check();
}

void EditSheet::test()
{
    if (!m_reach->isTesting() && check())
        m_reach->showTesting(m_actions.tryClinic(form()), m_clinic.pms);
}

void EditSheet::save()
{
    if (m_saving != 0 || !check())
        return;
    m_saving = m_actions.updateClinic(form());
    m_save->setEnabled(false);
    m_strip->setResult({Tone::Info, tr("Saving…"), {}}, tr("The worker takes the new settings."), {});
    m_strip->show();
}

void EditSheet::setWorker(desk::WorkerPresence worker)
{
    m_reach->setWorker(worker);
    if (m_saving != 0 && worker == desk::WorkerPresence::Absent)
        m_strip->setResult({Tone::Warn, tr("Waiting for the worker"), {}}, tr("No worker is running; the settings are saved when there is one."), {});
}

void EditSheet::showRequest(const desk::RequestProgress &progress)
{
    m_reach->showRequest(progress);
    const bool isOver = progress.state == State::Done || progress.state == State::Failed || progress.state == State::Expired;
    if (m_saving == 0 || progress.token != m_saving || !isOver)
        return;
    m_saving = 0;
    m_save->setEnabled(true);
    if (progress.state == State::Done) {
        close();
        Q_EMIT saved(m_clinic.id);
        return;
    }
    const ProbeWordsOf words = ProbeWords::ofError(progress.error.value_or(domain::Error{domain::Error::Kind::TimedOut, "expired", {}}));
    m_strip->setResult(words.face, words.sentence, words.more);
}

void EditSheet::lock()
{
    m_reach->forget();
    m_reach->form()->clearSecrets();
    suspend();
}

} // namespace articulator::ui
