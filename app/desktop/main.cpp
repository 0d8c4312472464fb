// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

#include <QApplication>

#include "desktop/options.h"
#include "desktop/run.h"
#include "runtime/logging.h"

int main(int argc, char **argv)
{
    ::umask(077); // whatever this program writes is its owner's alone
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none); // a core would hold keys
    ::signal(SIGPIPE, SIG_IGN);
    const articulator::desktop::Parsed parsed = articulator::desktop::parse(argc, argv);
    if (parsed.exitCode)
        return *parsed.exitCode;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("articulator"));
    QApplication::setDesktopFileName(QStringLiteral("articulator"));
    const articulator::runtime::Logging logging(parsed.options.demo ? QString() : QString(parsed.options.common.dataFolder + QStringLiteral("/logs")), parsed.options.common.logLevel);
    return articulator::desktop::run(application, parsed.options);
}
