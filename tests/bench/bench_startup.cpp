// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdio>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include "startupstore.h"
#include "ui/look/theme.h"
#include "ui/shell/deskbinding.h"
#include "ui/shell/mainwindow.h"

/// First window of the console, with a warehouse of a million rows open behind it, against an empty widget; whole processes in turn, in the same run.
/// Promised: at most 2.2. Beside it, how long until that window shows what stands in the warehouse.
namespace {

using namespace articulator;

constexpr int rounds = 15;
constexpr int limitMs = 60'000;
constexpr int visits = 1'000'000;

void endAfterPaint(QWidget *window)
{
    QTimer::singleShot(0, window, [window] {
        window->repaint();
        QCoreApplication::quit();
    });
}

int showEmpty(const QApplication &application)
{
    QWidget window;
    window.resize(1440, 900);
    window.show();
    endAfterPaint(&window);
    return application.exec();
}

/// "console" ends after the first paint, "filled" after the first paint of what the warehouse holds.
int showConsole(QApplication &application, const QByteArray &until, const QString &folder)
{
    ui::Theme theme(application, ui::Theme::systemScheme());
    desk::Desk desk({folder, {}, QStringLiteral("owner"), QStringLiteral("0")});
    ui::MainWindow window(ui::ShellFacts{QStringLiteral("0"), QStringLiteral("owner"), QStringLiteral("here")}, theme);
    ui::bind(desk, window);
    window.resize(1440, 900);
    window.show();
    desk.open(domain::Secret(startupstore::passphrase));
    if (until == "console")
        endAfterPaint(&window);
    else
        QObject::connect(&desk, &desk::Desk::overviewChanged, &window, [&window] { endAfterPaint(&window); });
    const int code = application.exec();
    std::fflush(stdout);
    // The desk's thread may be deriving a key; the figure is about the window.
    std::_Exit(code);
}

double milliseconds(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(limitMs);
    if (process.exitCode() != 0)
        std::fprintf(stderr, "%s ended with %d\n", qPrintable(arguments.first()), process.exitCode());
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

int compare()
{
    const QTemporaryDir folder;
    if (!startupstore::make(folder.path(), visits))
        return 1;
    std::vector<double> empty;
    std::vector<double> console;
    std::vector<double> filled;
    for (int i = 0; i < rounds; ++i) {
        empty.push_back(milliseconds({QStringLiteral("empty")}));
        console.push_back(milliseconds({QStringLiteral("console"), folder.path()}));
        filled.push_back(milliseconds({QStringLiteral("filled"), folder.path()}));
    }
    const double ratio = median(console) / median(empty);
    std::printf("first window over %d rows: empty widget %.1f ms, console %.1f ms, ratio %.2f (promised <= 2.2: %s)\n", visits, median(empty),
                median(console), ratio, ratio <= 2.2 ? "reached" : "MISSED");
    std::printf("start to the warehouse's numbers on the screen, key derivation included: %.0f ms, ratio %.1f\n", median(filled),
                median(filled) / median(empty));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 1) {
        const QCoreApplication application(argc, argv);
        return compare();
    }
    QApplication application(argc, argv);
    return QByteArrayView(argv[1]) == "empty" ? showEmpty(application) : showConsole(application, argv[1], QString::fromLocal8Bit(argv[2]));
}
