// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filledwindow.h"

#include <QtTest>

#include "ui/framesamples.h"
#include "ui/pages/writepages.h"
#include "ui/samples.h"
#include "ui/setup/setuppages.h"
#include "ui/setupsamples.h"
#include "ui/table/tableview.h"
#include "ui/writesamples.h"

namespace filled {

using namespace articulator;
using namespace articulator::ui;

namespace {

constexpr int layoutRounds = 4; ///< a wrapped line in a scroll area in a card settles in as many

void fillClinics(MainWindow &window)
{
    window.show(samples::overview());
    window.chooseClinic(QStringLiteral("maple"));
    window.show(samples::sync());
    window.show(samples::capacity());
}

void fillWriting(MainWindow &window)
{
    for (const PageId page : {PageId::Queue, PageId::Conflicts, PageId::FindTime})
        window.goTo(page);
    window.writing().show(samples::queue());
    window.writing().show(samples::write(14));
    window.writing().show(samples::conflicts());
    window.writing().show(samples::conflict());
    window.writing().show(samples::times());
}

/// What pages ask for when they are shown.
void fillAsked(MainWindow &window)
{
    window.show(samples::patients());
    if (auto *patients = window.findChild<TableView *>(QStringLiteral("records-patient"))) {
        patients->selectKey(desk::rowKey(u"3"));
        window.show(samples::card(QStringLiteral("3"), desk::RecordCard::Phi::Masked));
    }
    window.setup().show(samples::settings());
    window.show(samples::entries());
    if (auto *log = window.findChild<TableView *>(QStringLiteral("audit")))
        log->selectKey(2);
}

void fillEmpty(MainWindow &window)
{
    desk::OverviewSnapshot overview;
    overview.at = samples::morning();
    window.show(overview);
}

} // namespace

std::unique_ptr<MainWindow> window(Theme &theme, PageId page, QSize size, Content content)
{
    auto made = std::make_unique<MainWindow>(ShellFacts{QStringLiteral("0.1.0"), QStringLiteral("owner"), QStringLiteral("10.0.0.7")}, theme);
    made->resize(size);
    made->setUser(QStringLiteral("maria"), domain::Role::Admin);
    if (content == Content::Full) {
        fillClinics(*made);
        fillWriting(*made);
    } else {
        fillEmpty(*made);
    }
    made->goTo(page);
    made->show();
    if (!QTest::qWaitForWindowExposed(made.get()))
        qWarning("The window was not exposed in time.");
    if (content == Content::Full)
        fillAsked(*made);
    for (int round = 0; round < layoutRounds; ++round)
        QCoreApplication::processEvents();
    return made;
}

} // namespace filled
