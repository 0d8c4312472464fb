// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include <QCoreApplication>

#include "pagesource.h"
#include "vault/vault.h"

using namespace articulator;

/// The engine that gets killed: pagewriter DATA URL KEYS CLINIC. Says a line for each page written, ends with 0 after the last.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const auto location = warehouse::Location::parse(arguments[1], arguments[2]);
    const auto vault = vault::Vault::openAs(arguments[3], QStringLiteral("owner"), domain::Secret("correct horse battery"));
    if (!location || !vault)
        return 3;
    auto cipher = vault->cipher(arguments[4]);
    const auto lock = warehouse::EngineLock::acquire(*location);
    auto engine = warehouse::Warehouse::open(*location, warehouse::Access::Engine);
    if (!cipher || !lock || !engine)
        return 4;
    const auto tell = [] {
        std::puts("page");
        std::fflush(stdout);
    };
    return testsupport::followSource(**engine, arguments[4], *cipher, tell) ? 0 : 5;
}
