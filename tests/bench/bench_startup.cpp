// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdio>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

#include "ui/look/theme.h"
#include "ui/shell/mainwindow.h"

/// First window of the console against an empty widget, whole processes in turn, in the same run. Promised: at most 2.2.
namespace {

using namespace articulator;

constexpr int rounds = 15;
constexpr int limitMs = 20000;

/// In the child: shows a window, ends after its first paint.
int showOnce(QApplication &application, bool console)
{
    std::unique_ptr<ui::Theme> theme;
    std::unique_ptr<QWidget> window;
    if (console) {
        theme = std::make_unique<ui::Theme>(application, ui::Theme::systemScheme());
        window = std::make_unique<ui::MainWindow>(ui::ShellFacts{QStringLiteral("0"), QStringLiteral("owner"), QStringLiteral("here")}, *theme);
    } else {
        window = std::make_unique<QWidget>();
    }
    window->resize(1440, 900);
    window->show();
    QTimer::singleShot(0, window.get(), [&window] {
        window->repaint();
        QCoreApplication::quit();
    });
    return application.exec();
}

double milliseconds(const QString &program, const QString &what)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, {what});
    process.waitForFinished(limitMs);
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + rounds / 2, values.end());
    return values[rounds / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1) {
        QApplication application(argc, argv);
        return showOnce(application, QByteArrayView(argv[1]) == "console");
    }
    const QCoreApplication application(argc, argv);
    std::vector<double> empty;
    std::vector<double> console;
    for (int i = 0; i < rounds; ++i) {
        empty.push_back(milliseconds(QCoreApplication::applicationFilePath(), QStringLiteral("empty")));
        console.push_back(milliseconds(QCoreApplication::applicationFilePath(), QStringLiteral("console")));
    }
    const double ratio = median(console) / median(empty);
    std::printf("first window: empty widget %.1f ms, console %.1f ms, ratio %.2f (promised <= 2.2)\n", median(empty), median(console), ratio);
    return 0;
}
