// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/settingspage.h"

#include <algorithm>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/look/errorwords.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/parts/label.h"
#include "ui/setup/clinicsection.h"
#include "ui/setup/consolesection.h"
#include "ui/setup/typesection.h"
#include "ui/setup/usersection.h"

namespace articulator::ui {

SettingsPage::SettingsPage(CommandBook &book, QWidget *parent)
    : Page(tr("Settings"), parent), m_said(new Label({}, type::body(), softInkRole)), m_group(new QButtonGroup(this)), m_stack(new QStackedWidget),
      m_clinics(new ClinicSection(book)), m_types(new TypeSection), m_users(new UserSection(book)), m_console(new ConsoleSection)
{
    for (QWidget *section : std::initializer_list<QWidget *>{m_clinics, m_types, m_users, m_console})
        m_stack->addWidget(section);
    buildHead();
    column()->addWidget(m_stack, 1);
    open(Section::Clinics);
}

void SettingsPage::buildHead()
{
    head()->addSpacing(8);
    const QString names[sectionCount]{tr("Clinics"), tr("Appointment types"), tr("Vault and users"), tr("This console")};
    for (int i = 0; i < sectionCount; ++i) {
        auto *button = new QPushButton(names[i]);
        button->setCheckable(true);
        Style::setRole(button, ButtonRole::Quiet);
        button->setAccessibleDescription(tr("Section of the settings"));
        m_group->addButton(button, i);
        head()->addWidget(button);
    }
    head()->addWidget(m_said, 1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            m_stack->setCurrentIndex(id);
    });
}

void SettingsPage::open(Section section)
{
    m_group->button(int(section))->setChecked(true);
    m_stack->setCurrentIndex(int(section));
}

void SettingsPage::show(const desk::SettingsSnapshot &settings)
{
    if (settings.error) {
        const Trouble trouble = ErrorWords::of(*settings.error);
        m_said->setText(tr("%1 %2", "what happened, what to do").arg(trouble.what, trouble.remedy));
        return;
    }
    m_said->clear();
    m_settings = settings;
    m_clinics->show(settings);
    m_users->show(settings);
    showTypes();
}

void SettingsPage::setClinic(const QString &clinic)
{
    m_clinic = clinic;
    m_clinics->setClinic(clinic);
    showTypes();
}

void SettingsPage::showTypes()
{
    const auto clinic = std::ranges::find(m_settings.clinics, m_clinic, &desk::ClinicSettings::id);
    m_types->show(clinic == m_settings.clinics.end() ? std::nullopt : std::optional(*clinic));
}

void SettingsPage::setRole(std::optional<domain::Role> role) { m_users->setRole(role); }

void SettingsPage::showRequest(const desk::RequestProgress &progress) { m_clinics->showRequest(progress); }

void SettingsPage::tick(domain::Instant) { }

} // namespace articulator::ui
