// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>

#include "desk/answers.h"
#include "desk/snapshots.h"
#include "ui/commands/setupplace.h"
#include "ui/look/theme.h"
#include "ui/setup/setupactions.h"
#include "ui/shell/lockrules.h"

namespace articulator::ui {

class CommandBook;
class ConnectWizard;
class EditSheet;
class RemoveSheet;
class SettingsPage;
class UserSheet;

/// The Settings page and the dialogs of the set-up as one: made when they are first wanted, heard together, locked together. What a part that comes later
/// needs is kept.
class SetupPages final : public QObject, public SetupPlace {
    Q_OBJECT

public:
    SetupPages(CommandBook &book, Theme &theme, QWidget *window);
    ~SetupPages() override;

    void setActions(SetupActions actions);
    [[nodiscard]] SettingsPage *page();
    /// As they were told last.
    [[nodiscard]] const desk::SettingsSnapshot &settings() const { return m_settings; }
    /// From now on the store tells what it has.
    void watch();
    void show(const desk::SettingsSnapshot &settings);
    void show(const desk::UserOutcome &outcome);
    void showRequest(const desk::RequestProgress &progress);
    void setWorker(desk::WorkerPresence worker);
    void setClinic(const QString &clinic);
    void setRole(std::optional<domain::Role> role);
    void setLockRules(const LockRules &rules);
    void setLockable(bool canLock);
    void lock();
    void unlock();
    /// Appearance or language were chosen elsewhere.
    void showLook();

    void connectClinic() override;
    void testConnection() override;
    void editClinic() override;
    void confirmRemoval() override;
    void askForUser() override;
    [[nodiscard]] ConnectWizard *wizard() const;

Q_SIGNALS:
    void clinicChosen(const QString &clinic);
    void connected(const QString &clinic);
    void workerStartWanted();
    void wishChosen(articulator::ui::Theme::Wish wish);
    void languageChosen(const QString &code);
    void lockRulesChosen(const articulator::ui::LockRules &rules);

private:
    void buildPage();
    [[nodiscard]] const desk::ClinicSettings *clinicInView() const;
    template <typename Made> void openSheet(QPointer<Made> &kept);

    CommandBook &m_book;
    Theme &m_theme;
    QWidget *m_window;
    SetupActions m_actions;
    desk::SettingsSnapshot m_settings;
    desk::WorkerPresence m_worker = desk::WorkerPresence::Alive;
    QString m_clinic;
    std::optional<domain::Role> m_role;
    LockRules m_lockRules;
    bool m_canLock = true;
    bool m_isWatched = false;
    QPointer<SettingsPage> m_page;
    QPointer<ConnectWizard> m_wizard;
    QPointer<EditSheet> m_edit;
    QPointer<RemoveSheet> m_remove;
    QPointer<UserSheet> m_user;
};

} // namespace articulator::ui
