// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/pmsstep.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/parts/formrow.h"
#include "ui/parts/resultstrip.h"
#include "ui/setup/clinicid.h"

namespace articulator::ui {

namespace {
constexpr int longestName = 200;
constexpr int longestId = 64;
} // namespace

PmsStep::PmsStep(QWidget *parent)
    : QWidget(parent), m_pms(new QComboBox), m_name(new QLineEdit), m_id(new QLineEdit),
      m_pmsRow(new FormRow(tr("&Practice system"), m_pms, tr("Those that the worker has an adapter for."))),
      m_nameRow(new FormRow(tr("Clinic &name"), m_name, tr("As people here call it."))),
      m_idRow(new FormRow(tr("&Id"), m_id, tr("Short and lasting: it stands in the log and on the command line, and cannot be changed later."))), m_none(new ResultStrip)
{
    m_name->setMaxLength(longestName);
    m_id->setMaxLength(longestId);
    m_pms->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_none->setResult({Tone::Warn, tr("Nothing to connect with"), {}}, tr("No worker has told yet which practice systems it can connect."),
                      {tr("Start the worker; this fills by itself.")});
    m_none->offer(tr("Start &worker"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(14);
    for (QWidget *row : std::initializer_list<QWidget *>{m_none, m_pmsRow, m_nameRow, m_idRow})
        column->addWidget(row);
    column->addStretch(1);
    connect(m_none, &ResultStrip::helpWanted, this, &PmsStep::workerStartWanted);
    connect(m_pms, &QComboBox::currentIndexChanged, this, &PmsStep::pmsChanged);
    connect(m_name, &QLineEdit::textChanged, this, &PmsStep::suggest);
    connect(m_id, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_isOwnId = !typed.isEmpty();
        m_idRow->showFault({});
    });
}

void PmsStep::show(const desk::SettingsSnapshot &settings)
{
    m_taken.clear();
    for (const desk::ClinicSettings &clinic : settings.clinics)
        m_taken << clinic.id;
    const QString before = pms();
    {
        const QSignalBlocker quiet(m_pms);
        m_pms->clear();
        for (const desk::AdapterForm &form : settings.adapters)
            m_pms->addItem(form.name, form.pms);
        m_pms->setCurrentIndex(std::max(m_pms->findData(before), settings.adapters.empty() ? -1 : 0));
    }
    m_none->setVisible(settings.adapters.empty());
    m_pms->setEnabled(!settings.adapters.empty());
    if (pms() != before)
        Q_EMIT pmsChanged();
}

QString PmsStep::pms() const { return m_pms->currentData().toString(); }

QString PmsStep::pmsName() const { return m_pms->currentText(); }

QString PmsStep::name() const { return m_name->text().simplified(); }

void PmsStep::setName(const QString &name) { m_name->setText(name); }

QString PmsStep::id() const { return m_id->text().trimmed(); }

void PmsStep::suggest()
{
    m_nameRow->showFault({});
    if (m_isOwnId)
        return;
    m_id->setText(name().isEmpty() ? QString() : suggestedClinicId(name(), m_taken));
    m_idRow->showFault({});
}

bool PmsStep::check()
{
    m_pmsRow->showFault(pms().isEmpty() ? tr("Nothing can be connected yet.") : QString());
    m_nameRow->showFault(name().isEmpty() ? tr("A clinic needs a name.") : QString());
    QString wrong;
    if (!isClinicId(id()))
        wrong = tr("1 to 64 small letters, digits and dashes; the first is no dash.");
    else if (m_taken.contains(id()))
        wrong = tr("There is a clinic with this id already.");
    m_idRow->showFault(wrong);
    for (const FormRow *row : {m_pmsRow, m_nameRow, m_idRow}) {
        if (!row->fault().isEmpty()) {
            row->editor()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

void PmsStep::showIdFault(const QString &fault)
{
    m_idRow->showFault(fault);
    m_id->setFocus(Qt::OtherFocusReason);
}

} // namespace articulator::ui
