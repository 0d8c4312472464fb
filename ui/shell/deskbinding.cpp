// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/deskbinding.h"

#include "ui/pages/writepages.h"
#include "ui/setup/setuppages.h"
#include "ui/shell/mainwindow.h"

namespace articulator::ui {

using desk::AuditDesk;
using desk::Desk;
using desk::RecordDesk;

namespace {

void bindRecords(RecordDesk *records, MainWindow *shown)
{
    QObject::connect(records, &RecordDesk::recordsRead, shown, [shown](const desk::RecordsSnapshot &value) { shown->show(value); });
    QObject::connect(records, &RecordDesk::cardRead, shown, [shown](const desk::RecordCard &value) { shown->show(value); });
    QObject::connect(records, &RecordDesk::providersRead, shown, &MainWindow::showProviders);
    QObject::connect(records, &RecordDesk::peopleFound, shown, &MainWindow::showPeople);
    QObject::connect(shown, &MainWindow::recordsAsked, records, &RecordDesk::show);
    QObject::connect(shown, &MainWindow::recordWanted, records, &RecordDesk::open);
    QObject::connect(shown, &MainWindow::revealWanted, records, &RecordDesk::reveal);
    QObject::connect(shown, &MainWindow::maskWanted, records, &RecordDesk::mask);
    QObject::connect(shown, &MainWindow::providersAsked, records, &RecordDesk::askProviders);
    QObject::connect(shown, &MainWindow::peopleAsked, records, &RecordDesk::findPeople);
}

void bindLog(AuditDesk *log, MainWindow *shown)
{
    QObject::connect(log, &AuditDesk::entriesRead, shown, [shown](const desk::AuditSnapshot &value) { shown->show(value); });
    QObject::connect(log, &AuditDesk::proofMade, shown, [shown](const desk::AuditProof &value) { shown->show(value); });
    QObject::connect(log, &AuditDesk::exported, shown, [shown](const desk::AuditExport &value) { shown->show(value); });
    QObject::connect(shown, &MainWindow::auditAsked, log, &AuditDesk::show);
    QObject::connect(shown, &MainWindow::verifyWanted, log, &AuditDesk::verify);
    QObject::connect(shown, &MainWindow::exportWanted, log, &AuditDesk::exportTo);
}

void bindWriting(desk::WriteDesk *store, WritePages *pages)
{
    using desk::WriteDesk;
    QObject::connect(store, &WriteDesk::queueChanged, pages, [pages](const desk::QueueSnapshot &value) { pages->show(value); });
    QObject::connect(store, &WriteDesk::conflictsChanged, pages, [pages](const desk::ConflictsSnapshot &value) { pages->show(value); });
    QObject::connect(store, &WriteDesk::writeChanged, pages, [pages](const desk::WriteDetail &value) { pages->show(value); });
    QObject::connect(store, &WriteDesk::conflictChanged, pages, [pages](const desk::ConflictDetail &value) { pages->show(value); });
    QObject::connect(store, &WriteDesk::timesFound, pages, [pages](const desk::FoundTimes &value) { pages->show(value); });
    QObject::connect(store, &WriteDesk::patientsFound, pages, [pages](const desk::FoundPatients &value) { pages->show(value); });
    QObject::connect(pages, &WritePages::watchWanted, store, &WriteDesk::watch);
    QObject::connect(pages, &WritePages::writeWanted, store, &WriteDesk::openWrite);
    QObject::connect(pages, &WritePages::conflictWanted, store, &WriteDesk::openConflict);
    QObject::connect(pages, &WritePages::writeRevealWanted, store, &WriteDesk::revealWrite);
    QObject::connect(pages, &WritePages::conflictRevealWanted, store, &WriteDesk::revealConflict);
    QObject::connect(pages, &WritePages::timesWanted, store, &WriteDesk::findTimes);
    QObject::connect(pages, &WritePages::patientsWanted, store, &WriteDesk::findPatients);
    QObject::connect(pages, &WritePages::decided, store, &WriteDesk::decide);
    QObject::connect(pages, &WritePages::resolved, store, &WriteDesk::resolve);
    QObject::connect(pages, &WritePages::bookingWanted, store, &WriteDesk::submitWrite);
}

void bindSetup(Desk *desk, SetupPages *setup)
{
    using desk::ClinicForm;
    desk::SettingsDesk *store = &desk->settings();
    QObject::connect(store, &desk::SettingsDesk::settingsRead, setup, [setup](const desk::SettingsSnapshot &value) { setup->show(value); });
    QObject::connect(store, &desk::SettingsDesk::userChanged, setup, [setup](const desk::UserOutcome &value) { setup->show(value); });
    setup->setActions({[store] { store->watch(); },
                       [store](ClinicForm form) { return store->tryClinic(std::move(form)); },
                       [store](ClinicForm form) { return store->addClinic(std::move(form)); },
                       [store](ClinicForm form) { return store->updateClinic(std::move(form)); },
                       [store](const QString &clinic) { return store->probe(clinic); },
                       [desk](const QString &clinic) { return desk->pause(clinic); },
                       [desk](const QString &clinic) { return desk->resume(clinic); },
                       [store](const QString &clinic) { return store->removeClinic(clinic); },
                       [store](const QString &name, domain::Role role, domain::Secret passphrase) { store->addUser(name, role, std::move(passphrase)); },
                       [store](const QString &name) { store->disableUser(name); }});
}

} // namespace

void bind(Desk &desk, MainWindow &window)
{
    bindWriting(&desk.writing(), &window.writing());
    Desk *store = &desk;
    MainWindow *shown = &window;
    bindRecords(&desk.records(), shown);
    bindLog(&desk.log(), shown);
    bindSetup(store, &window.setup());
    QObject::connect(store, &Desk::stateChanged, shown, [store, shown](Desk::State state) {
        if (state == Desk::State::Open)
            shown->setUser(store->place().user, store->role());
    });
    QObject::connect(store, &Desk::overviewChanged, shown, [shown](const desk::OverviewSnapshot &value) { shown->show(value); });
    QObject::connect(store, &Desk::syncChanged, shown, [shown](const desk::SyncSnapshot &value) { shown->show(value); });
    QObject::connect(store, &Desk::capacityChanged, shown, [shown](const desk::CapacitySnapshot &value) { shown->show(value); });
    QObject::connect(store, &Desk::whyAnswered, shown, &MainWindow::showWhy);
    QObject::connect(store, &Desk::requestChanged, shown, &MainWindow::showRequest);
    QObject::connect(store, &Desk::errorChanged, shown, [store, shown] { shown->showError(store->error()); });
    QObject::connect(shown, &MainWindow::clinicChanged, store, &Desk::watchClinic);
    QObject::connect(shown, &MainWindow::capacityAsked, store, &Desk::askCapacity);
    QObject::connect(shown, &MainWindow::whyAsked, store, &Desk::ask);
    QObject::connect(shown, &MainWindow::syncWanted, store, [store](const QString &clinic) { store->syncNow(clinic); });
    QObject::connect(shown, &MainWindow::pauseWanted, store, [store](const QString &clinic) { store->pause(clinic); });
    QObject::connect(shown, &MainWindow::resumeWanted, store, [store](const QString &clinic) { store->resume(clinic); });
    QObject::connect(shown, &MainWindow::fullCopyWanted, store, [store](const QString &clinic) { store->copyAgain(clinic); });
}

} // namespace articulator::ui
