// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdio>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>

#include "startupstore.h"
#include "ui/look/theme.h"
#include "ui/shell/deskbinding.h"
#include "ui/shell/mainwindow.h"

/// From the press that changes the page to the page painted whole, over a warehouse of many visits, for every page in turn; beside it a stack of plain
/// tables with the same window size. Promised: within a frame once a page was seen; the first time, when it is built, is told.
namespace {

using namespace articulator;

constexpr int visits = 200'000;
constexpr int rounds = 40;
constexpr int plainRows = 60; ///< more than are seen at once
constexpr double frame = 16.7;
constexpr int limitMs = 60'000;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

template <typename Switch> double painted(QWidget &window, const Switch &change)
{
    QElapsedTimer timer;
    timer.start();
    change();
    QCoreApplication::sendPostedEvents();
    window.repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// What the desk answers to a page is shown before the next measurement, not in it.
void settle()
{
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < 400)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

QTableWidget *plainPage(int number)
{
    auto *table = new QTableWidget(plainRows, 8);
    for (int row = 0; row < plainRows; ++row) {
        for (int column = 0; column < 8; ++column)
            table->setItem(row, column, new QTableWidgetItem(QStringLiteral("%1/%2/%3").arg(number).arg(row).arg(column)));
    }
    return table;
}

double plainSwitch()
{
    QStackedWidget stack;
    for (int page = 0; page < ui::MainWindow::pageCount; ++page)
        stack.addWidget(plainPage(page));
    stack.resize(1440, 900);
    stack.show();
    settle();
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        for (int page = 0; page < stack.count(); ++page)
            times.push_back(painted(stack, [&] { stack.setCurrentIndex(page); }));
    }
    return median(times);
}

int compare(QApplication &application)
{
    const QTemporaryDir folder;
    if (!startupstore::make(folder.path(), visits))
        return 1;
    ui::Theme theme(application, ui::Theme::systemScheme());
    desk::Desk desk({folder.path(), {}, QStringLiteral("owner"), QStringLiteral("0")});
    ui::MainWindow window(ui::ShellFacts{QStringLiteral("0"), QStringLiteral("owner"), QStringLiteral("here")}, theme);
    ui::bind(desk, window);
    window.resize(1440, 900);
    window.show();
    QSignalSpy told(&desk, &desk::Desk::overviewChanged);
    desk.open(domain::Secret(startupstore::passphrase));
    if (!told.wait(limitMs)) {
        std::fprintf(stderr, "the warehouse was not opened\n");
        return 1;
    }
    settle();
    const double plain = plainSwitch();
    std::printf("plain tables in a stack: %.2f ms a switch\n", plain);
    for (int number = 0; number < ui::MainWindow::pageCount; ++number) {
        const auto page = ui::MainWindow::PageId(number);
        const auto other = ui::MainWindow::PageId(number == 0 ? 1 : 0);
        window.goTo(other);
        settle();
        const double first = painted(window, [&] { window.goTo(page); });
        settle();
        std::vector<double> again;
        for (int round = 0; round < rounds; ++round) {
            painted(window, [&] { window.goTo(other); });
            again.push_back(painted(window, [&] { window.goTo(page); }));
        }
        const double warm = median(again);
        std::printf("switch to %-12s %6.2f ms, ratio %5.2f (one frame: %s); the first time %6.1f ms\n", qPrintable(ui::MainWindow::nameOf(page)), warm,
                    warm / plain, warm <= frame ? "reached" : "MISSED", first);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int code = compare(application);
    std::fflush(stdout);
    std::_Exit(code);
}
