// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

#include <QCoreApplication>

#include "ctl/program.h"

int main(int argc, char **argv)
{
    ::umask(077); // whatever this program writes is its owner's alone
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none); // a core would hold keys
    ::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    return articulator::ctl::run(argc, argv);
}
