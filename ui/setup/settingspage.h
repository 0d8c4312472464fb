// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/answers.h"
#include "desk/settingsvalues.h"
#include "ui/pages/page.h"

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace articulator::ui {

class ClinicSection;
class CommandBook;
class ConsoleSection;
class TypeSection;
class UserSection;

/// The set-up in four sections: clinics, appointment types, vault and users, and this console.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    enum class Section { Clinics, Types, Users, Console };
    static constexpr int sectionCount = 4;

    explicit SettingsPage(CommandBook &book, QWidget *parent = nullptr);
    void show(const desk::SettingsSnapshot &settings);
    void setClinic(const QString &clinic);
    void setRole(std::optional<domain::Role> role);
    void showRequest(const desk::RequestProgress &progress);
    void open(Section section);
    void tick(domain::Instant now) override;
    using Page::show;

    [[nodiscard]] ClinicSection *clinics() const { return m_clinics; }
    [[nodiscard]] UserSection *users() const { return m_users; }
    [[nodiscard]] ConsoleSection *console() const { return m_console; }

private:
    void buildHead();
    void showTypes();

    desk::SettingsSnapshot m_settings;
    QString m_clinic;
    QLabel *m_said;
    QButtonGroup *m_group;
    QStackedWidget *m_stack;
    ClinicSection *m_clinics;
    TypeSection *m_types;
    UserSection *m_users;
    ConsoleSection *m_console;
};

} // namespace articulator::ui
