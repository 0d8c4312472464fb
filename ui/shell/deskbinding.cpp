// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/deskbinding.h"

#include "ui/shell/mainwindow.h"

namespace articulator::ui {

using desk::Desk;

void bind(Desk &desk, MainWindow &window)
{
    Desk *store = &desk;
    MainWindow *shown = &window;
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
