// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include <QCoreApplication>

#include "engine/session.h"
#include "fakepms.h"

/// Copies a made-up clinic once and says so page by page; the test kills it in between.
/// Arguments: data folder, clinic, rows of each resource.
int main(int argc, char **argv)
{
    using namespace articulator;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto location = warehouse::Location::parse(arguments.value(1), {});
    auto vault = vault::Vault::openAsWorker(arguments.value(1));
    if (!location || !vault)
        return 4;
    const auto pms = std::make_shared<test::FakePms>();
    pms->fill(arguments.value(3).toInt());
    engine::SessionOptions options;
    options.adapters = std::make_shared<test::FakeSource>(pms);
    const auto outcome = engine::perform(*location, std::make_shared<vault::Vault>(std::move(*vault)),
                                         {QStringLiteral("owner"), "sync", arguments.value(2), {}},
                                         [](const engine::Progress &) {
                                             std::puts("page");
                                             std::fflush(stdout);
                                         },
                                         options);
    if (!outcome)
        std::fprintf(stderr, "%s\n", outcome.error().code.constData());
    return outcome && outcome->value(QLatin1String("outcome")).toString() == QLatin1String("done") ? 0 : 1;
}
