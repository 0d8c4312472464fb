// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

#include <QCoreApplication>
#include <QSocketNotifier>

#include "simulator/commandline.h"
#include "simulator/simulator.h"

using namespace articulator::opendental::simulator;

namespace {

int signalEnds[2];

void noteSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalEnds[0], &byte, 1);
}

/// SIGTERM and SIGINT end the event loop through a socket pair, the only way that is safe in a signal handler.
void endOnSignals(QCoreApplication &application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalEnds) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalEnds[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGTERM, noteSignal);
    std::signal(SIGINT, noteSignal);
}

} // namespace

int main(int argc, char **argv)
{
    const pid_t parent = ::getppid();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("opendental-simulator"));
    const CommandLine line = CommandLine::read(application);
    if (!line.problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(line.problem));
        return 2;
    }
#ifdef __linux__
    if (line.withParent) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        // A parent that ended before the request is never reported.
        if (::getppid() != parent)
            return 0;
    }
#endif
    endOnSignals(application);
    Simulator simulator(line.settings);
    if (!simulator.start(line.port, line.controlPort)) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(simulator.problem()));
        return 1;
    }
    std::printf("listening %s control %s\n", qUtf8Printable(simulator.apiUrl()),
                qUtf8Printable(simulator.controlUrl()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
