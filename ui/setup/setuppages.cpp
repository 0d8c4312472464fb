// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/setuppages.h"

#include <algorithm>

#include "ui/commands/commandbook.h"
#include "ui/setup/clinicsection.h"
#include "ui/setup/connectwizard.h"
#include "ui/setup/consolesection.h"
#include "ui/setup/editsheet.h"
#include "ui/setup/removesheet.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/usersection.h"
#include "ui/setup/usersheet.h"

namespace articulator::ui {

SetupPages::SetupPages(CommandBook &book, Theme &theme, QWidget *window) : QObject(window), m_book(book), m_theme(theme), m_window(window) { }

SetupPages::~SetupPages() = default;

void SetupPages::setActions(SetupActions actions) { m_actions = std::move(actions); }

SettingsPage *SetupPages::page()
{
    if (!m_page)
        buildPage();
    return m_page;
}

void SetupPages::buildPage()
{
    m_page = new SettingsPage(m_book);
    connect(m_page->clinics(), &ClinicSection::clinicChosen, this, &SetupPages::clinicChosen);
    connect(m_page->users(), &UserSection::disableWanted, this, [this](const QString &name) { m_actions.disableUser(name); });
    connect(m_page->console(), &ConsoleSection::wishChosen, this, &SetupPages::wishChosen);
    connect(m_page->console(), &ConsoleSection::languageChosen, this, &SetupPages::languageChosen);
    connect(m_page->console(), &ConsoleSection::lockRulesChosen, this, [this](const LockRules &rules) {
        m_lockRules = rules;
        Q_EMIT lockRulesChosen(rules);
    });
    m_page->setRole(m_role);
    m_page->setClinic(m_clinic);
    m_page->show(m_settings);
    m_page->console()->setLockRules(m_lockRules);
    m_page->console()->setLockable(m_canLock);
    showLook();
    watch();
}

void SetupPages::showLook()
{
    if (!m_page)
        return;
    m_page->console()->setWish(m_theme.wish());
    m_page->console()->setLanguage(m_theme.language().chosen());
}

void SetupPages::watch()
{
    if (m_isWatched || !m_role || !m_actions.watch)
        return;
    m_isWatched = true;
    m_actions.watch();
}

void SetupPages::show(const desk::SettingsSnapshot &settings)
{
    if (!settings.error)
        m_settings = settings;
    if (m_page)
        m_page->show(settings);
    if (m_wizard && !settings.error)
        m_wizard->setSettings(settings);
}

void SetupPages::show(const desk::UserOutcome &outcome)
{
    if (m_page)
        m_page->users()->show(outcome);
    if (m_user && outcome.what == desk::UserOutcome::What::Added)
        m_user->show(outcome);
}

void SetupPages::showRequest(const desk::RequestProgress &progress)
{
    if (m_page)
        m_page->showRequest(progress);
    if (m_wizard)
        m_wizard->showRequest(progress);
    if (m_edit)
        m_edit->showRequest(progress);
}

void SetupPages::setWorker(desk::WorkerPresence worker)
{
    m_worker = worker;
    if (m_wizard)
        m_wizard->setWorker(worker);
    if (m_edit)
        m_edit->setWorker(worker);
}

void SetupPages::setClinic(const QString &clinic)
{
    m_clinic = clinic;
    if (m_page)
        m_page->setClinic(clinic);
}

// Whoever unlocks may be another person: what the role does not reach does not stay open.
void SetupPages::setRole(std::optional<domain::Role> role)
{
    m_role = role;
    const auto keep = [&role](Sheet *sheet, const char *action) {
        if (sheet && role && !domain::mayDo(*role, action))
            sheet->deleteLater();
    };
    keep(m_wizard, "clinic.add");
    keep(m_edit, "clinic.update");
    keep(m_remove, "clinic.remove");
    keep(m_user, "user.add");
    if (m_page) {
        m_page->setRole(role);
        watch();
    }
    if (m_wizard)
        watch();
}

void SetupPages::setLockRules(const LockRules &rules)
{
    m_lockRules = rules;
    if (m_page)
        m_page->console()->setLockRules(rules);
}

void SetupPages::setLockable(bool canLock)
{
    m_canLock = canLock;
    if (m_page)
        m_page->console()->setLockable(canLock);
}

void SetupPages::lock()
{
    m_isWatched = false;
    m_settings = {};
    if (m_page)
        m_page->show(m_settings);
    if (m_wizard)
        m_wizard->lock();
    if (m_edit)
        m_edit->lock();
    if (m_remove)
        m_remove->suspend();
    if (m_user) {
        m_user->clear();
        m_user->suspend();
    }
}

void SetupPages::unlock()
{
    if (m_wizard)
        m_wizard->unlock();
    for (Sheet *sheet : std::initializer_list<Sheet *>{m_edit, m_remove, m_user}) {
        if (sheet)
            sheet->resume();
    }
    watch();
}

// Once closed it is nobody's any more, so that the next one can be opened at once.
template <typename Made> void SetupPages::openSheet(QPointer<Made> &kept)
{
    Made *sheet = kept;
    connect(sheet, &Overlay::closed, this, [&kept, sheet] {
        if (kept == sheet)
            kept.clear();
        sheet->deleteLater();
    });
    sheet->open();
}

void SetupPages::connectClinic()
{
    if (m_wizard)
        return;
    m_wizard = new ConnectWizard(m_actions, m_window);
    connect(m_wizard, &ConnectWizard::workerStartWanted, this, &SetupPages::workerStartWanted);
    connect(m_wizard, &ConnectWizard::connected, this, [this](const QString &clinic) {
        Q_EMIT connected(clinic);
        m_actions.probe(clinic); // so that its permissions are known to whoever looks later
    });
    m_wizard->setWorker(m_worker);
    m_wizard->setSettings(m_settings);
    watch();
    openSheet(m_wizard);
}

ConnectWizard *SetupPages::wizard() const { return m_wizard; }

void SetupPages::testConnection() { m_actions.probe(m_clinic); }

void SetupPages::editClinic()
{
    const desk::ClinicSettings *clinic = clinicInView();
    if (m_edit || clinic == nullptr)
        return;
    const auto form = std::ranges::find(m_settings.adapters, clinic->pms, &desk::AdapterForm::pms);
    m_edit = new EditSheet(m_actions, *clinic, form == m_settings.adapters.end() ? domain::clinicSettings() : form->schema, m_window);
    connect(m_edit, &EditSheet::workerStartWanted, this, &SetupPages::workerStartWanted);
    connect(m_edit, &EditSheet::saved, this, [this](const QString &id) { m_actions.probe(id); });
    m_edit->setWorker(m_worker);
    openSheet(m_edit);
}

void SetupPages::confirmRemoval()
{
    const desk::ClinicSettings *clinic = clinicInView();
    if (m_remove || clinic == nullptr)
        return;
    m_remove = new RemoveSheet(clinic->id, clinic->name, m_window);
    connect(m_remove, &RemoveSheet::removeWanted, this, [this](const QString &id) { m_actions.removeClinic(id); });
    openSheet(m_remove);
}

void SetupPages::askForUser()
{
    if (m_user)
        return;
    m_user = new UserSheet(m_actions.addUser, m_window);
    QStringList taken;
    for (const desk::UserLine &user : m_settings.users) {
        if (user.isActive)
            taken << user.name;
    }
    m_user->setTaken(taken);
    openSheet(m_user);
}

const desk::ClinicSettings *SetupPages::clinicInView() const
{
    const auto found = std::ranges::find(m_settings.clinics, m_clinic, &desk::ClinicSettings::id);
    return found == m_settings.clinics.end() ? nullptr : &*found;
}

} // namespace articulator::ui
